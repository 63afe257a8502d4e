"""The file of fitted weights: small signed numbers with a scale each, as plain arrays.

Origin: fitted on PolNeAR 1.0 (Newell, Margolin and Ruths 2018), political news in English, by
``training/attribution/fit.py``. No sentence of the corpus is in it: words enter as hashes only.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import IO

import numpy as np
from numpy.typing import NDArray

from foedus.reading.attribution.acceptance import ACCEPT_TEMPLATES
from foedus.reading.attribution.cue_features import CUE_TEMPLATES
from foedus.reading.attribution.extension import EXTENSION_TEMPLATES
from foedus.reading.attribution.lexicon import CueLexicon
from foedus.reading.attribution.linear import LinearModel, Table
from foedus.reading.attribution.models import Models
from foedus.reading.attribution.source_features import SOURCE_TEMPLATES

_FILE = "weights.npz"
_GREATEST = 127
_TABLES = ("cue", "source", "content_exact", "content_overlap", "accept", "further")


@cache
def load_models() -> Models:
    """The models that ship with foedus, read once."""
    with files(__package__).joinpath(_FILE).open("rb") as file:
        return read_models(file)


def read_models(file: IO[bytes]) -> Models:
    """The models of one weights file."""
    with np.load(file, allow_pickle=False) as stored:
        arrays = {name: stored[name] for name in stored.files}
    return _assemble(arrays)


def write_models(models: Models, path: Path) -> None:
    """Write models to a weights file, eight bits a weight."""
    arrays: dict[str, NDArray[np.generic]] = {
        "lexicon": models.lexicon.hundredths,
        "least": np.array([models.least_accepted, models.least_further], dtype=np.float64),
    }
    for name, table in _tables(models).items():
        small = quantise(table)
        arrays[name] = small.values
        arrays[f"{name}_line"] = np.array([small.scale, small.bias], dtype=np.float64)
    np.savez_compressed(path, allow_pickle=False, **arrays)


def quantise(table: Table) -> Table:
    """The table in eight bits a weight, off by half a step at most."""
    worth = table.values.astype(np.float64) * table.scale
    scale = float(np.abs(worth).max(initial=0.0)) / _GREATEST or 1.0
    return Table(values=np.rint(worth / scale).astype(np.int8), scale=scale, bias=table.bias)


def _tables(models: Models) -> dict[str, Table]:
    return {
        "cue": models.cue.table,
        "source": models.source.table,
        "content_exact": models.content_exact,
        "content_overlap": models.content_overlap,
        "accept": models.accept.table,
        "further": models.further.table,
    }


def _assemble(arrays: Mapping[str, NDArray[np.generic]]) -> Models:
    tables = {name: _table(arrays, name) for name in _TABLES}
    least_accepted, least_further = arrays["least"].tolist()
    return Models(
        lexicon=CueLexicon(arrays["lexicon"].astype(np.int8, copy=False)),
        cue=LinearModel(table=tables["cue"], templates=CUE_TEMPLATES),
        source=LinearModel(table=tables["source"], templates=SOURCE_TEMPLATES),
        content_exact=tables["content_exact"],
        content_overlap=tables["content_overlap"],
        accept=LinearModel(table=tables["accept"], templates=ACCEPT_TEMPLATES),
        further=LinearModel(table=tables["further"], templates=EXTENSION_TEMPLATES),
        least_accepted=least_accepted,
        least_further=least_further,
    )


def _table(arrays: Mapping[str, NDArray[np.generic]], name: str) -> Table:
    scale, bias = arrays[f"{name}_line"].tolist()
    return Table(values=arrays[name].astype(np.int8, copy=False), scale=scale, bias=bias)
