"""An instrument's acts as numbered lines: what history and time line both show."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby

from foedus.model.date import PartialDate
from foedus.model.source import Confidence, Source
from foedus.model.status import HistoryEntry, TreatyStatus


@dataclass(frozen=True, slots=True, kw_only=True)
class ActLine:
    """One act, with all states that did it on the same day.

    Attributes:
        number: Its place in the history, counted from 1.
        states: Who did it; empty for the treaty as a whole.
        later: It came after the day asked about.
        sources: One for each state whose entry has one, each page once.
    """

    number: int
    act: str
    states: tuple[str, ...]
    done: PartialDate | None
    effective: PartialDate | None
    later: bool
    sources: tuple[Source, ...]
    confidence: Confidence
    note: str | None


def act_lines(status: TreatyStatus) -> tuple[ActLine, ...]:
    """Every recorded act in order, entries that differ only in the state drawn together."""
    tagged = [(entry, False) for entry in status.history]
    tagged += [(entry, True) for entry in status.later]
    groups = (
        list(group) for _, group in groupby(tagged, key=lambda pair: (*_same(pair[0]), pair[1]))
    )
    return tuple(
        _line([entry for entry, _ in group], number, later=group[0][1])
        for number, group in enumerate(groups, start=1)
    )


def _same(entry: HistoryEntry) -> tuple[object, ...]:
    return (entry.act, entry.done, entry.effective, entry.note, entry.confidence)


def _line(entries: list[HistoryEntry], number: int, *, later: bool) -> ActLine:
    first = entries[0]
    return ActLine(
        number=number,
        act=first.act,
        states=tuple(entry.state for entry in entries if entry.state is not None),
        done=first.done,
        effective=first.effective,
        later=later,
        sources=tuple(dict.fromkeys(e.source for e in entries if e.source is not None)),
        confidence=first.confidence,
        note=first.note,
    )
