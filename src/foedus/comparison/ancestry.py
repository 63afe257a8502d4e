"""A treaty's predecessors, and the states that its parties are or continue."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from foedus.model.instrument import ActKind, Instrument
from foedus.model.state import State

_JOINING = frozenset({ActKind.ACCESSION, ActKind.SUCCESSION})
_GROUP = "-MEMBERS"
"""The ending of words for "every member of the day", which name no state."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ancestor:
    """A predecessor, and what stands between it and the treaty asked about.

    Attributes:
        between: The predecessors on the shortest way to it, the immediate one first; empty for
            an immediate predecessor.
    """

    instrument: Instrument
    between: tuple[Instrument, ...] = ()


def ancestors(treaty: Instrument, instruments: Mapping[str, Instrument]) -> tuple[Ancestor, ...]:
    """Predecessors, direct and transitive, the nearest first.

    Args:
        treaty: The instrument asked about.
        instruments: Those that count, by id; a predecessor outside them is not followed.
    """
    found: dict[str, Ancestor] = {}
    front: list[tuple[Instrument, tuple[Instrument, ...]]] = [(treaty, ())]
    while front:
        nearer: list[tuple[Instrument, tuple[Instrument, ...]]] = []
        for successor, way in front:
            for one in successor.predecessors:
                if one in instruments and one not in found and one != treaty.id:
                    found[one] = Ancestor(instrument=instruments[one], between=way)
                    nearer.append((instruments[one], (*way, instruments[one])))
        front = nearer
    return tuple(found.values())


def states_behind(treaty: Instrument, states: Iterable[State]) -> frozenset[str]:
    """Its parties, and the states that these continue: Russia is, for this, the Soviet Union.

    Only a recorded continuation counts; a separation or a dissolution leaves another state.
    """
    continued = {
        state.id: {s.state for s in state.successions if s.kind == "continuation"}
        for state in states
    }
    found: set[str] = set()
    front = {party for party in treaty.parties if not party.endswith(_GROUP)}
    while front:
        found |= front
        front = {one for state in front for one in continued.get(state, ())} - found
    return frozenset(found)


def members(instrument: Instrument, day: datetime.date) -> frozenset[str]:
    """Every state that had signed or joined by the day; a vague date counts as reached."""
    joined = {
        state
        for act in instrument.acts
        if act.kind in _JOINING and (date := act.done or act.effective)
        if date.is_reached_by(day) is not False
        for state in act.states
    }
    return frozenset(s for s in {*instrument.parties, *joined} if not s.endswith(_GROUP))
