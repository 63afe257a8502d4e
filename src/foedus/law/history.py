"""An instrument's acts as a history: up to a day, and after it."""

from __future__ import annotations

import datetime

from foedus.law.record_time import done_on, happened_by
from foedus.model.instrument import Act, Instrument
from foedus.model.source import best_source
from foedus.model.status import HistoryEntry


def history(
    instrument: Instrument, on: datetime.date, known_by: datetime.date
) -> tuple[tuple[HistoryEntry, ...], tuple[HistoryEntry, ...]]:
    """The acts done by the day, and those done later, each in order of doing.

    An act counts as "so far" when it was done both by the day asked about and by the day of
    record time; an act whose date is too vague to tell stands with those so far.
    """
    before = happened_by(instrument.acts, min(on, known_by))
    dated = [act for act in instrument.acts if done_on(act) is not None and act not in before]
    after = happened_by(dated, datetime.date.max)
    return _entries(before), _entries(after)


def _entries(acts: tuple[Act, ...]) -> tuple[HistoryEntry, ...]:
    return tuple(
        HistoryEntry(
            done=act.done,
            effective=act.effective,
            act=act.kind.value,
            state=state,
            source=best_source(act.sources),
            confidence=act.confidence,
            note=act.note,
        )
        for act in acts
        for state in (act.states or (None,))
    )
