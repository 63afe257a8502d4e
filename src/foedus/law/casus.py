"""Everything that one question of casus foederis touches."""

from __future__ import annotations

from collections.abc import Iterable

from foedus.law.breach import breaches_by
from foedus.law.duty import examine
from foedus.law.gathering import NOT_LAW, chosen, relevant, touching
from foedus.law.interim import interim_obligations
from foedus.law.legality import legality_on
from foedus.law.membership import role_on
from foedus.law.pair import Clocks
from foedus.law.pressure import cross_pressures
from foedus.law.record_time import happened_by
from foedus.law.world import World, world_of
from foedus.model.duty import Duty, DutyAnswer, Question
from foedus.model.finding import DutyFinding
from foedus.model.instrument import Binding, Coverage, Instrument
from foedus.model.provision import ProvisionKind
from foedus.model.record import Record
from foedus.model.status import Role

_ORDER = (DutyFinding.DUE, DutyFinding.UNDETERMINED, DutyFinding.NOT_DUE)
_KINDS = tuple(ProvisionKind)


def duties(question: Question, record: Record, world: World | None = None) -> DutyAnswer:
    """Who must do what if the attacker attacks the target: every instrument examined.

    An instrument that was not yet concluded, or that ended, gives no line, unless sources
    differ so that another value than the chosen one would put it in force. Beside the duties
    stand what the act itself breaks, what signatories owe in the interim, and whose promises
    pull in two directions.

    Args:
        question: The hypothetical.
        record: The record asked.
        world: The same record indexed, if the caller has it already.
    """
    world = world or world_of(record)
    clocks = Clocks(on=question.on, known_by=question.known_by, extinctions=world.extinctions)
    touched = touching(record.instruments, question.attacker, question.target)
    instruments = relevant(touched, clocks)
    found = sorted(found_duties(question, instruments, world, record.name), key=_rank)
    owed = tuple(duty for duty in found if duty.binding not in NOT_LAW)
    broken = breaches_by(question, record.instruments, world, record.name)
    return DutyAnswer(
        question=question,
        duties=owed,
        commitments=tuple(duty for duty in found if duty.binding in NOT_LAW),
        legality=legality_on(question.on),
        searched=len(record.instruments),
        uncoded=tuple(i.id for i in instruments if _is_uncoded(i, question.target, clocks)),
        breaches=tuple(breach for breach in broken if breach.binding not in NOT_LAW),
        broken_commitments=tuple(breach for breach in broken if breach.binding in NOT_LAW),
        interim=interim_obligations(owed, broken, world, clocks),
        cross_pressures=cross_pressures(question, owed, instruments, world, record.name),
    )


def found_duties(
    question: Question, instruments: Iterable[Instrument], world: World, record: str
) -> tuple[Duty, ...]:
    """Every duty of these instruments that the question touches, examined, in their order."""
    clocks = Clocks(on=question.on, known_by=question.known_by, extinctions=world.extinctions)
    return tuple(
        examine(commitment, question, world)
        for instrument in instruments
        for commitment in chosen(instrument, question.target, clocks, record=record)
        if commitment.promisor != question.attacker or instrument.binding is Binding.DISPUTED
    )


def _is_uncoded(instrument: Instrument, target: str, clocks: Clocks) -> bool:
    """In force for the target, and nobody has coded whether it has a defence clause."""
    if instrument.coverage(ProvisionKind.MUTUAL_DEFENCE) is not Coverage.NOT_CODED:
        return False
    if any(p.kind is ProvisionKind.UNILATERAL_DEFENCE for p in instrument.provisions):
        return False
    acts = happened_by(instrument.acts, clocks.known_by)
    role = role_on(instrument, target, clocks.on, acts, clocks.extinctions)
    return role.role is Role.PARTY


def _rank(duty: Duty) -> tuple[int, int, str, str, str]:
    """Defence before consultation before abstention; within a kind, what is due first."""
    kind = _KINDS.index(duty.kind)
    return kind, _ORDER.index(duty.finding), duty.treaty, duty.provision or "", duty.promisor
