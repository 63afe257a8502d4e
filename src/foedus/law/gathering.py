"""Which instruments and commitments one question touches."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from dataclasses import replace

from foedus.law.commitment import CASUS_KINDS, commitments_to
from foedus.law.dispute import disputed_fields
from foedus.law.membership import states_of
from foedus.law.pair import Clocks
from foedus.law.record_time import effect_on
from foedus.law.standing import standing_on
from foedus.model.commitment import Commitment
from foedus.model.instrument import ActKind, Binding, Instrument
from foedus.model.provision import ProvisionKind
from foedus.model.status import Status

NOT_LAW = frozenset({Binding.POLITICAL, Binding.DOMESTIC})
"""Instruments whose promises are commitments of another kind: listed apart."""


def relevant(instruments: Iterable[Instrument], clocks: Clocks) -> tuple[Instrument, ...]:
    """The instruments that were concluded and had not ended, by any source that matters.

    One that ended stays in where sources differ so that another value than the chosen one would
    put it in force.
    """
    return tuple(instrument for instrument in instruments if _is_relevant(instrument, clocks))


def touching(
    instruments: Iterable[Instrument], one: str, other: str, *, both: bool = False
) -> tuple[Instrument, ...]:
    """The instruments that one of the two states, or both, ever signed or joined.

    No other can hold a promise to or by them: looking at these alone is looking at all.
    """
    needed = 2 if both else 1
    wanted = {one, other}
    return tuple(i for i in instruments if len(wanted.intersection(states_of(i))) >= needed)


def _is_relevant(instrument: Instrument, clocks: Clocks) -> bool:
    standing = standing_on(instrument, clocks.on, clocks.known_by, clocks.extinctions)
    if standing.status is Status.NOT_CONCLUDED:
        return False
    if not standing.ended:
        return True
    disputed = disputed_fields(instrument, clocks.on, clocks.known_by, clocks.extinctions)
    return any(field.all_values_lead_to == "different" for field in disputed)


def standing_before(
    instruments: Iterable[Instrument], clocks: Clocks
) -> tuple[tuple[Instrument, Clocks], ...]:
    """Each instrument that counts for an act of that day, with the day to read it on.

    An instrument recorded as lapsed by events with effect from the very day stood when the act
    was done that ended it: it is read on the day before. Every other end counts from its day.
    """
    eve = replace(clocks, on=clocks.on - datetime.timedelta(days=1))
    found: list[tuple[Instrument, Clocks]] = []
    for instrument in instruments:
        if _is_relevant(instrument, clocks):
            found.append((instrument, clocks))
        elif _lapsed_that_day(instrument, clocks) and _is_relevant(instrument, eve):
            found.append((instrument, eve))
    return tuple(found)


def _lapsed_that_day(instrument: Instrument, clocks: Clocks) -> bool:
    standing = standing_on(instrument, clocks.on, clocks.known_by, clocks.extinctions)
    act = standing.act
    if act is None or act.kind is not ActKind.LAPSE:
        return False
    effect = effect_on(act)
    return effect is not None and effect.earliest == effect.latest == clocks.on


def chosen(
    instrument: Instrument,
    beneficiary: str,
    clocks: Clocks,
    *,
    record: str,
    kinds: frozenset[ProvisionKind] = CASUS_KINDS,
    promisor: str | None = None,
) -> tuple[Commitment, ...]:
    """One commitment per promisor and provision: a state that rejoined promised it twice."""
    found: dict[tuple[str, str | None], Commitment] = {}
    for commitment in commitments_to(
        instrument, beneficiary, clocks, record=record, kinds=kinds, promisor=promisor
    ):
        found[commitment.promisor, commitment.provision] = commitment
    return tuple(found.values())
