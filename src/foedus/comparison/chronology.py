"""When instruments were concluded, and which of them count for a question."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from foedus.model.date import PartialDate
from foedus.model.instrument import ActKind, Instrument


def concluded_on(instrument: Instrument) -> PartialDate | None:
    """The first signature; the first act of any kind where no signature has a date."""
    signed = [a.done for a in instrument.acts if a.kind is ActKind.SIGNATURE and a.done]
    acts = [date for a in instrument.acts if (date := a.done or a.effective)]
    return min(signed or acts, key=lambda date: (date.earliest, date.latest), default=None)


def last_day_that_counts(
    signed: PartialDate, on: datetime.date | None, known_by: datetime.date | None
) -> datetime.date:
    """The day before the signature, or the day asked about where that is earlier."""
    before = signed.earliest - datetime.timedelta(days=1)
    return min(day for day in (before, on, known_by) if day is not None)


def concluded_by(
    instruments: Iterable[Instrument], day: datetime.date
) -> tuple[tuple[Instrument, ...], tuple[str, ...]]:
    """Those surely concluded by the day, and the ids of those whose date is too vague to tell."""
    certain: list[Instrument] = []
    vague: list[str] = []
    for instrument in instruments:
        date = concluded_on(instrument)
        reached = date.is_reached_by(day) if date else None
        if reached:
            certain.append(instrument)
        elif reached is None:
            vague.append(instrument.id)
    return tuple(certain), tuple(sorted(vague))
