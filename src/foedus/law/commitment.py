"""Commitments made from an instrument's provisions: who promised what to whom, and when."""

from __future__ import annotations

from collections.abc import Iterator

from foedus.law.membership import states_of
from foedus.law.pair import Clocks, intervals_between
from foedus.model.commitment import Basis, Commitment
from foedus.model.date import Interval
from foedus.model.instrument import Instrument
from foedus.model.provision import Provision, ProvisionKind

CASUS_KINDS = frozenset(
    {
        ProvisionKind.MUTUAL_DEFENCE,
        ProvisionKind.UNILATERAL_DEFENCE,
        ProvisionKind.CONSULTATION,
        ProvisionKind.NEUTRALITY,
        ProvisionKind.NO_AID_TO_AGGRESSOR,
        ProvisionKind.NO_HOSTILE_TERRITORY_USE,
    }
)
"""Kinds by which a third state's attack on one party can ask something of another."""


def commitments_to(
    instrument: Instrument, beneficiary: str, clocks: Clocks, *, record: str
) -> Iterator[Commitment]:
    """What each other state promised the beneficiary by this instrument, on attack by a third.

    One commitment per promisor, provision and stretch of days on which both were party; where
    the two never both were, one whose interval starts with the signature and whose basis says
    so, since the promise was signed.
    """
    states = states_of(instrument)
    if beneficiary not in states:
        return
    for provision in instrument.provisions:
        if provision.kind not in CASUS_KINDS or not _is_owed(provision, beneficiary):
            continue
        for promisor in provision.promisors or states:
            if promisor != beneficiary:
                yield from _between(instrument, provision, promisor, beneficiary, clocks, record)


def _is_owed(provision: Provision, state: str) -> bool:
    return not provision.beneficiaries or state in provision.beneficiaries


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
    elements = provision.elements
    for interval in intervals or (_signed(instrument),):
        yield Commitment(
            promisor=promisor,
            beneficiary=beneficiary,
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
            interval=interval,
            basis=basis,
            record=record,
            elements=elements,
            sources=provision.sources,
        )


def _signed(instrument: Instrument) -> Interval:
    first = next((act.done for act in instrument.acts if act.done is not None), None)
    return Interval(start=first)
