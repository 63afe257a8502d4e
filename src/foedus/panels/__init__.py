"""Tables of many questions at once. numpy and Polars live here only; the extra is ``panel``.

``sweep`` puts every attacker against every target on one day, ``sweep_years`` on one day of each
year. The step-by-step examination of :mod:`foedus.law` is the truth of every cell.
"""

from foedus.panels.drawn import drawn_in, pull_both
from foedus.panels.parquet import to_frame, write_parquet, write_years
from foedus.panels.sweep import Promise, Sweep, sweep, sweep_years

__all__ = [
    "Promise",
    "Sweep",
    "drawn_in",
    "pull_both",
    "sweep",
    "sweep_years",
    "to_frame",
    "write_parquet",
    "write_years",
]
