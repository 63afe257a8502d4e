"""Everything that can be rendered."""

from __future__ import annotations

from foedus.model.brief import Brief
from foedus.model.duty import DutyAnswer
from foedus.model.instrument import Instrument
from foedus.model.listing import Problem, Problems, Treaties
from foedus.model.status import TreatyStatus

__all__ = ["Problem", "Problems", "Result", "Treaties"]

Result = Brief | TreatyStatus | DutyAnswer | Instrument | Treaties | Problems
