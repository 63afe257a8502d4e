"""Everything that one question of casus foederis touches."""

from __future__ import annotations

from collections.abc import Iterator

from foedus.law.commitment import commitments_to
from foedus.law.dispute import disputed_fields
from foedus.law.duty import World, examine
from foedus.law.legality import legality_on
from foedus.law.membership import role_on
from foedus.law.pair import Clocks
from foedus.law.record_time import happened_by
from foedus.law.standing import standing_on
from foedus.model.commitment import Commitment
from foedus.model.duty import Duty, DutyAnswer, Question
from foedus.model.finding import DutyFinding
from foedus.model.instrument import Binding, Coverage, Instrument
from foedus.model.provision import ProvisionKind
from foedus.model.record import Record
from foedus.model.status import Role, Status

_ORDER = (DutyFinding.DUE, DutyFinding.UNDETERMINED, DutyFinding.NOT_DUE)
_KINDS = tuple(ProvisionKind)


def world_of(record: Record) -> World:
    """The record, indexed for examination."""
    return World(
        instruments={instrument.id: instrument for instrument in record.instruments},
        states={state.id: state for state in record.states},
        places={place.id: place for place in record.places},
        extinctions={s.id: s.end for s in record.states if s.end is not None},
    )


def duties(question: Question, record: Record, world: World | None = None) -> DutyAnswer:
    """Who must do what if the attacker attacks the target: every instrument examined.

    An instrument that was not yet concluded, or that ended, gives no line, unless sources
    differ so that another value than the chosen one would put it in force.

    Args:
        question: The hypothetical.
        record: The record asked.
        world: The same record indexed, if the caller has it already.
    """
    world = world or world_of(record)
    clocks = Clocks(on=question.on, known_by=question.known_by, extinctions=world.extinctions)
    relevant = [i for i in record.instruments if _is_relevant(i, clocks)]
    found = [
        examine(commitment, question, world)
        for instrument in relevant
        for commitment in _latest(instrument, question, clocks, record.name)
    ]
    found.sort(key=_rank)
    political = (Binding.POLITICAL, Binding.DOMESTIC)
    return DutyAnswer(
        question=question,
        duties=tuple(duty for duty in found if duty.binding not in political),
        commitments=tuple(duty for duty in found if duty.binding in political),
        legality=legality_on(question.on),
        searched=len(record.instruments),
        uncoded=tuple(i.id for i in relevant if _is_uncoded(i, question.target, clocks)),
    )


def _latest(
    instrument: Instrument, question: Question, clocks: Clocks, record: str
) -> Iterator[Commitment]:
    """One commitment per promisor and provision: a state that rejoined promised it twice."""
    chosen: dict[tuple[str, str | None], Commitment] = {}
    for commitment in commitments_to(instrument, question.target, clocks, record=record):
        if commitment.promisor != question.attacker or instrument.binding is Binding.DISPUTED:
            chosen[commitment.promisor, commitment.provision] = commitment
    yield from chosen.values()


def _is_relevant(instrument: Instrument, clocks: Clocks) -> bool:
    standing = standing_on(instrument, clocks.on, clocks.known_by, clocks.extinctions)
    if standing.status is Status.NOT_CONCLUDED:
        return False
    if not standing.ended:
        return True
    disputed = disputed_fields(instrument, clocks.on, clocks.known_by, clocks.extinctions)
    return any(field.all_values_lead_to == "different" for field in disputed)


def _is_uncoded(instrument: Instrument, target: str, clocks: Clocks) -> bool:
    """In force for the target, and nobody has coded whether it has a defence clause."""
    if instrument.coverage(ProvisionKind.MUTUAL_DEFENCE) is not Coverage.NOT_CODED:
        return False
    if any(p.kind is ProvisionKind.UNILATERAL_DEFENCE for p in instrument.provisions):
        return False
    acts = happened_by(instrument.acts, clocks.known_by)
    role = role_on(instrument, target, clocks.on, acts, clocks.extinctions)
    return role.role is Role.PARTY


def _rank(duty: Duty) -> tuple[int, int, str, str]:
    kind = _KINDS.index(duty.kind)
    return _ORDER.index(duty.finding), kind, duty.treaty, duty.promisor
