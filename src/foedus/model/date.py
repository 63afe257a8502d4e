"""Days that may be known only to the month or the year, and intervals between them."""

from __future__ import annotations

import calendar
import datetime
import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from foedus.errors import BadDate
from foedus.model.span import Span

_SHAPE = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?\Z")


class Precision(StrEnum):
    """How exactly a date is known."""

    DAY = "day"
    MONTH = "month"
    YEAR = "year"


@lru_cache(maxsize=16384)
def _bounds(value: str, precision: Precision) -> tuple[datetime.date, datetime.date]:
    """First and last day: asked for a hundred thousand times in one question."""
    if precision is Precision.DAY:
        day = datetime.date.fromisoformat(value)
        return day, day
    if precision is Precision.YEAR:
        return datetime.date(int(value), 1, 1), datetime.date(int(value), 12, 31)
    first = datetime.date.fromisoformat(f"{value}-01")
    return first, first.replace(day=calendar.monthrange(first.year, first.month)[1])


@dataclass(frozen=True, slots=True, kw_only=True)
class PartialDate:
    """A calendar date as far as its source gives it: never padded to a day.

    Attributes:
        value: ISO 8601, as long as the precision: ``2024-06-19``, ``2024-06`` or ``2024``.
        precision: What the value is known to.
        basis: Where it was read, or the rule that gave it; None for a date of the record,
            whose source stands beside it.
    """

    value: str
    precision: Precision
    basis: Span | str | None = None

    @classmethod
    def parse(cls, text: str, *, basis: Span | str | None = None) -> PartialDate:
        """Read ``YYYY``, ``YYYY-MM`` or ``YYYY-MM-DD``.

        Raises:
            BadDate: The text has another shape, or no calendar has that day.
        """
        match = _SHAPE.match(text)
        if match is None:
            raise BadDate(text)
        year, month, day = match.groups()
        precision = Precision.DAY if day else Precision.MONTH if month else Precision.YEAR
        try:
            datetime.date(int(year), int(month or 1), int(day or 1))
        except ValueError:
            raise BadDate(text) from None
        return cls(value=text, precision=precision, basis=basis)

    @property
    def earliest(self) -> datetime.date:
        """The first day that the date can mean."""
        return _bounds(self.value, self.precision)[0]

    @property
    def latest(self) -> datetime.date:
        """The last day that the date can mean (included)."""
        return _bounds(self.value, self.precision)[1]

    def is_reached_by(self, day: datetime.date) -> bool | None:
        """Whether ``day`` is this date or later; None where the precision leaves it open."""
        if self.latest <= day:
            return True
        return False if self.earliest > day else None

    def __str__(self) -> str:
        return self.value


@dataclass(frozen=True, slots=True, kw_only=True)
class Interval:
    """A stretch of days, the start included and the end excluded.

    None as start means "from before the record", None as end "no end on record".
    """

    start: PartialDate | None = None
    end: PartialDate | None = None

    def contains(self, day: datetime.date) -> bool | None:
        """Whether ``day`` lies in the interval; None where a partial date leaves it open."""
        begun = True if self.start is None else self.start.is_reached_by(day)
        ended = False if self.end is None else self.end.is_reached_by(day)
        if begun is False or ended is True:
            return False
        return True if begun and ended is False else None


def parse_day(text: str) -> datetime.date:
    """Read a full ``YYYY-MM-DD`` day.

    Raises:
        BadDate: The text is not a day of the calendar.
    """
    date = PartialDate.parse(text)
    if date.precision is not Precision.DAY:
        raise BadDate(text)
    return date.earliest
