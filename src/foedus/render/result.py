"""Everything that can be rendered."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from foedus.model.listing import Problem, Problems, Treaties

if TYPE_CHECKING:
    from foedus.model.brief import Brief
    from foedus.model.comparison import Comparison, Novelty
    from foedus.model.duty import DutyAnswer
    from foedus.model.instrument import Instrument
    from foedus.model.status import TreatyStatus

__all__ = ["Problem", "Problems", "Result", "Treaties"]

Result: TypeAlias = (
    "Brief | TreatyStatus | DutyAnswer | Instrument | Treaties | Problems | Comparison | Novelty"
)
