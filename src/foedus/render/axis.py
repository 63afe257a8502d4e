"""A time axis: days to shares of the width, and the ticks that read well."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from foedus.render.wording import month

_MARGIN = 3.0
_MOST_TICKS = 5
_STEPS = (1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400)
"""Distances between ticks in months, of which the smallest that is not crowded is taken."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Scale:
    """The days that an axis shows, both included."""

    first: datetime.date
    last: datetime.date

    def at(self, day: datetime.date) -> float:
        """Where the day stands, in per cent of the width; days outside stand at the edge."""
        share = (day - self.first).days / max(1, (self.last - self.first).days)
        return round(_MARGIN + min(1.0, max(0.0, share)) * (100 - 2 * _MARGIN), 2)


@dataclass(frozen=True, slots=True, kw_only=True)
class Tick:
    """One labelled tick."""

    x: float
    label: str


def scale_over(first: datetime.date, last: datetime.date) -> Scale:
    """A scale from the first to the last day, with some air on both sides."""
    air = datetime.timedelta(days=max(20, (last - first).days // 25))
    early = first - air if first - datetime.date.min > air else datetime.date.min
    late = last + air if datetime.date.max - last > air else datetime.date.max
    return Scale(first=early, last=late)


def ticks_over(scale: Scale) -> tuple[Tick, ...]:
    """At most five ticks, at round months, years or decades."""
    months = _month(scale.last) - _month(scale.first)
    step = next((s for s in _STEPS if months // s <= _MOST_TICKS), _STEPS[-1])
    first = -(-(_month(scale.first) + 1) // step) * step
    days = (_first_of(number) for number in range(first, _month(scale.last) + 1, step))
    return tuple(
        Tick(x=scale.at(day), label=month(day) if step < 12 else str(day.year)) for day in days
    )


def _month(day: datetime.date) -> int:
    return day.year * 12 + day.month - 1


def _first_of(month_number: int) -> datetime.date:
    return datetime.date(month_number // 12, month_number % 12 + 1, 1)
