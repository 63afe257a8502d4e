"""Earlier rules of the same nature, by the circle in which they are found."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import TypeAlias

from foedus.comparison.ancestry import Ancestor, ancestors, members, states_behind
from foedus.comparison.chronology import concluded_on
from foedus.comparison.provision import are_kin, closeness, compare_provisions
from foedus.model.circle import Circle
from foedus.model.comparison import Precedent, ProvisionComparison
from foedus.model.instrument import Instrument
from foedus.model.provision import Provision
from foedus.model.record import Record
from foedus.model.status import Status


class Being(Enum):
    """Whether an instrument was in being on the last day that counts."""

    IN_BEING = True
    """In force, provisionally applied, or in effect."""
    NOT = False
    OPEN = None


_IN_BEING = frozenset({Status.IN_FORCE, Status.PROVISIONALLY_APPLIED, Status.IN_EFFECT})
_OPEN = frozenset({Status.UNDETERMINED, Status.SUSPENDED})
ENDED = frozenset({Status.EXPIRED, Status.SUPERSEDED, Status.DENOUNCED, Status.TERMINATED})
"""Statuses of what was in force once and no longer is."""

StatusOn: TypeAlias = Callable[[Instrument, datetime.date], Status]
"""Gives an instrument's status on a day: the law's answer, asked for from here."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """What a rule is held against.

    Attributes:
        treaty: The instrument asked about.
        ancestors: Its predecessors, the nearest first.
        related: Other instruments of one of its parties.
        others: All that remain.
        states: Its parties and the states that they continue.
        statuses: The status of each instrument on the last day that counts, by id.
    """

    treaty: Instrument
    ancestors: tuple[Ancestor, ...]
    related: tuple[Instrument, ...]
    others: tuple[Instrument, ...]
    states: frozenset[str]
    statuses: Mapping[str, Status]

    @property
    def searched(self) -> tuple[Instrument, ...]:
        """Every instrument, whatever its circle."""
        return (*(one.instrument for one in self.ancestors), *self.related, *self.others)

    def being(self, instrument: Instrument) -> Being:
        """Whether it was in being on the last day that counts."""
        status = self.statuses[instrument.id]
        if status in _OPEN:
            return Being.OPEN
        return Being.IN_BEING if status in _IN_BEING else Being.NOT


def lay_out(
    treaty: Instrument,
    record: Record,
    earlier: Sequence[Instrument],
    *,
    day: datetime.date,
    widest: Circle,
    status_on: StatusOn,
) -> Field:
    """The field of search, in circles, no wider than asked for.

    Args:
        treaty: The instrument asked about.
        record: Where the continuation of states is recorded.
        earlier: The instruments that count.
        day: The last day that counts.
        widest: The widest circle to search.
        status_on: The status of an instrument on a day.
    """
    chain = ancestors(treaty, {one.id: one for one in earlier})
    states = states_behind(treaty, record.states)
    known = {ancestor.instrument.id for ancestor in chain}
    outside = [i for i in earlier if i.id not in known]
    near = {i.id for i in outside if members(i, day) & states}
    related = tuple(i for i in outside if i.id in near) if widest is not Circle.PREDECESSORS else ()
    others = tuple(i for i in outside if i.id not in near) if widest is Circle.ALL else ()
    searched = (*(ancestor.instrument for ancestor in chain), *related, *others)
    return Field(
        treaty=treaty,
        ancestors=chain,
        related=related,
        others=others,
        states=states,
        statuses={one.id: status_on(one, day) for one in searched},
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """One precedent with the comparison that it was found by."""

    precedent: Precedent
    instrument: Instrument
    compared: ProvisionComparison


def precedents_of(rule: Provision, field: Field, day: datetime.date) -> tuple[Found, ...]:
    """Every earlier rule of the same nature, one an instrument, the nearest circle first."""
    circles: tuple[tuple[Circle, Sequence[Instrument]], ...] = (
        (Circle.PREDECESSORS, [ancestor.instrument for ancestor in field.ancestors]),
        (Circle.PARTIES, field.related),
        (Circle.ALL, field.others),
    )
    found: list[Found] = []
    for circle, instruments in circles:
        inside = [f for i in instruments for f in _closest(rule, i, field, circle, day)]
        if circle is not Circle.PREDECESSORS:
            inside.sort(key=_rank)
        found += inside
    return tuple(found)


def _rank(one: Found) -> tuple[int, int, int, str]:
    """The closest first; among equals the one with more parties in common, then the latest."""
    precedent = one.precedent
    latest = -precedent.signed.earliest.toordinal()
    return -closeness(one.compared), -len(precedent.shared), latest, precedent.treaty


def _closest(
    rule: Provision, instrument: Instrument, field: Field, circle: Circle, day: datetime.date
) -> Iterator[Found]:
    signed = concluded_on(instrument)
    kin = [p for p in instrument.provisions if are_kin(rule, p)]
    if signed is None or not kin:
        return
    compared = min(
        (compare_provisions(rule, theirs, field.treaty, instrument) for theirs in kin),
        key=lambda pair: (-closeness(pair), pair.there.id if pair.there else ""),
    )
    precedent = Precedent(
        treaty=instrument.id,
        title=instrument.short_title,
        provision=compared.there.id if compared.there else "",
        signed=signed,
        relation=compared.relation,
        circle=circle,
        shared=tuple(sorted(members(instrument, day) & field.states)),
        in_being=field.being(instrument).value,
    )
    yield Found(precedent=precedent, instrument=instrument, compared=compared)
