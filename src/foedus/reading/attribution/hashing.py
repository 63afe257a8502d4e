"""Feature hashing of our own: stable between runs, machines and versions, and done by the column.

A row (one candidate) is a tuple of texts, its *columns*. A *template* names the columns whose texts
together make one feature. Each text is hashed once; features are made of those numbers for all rows
at a time, so a further template costs next to nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import TypeAlias
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

Row: TypeAlias = tuple[str, ...]
Template: TypeAlias = tuple[int, ...]

_PRIME = np.uint64(0x9E3779B97F4A7C15)
_FOLD = np.uint64(32)


def hash_rows(rows: Sequence[Row], templates: Sequence[Template], bits: int) -> NDArray[np.int64]:
    """The feature numbers of these rows, below ``2 ** bits``: one line a row, one column a template."""
    if not rows:
        return np.zeros((0, len(templates)), dtype=np.int64)
    atoms = _atoms(rows)
    shift = np.uint64(64 - bits)
    features = np.empty((len(rows), len(templates)), dtype=np.int64)
    for number, template in enumerate(templates):
        mixed = _seed(number)
        for column in template:
            mixed = (mixed ^ atoms[column]) * _PRIME
            mixed ^= mixed >> _FOLD
        features[:, number] = (mixed * _PRIME) >> shift
    return features


def _seed(template: int) -> NDArray[np.uint64]:
    return np.array([template + 1], dtype=np.uint64) * _PRIME


def _atoms(rows: Sequence[Row]) -> NDArray[np.uint64]:
    """The number of each text: one line a column, so that a column is read in one go."""
    flat = [_atom(text) for row in rows for text in row]
    return np.ascontiguousarray(np.array(flat, dtype=np.uint64).reshape(len(rows), -1).T)


@lru_cache(maxsize=1 << 17)
def _atom(text: str) -> int:
    return crc32(text.encode("utf-8", "surrogatepass"))
