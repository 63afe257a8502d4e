"""A sweep as a table, and tables as Parquet."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from foedus.panels.need import need
from foedus.panels.sweep import FINDINGS, NOT_ASKED, Sweep

if TYPE_CHECKING:
    import polars

_PURPOSE = "a sweep as a table"


def to_frame(swept: Sweep) -> polars.DataFrame:
    """One row for each promise and attacker that was asked.

    Columns: ``on``, ``attacker``, ``target``, ``promisor``, ``treaty``, ``provision``, ``kind``,
    ``binding``, ``finding``.

    Raises:
        MissingExtra: Polars is not installed.
    """
    numpy, pl = need("numpy", _PURPOSE), need("polars", _PURPOSE)
    rows, attackers = numpy.nonzero(swept.findings != NOT_ASKED)
    states = _column(swept.states)
    words = [finding.value for finding in FINDINGS.values()]
    promises = swept.promises
    frame: polars.DataFrame = pl.DataFrame(
        {
            "on": pl.repeat(swept.question.on, len(rows), dtype=pl.Date, eager=True),
            "attacker": states.gather(attackers),
            "target": states.gather(swept.target[rows]),
            "promisor": states.gather(swept.promisor[rows]),
            "treaty": _column([p.treaty for p in promises]).gather(rows),
            "provision": _column([p.provision for p in promises]).gather(rows),
            "kind": _column([p.kind.value for p in promises]).gather(rows),
            "binding": _column([p.binding.value for p in promises]).gather(rows),
            "finding": _column(words).gather(swept.findings[rows, attackers]),
        }
    )
    return frame


def _column(values: Sequence[str]) -> polars.Series:
    pl = need("polars", _PURPOSE)
    column: polars.Series = pl.Series(values, dtype=pl.Categorical)
    return column


def write_parquet(swept: Sweep, path: Path) -> None:
    """The table of one day, as one Parquet file."""
    to_frame(swept).write_parquet(path)


def write_years(sweeps: Iterable[Sweep], folder: Path) -> tuple[Path, ...]:
    """One Parquet file a year, ``1914.parquet``, in the folder; only one year is held at a time.

    Polars and DuckDB read them together as ``folder/*.parquet``.
    """
    folder.mkdir(parents=True, exist_ok=True)
    written: list[Path] = []
    for swept in sweeps:
        path = folder / f"{swept.question.on.year}.parquet"
        write_parquet(swept, path)
        written.append(path)
    return tuple(written)
