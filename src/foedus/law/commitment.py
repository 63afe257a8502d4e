"""Commitments made from an instrument's provisions: who promised what to whom, and when."""

from __future__ import annotations

from collections.abc import Iterator

from foedus.law.membership import states_of
from foedus.law.pair import Clocks, intervals_between
from foedus.law.record_time import done_on
from foedus.model.commitment import Basis, Commitment
from foedus.model.date import Interval
from foedus.model.instrument import Instrument
from foedus.model.provision import Provision, ProvisionKind

CASUS_KINDS = frozenset(
    {
        ProvisionKind.MUTUAL_DEFENCE,
        ProvisionKind.UNILATERAL_DEFENCE,
        ProvisionKind.TERRITORIAL_GUARANTEE,
        ProvisionKind.CONSULTATION,
        ProvisionKind.NEUTRALITY,
        ProvisionKind.NO_AID_TO_AGGRESSOR,
        ProvisionKind.NO_HOSTILE_TERRITORY_USE,
        ProvisionKind.NO_SEPARATE_PEACE,
    }
)
"""Kinds by which a third state's attack on one party can ask something of another."""


FORBIDDING_KINDS = frozenset(
    {
        ProvisionKind.NON_AGGRESSION,
        ProvisionKind.NEUTRALITY,
        ProvisionKind.NO_AID_TO_AGGRESSOR,
        ProvisionKind.TERRITORIAL_GUARANTEE,
    }
)
"""Kinds that a state's own act against the beneficiary can break."""


def commitments_to(
    instrument: Instrument,
    beneficiary: str,
    clocks: Clocks,
    *,
    record: str,
    kinds: frozenset[ProvisionKind] = CASUS_KINDS,
    promisor: str | None = None,
) -> Iterator[Commitment]:
    """What each other state promised the beneficiary by this instrument, on attack by a third.

    Only provisions of ``kinds``, and only of ``promisor`` where one is given.

    One commitment per promisor, provision and stretch of days on which both were party; where
    the two never both were, one whose interval starts with the signature and whose basis says
    so, since the promise was signed.
    """
    states = tuple(s for s in states_of(instrument) if _is_on_record(instrument, s, clocks))
    if beneficiary not in states:
        return
    for provision in instrument.provisions:
        if provision.kind not in kinds or not _is_owed(provision, beneficiary):
            continue
        for state in provision.promisors or states:
            if state == beneficiary or state not in states or promisor not in (None, state):
                continue
            yield from _between(instrument, provision, state, beneficiary, clocks, record)


def _exists(state: str, clocks: Clocks) -> bool:
    """A state that has ceased to exist owes nothing and is owed nothing."""
    gone = clocks.extinctions.get(state)
    return gone is None or gone.is_reached_by(clocks.on) is not True


def _is_on_record(instrument: Instrument, state: str, clocks: Clocks) -> bool:
    """An original signatory, or a state that has done some act of the treaty by then.

    A state whose accession is recorded for a later day was no party before: that is known, not
    open.
    """
    if not _exists(state, clocks):
        return False
    return state in instrument.parties or any(
        state in act.states
        and (done := done_on(act)) is not None
        # A date too vague to tell leaves the state in: its role is then undetermined.
        and done.is_reached_by(min(clocks.on, clocks.known_by)) is not False
        for act in instrument.acts
    )


def _is_owed(provision: Provision, state: str) -> bool:
    return not provision.beneficiaries or state in provision.beneficiaries


def promises(
    instrument: Instrument, clocks: Clocks, kinds: frozenset[ProvisionKind]
) -> Iterator[tuple[Provision, str, str]]:
    """Every provision, promisor and beneficiary of these kinds: who promised what to whom.

    The same that :func:`commitments_to` finds, asked for all beneficiaries at once.
    """
    states = tuple(s for s in states_of(instrument) if _is_on_record(instrument, s, clocks))
    for provision in instrument.provisions:
        if provision.kind not in kinds:
            continue
        promisors = [s for s in provision.promisors or states if s in states]
        for beneficiary in states:
            if _is_owed(provision, beneficiary):
                for promisor in promisors:
                    if promisor != beneficiary:
                        yield provision, promisor, beneficiary


def _between(
    instrument: Instrument,
    provision: Provision,
    promisor: str,
    beneficiary: str,
    clocks: Clocks,
    record: str,
) -> Iterator[Commitment]:
    intervals = intervals_between(instrument, promisor, beneficiary, clocks)
    basis = Basis.ENTRY_INTO_FORCE if intervals else Basis.SIGNATURE
    for interval in intervals or (_signed(instrument),):
        yield commitment_of(
            instrument,
            provision,
            (promisor, beneficiary),
            interval=interval,
            basis=basis,
            record=record,
        )


def commitment_of(
    instrument: Instrument,
    provision: Provision,
    pair: tuple[str, str],
    *,
    record: str,
    interval: Interval | None = None,
    basis: Basis = Basis.SIGNATURE,
) -> Commitment:
    """What the first of the pair promised the second by this provision.

    Without an interval it counts from the signature.
    """
    elements = provision.elements
    return Commitment(
        promisor=pair[0],
        beneficiary=pair[1],
        instrument=instrument.id,
        provision=provision.id,
        article=provision.article,
        kind=provision.kind,
        conduct=elements.conduct,
        latitude=elements.latitude,
        timing=elements.timing,
        decides=elements.decides,
        binding=instrument.binding,
        tier=instrument.tier,
        interval=interval or _signed(instrument),
        basis=basis,
        record=record,
        elements=elements,
        sources=provision.sources,
    )


def _signed(instrument: Instrument) -> Interval:
    first = next((act.done for act in instrument.acts if act.done is not None), None)
    return Interval(start=first)
