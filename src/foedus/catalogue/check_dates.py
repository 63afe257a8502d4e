"""Dates of one instrument that stand in an impossible order."""

from __future__ import annotations

from collections.abc import Iterator

from foedus.model.date import PartialDate
from foedus.model.instrument import ENDING_ACTS, Act, ActKind, Instrument


def date_problems(instrument: Instrument) -> Iterator[tuple[str, str]]:
    """Place and message of every date that cannot stand beside another one."""
    for number, act in enumerate(instrument.acts):
        place = f"acts[{number}]"
        if act.kind is ActKind.ENTRY_INTO_FORCE and _before(act.effective, act.done):
            yield f"{place}.effective", "in force before the act that brings it into force"
        if _before(act.until, act.effective):
            yield f"{place}.until", "ends before it has effect"
        if act.until and act.kind not in {ActKind.SUSPENSION, ActKind.PROVISIONAL_APPLICATION}:
            yield f"{place}.until", f"a {act.kind} has no end of its own"
        if act.done is None and act.effective is None and act.kind in ENDING_ACTS:
            yield place, "an end without a day changes nothing: leave it out or date it"
    yield from _ends_too_early(instrument)


def _ends_too_early(instrument: Instrument) -> Iterator[tuple[str, str]]:
    starts = [a for a in instrument.acts if _is_whole(a) and a.kind is ActKind.ENTRY_INTO_FORCE]
    for number, act in enumerate(instrument.acts):
        if act.kind in ENDING_ACTS and any(_before(act.effective, s.effective) for s in starts):
            yield f"acts[{number}].effective", "the treaty ends before it enters into force"


def _is_whole(act: Act) -> bool:
    return not act.states


def _before(first: PartialDate | None, second: PartialDate | None) -> bool:
    """Whether the first date is before the second however both are meant."""
    return first is not None and second is not None and first.latest < second.earliest
