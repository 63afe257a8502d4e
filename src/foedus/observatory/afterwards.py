"""What is on record after the day by which an article knew."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from foedus.model.brief import Afterwards, TreatyInBrief
from foedus.model.date import PartialDate
from foedus.model.instrument import Act, Instrument
from foedus.model.source import best_source


def afterwards(
    treaties: tuple[TreatyInBrief, ...], known_by: datetime.date
) -> tuple[Afterwards, ...]:
    """Acts done, and positions taken, after the day: of the treaties of the brief, by date."""
    found = [later for treaty in treaties for later in _later(treaty.instrument, known_by)]
    return tuple(sorted(found, key=lambda entry: (entry.date.earliest, entry.treaty)))


def _later(instrument: Instrument, known_by: datetime.date) -> Iterator[Afterwards]:
    for act in instrument.acts:
        date = act.done or act.effective
        if date is not None and date.earliest > known_by:
            yield Afterwards(
                date=date,
                what=_told(act, instrument),
                treaty=instrument.id,
                source=best_source(act.sources),
            )
    for position in instrument.positions:
        if position.on.earliest > known_by:
            by = f"{position.by} ({position.speaker})" if position.speaker else position.by
            yield Afterwards(
                date=position.on,
                what=f"{position.kind.capitalize()} by {by}: {position.says}",
                treaty=instrument.id,
                source=best_source(position.sources),
            )


def _told(act: Act, instrument: Instrument) -> str:
    what = act.kind.value.replace("_", " ").capitalize()
    whose = f" by {', '.join(act.states)}" if act.states else ""
    effect = _effect(act.done, act.effective)
    note = f". {act.note}" if act.note else ""
    return f"{what}{whose}: {instrument.short_title}{effect}{note}"


def _effect(done: PartialDate | None, effective: PartialDate | None) -> str:
    if done is None or effective is None or done.value == effective.value:
        return ""
    return f", with effect from {effective}"
