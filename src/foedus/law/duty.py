"""The casus foederis: whether a commitment falls due on the facts of a question."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from foedus.law.condition import condition_steps, saving_steps
from foedus.law.facts import under_assumptions
from foedus.law.membership import states_of
from foedus.law.pair import Clocks, Force, force_between
from foedus.law.scope import scope_steps
from foedus.law.trigger import trigger_steps
from foedus.model.commitment import Commitment
from foedus.model.date import PartialDate
from foedus.model.duty import Duty, PositionOnRecord, Question, Step
from foedus.model.element import Conduct
from foedus.model.finding import DutyFinding, Finding, all_met
from foedus.model.instrument import Binding, Instrument, Position, Tier
from foedus.model.provision import ProvisionKind
from foedus.model.source import Source
from foedus.model.state import Place, State

_DEFENCE = frozenset({ProvisionKind.MUTUAL_DEFENCE, ProvisionKind.UNILATERAL_DEFENCE})

_KIND_WORDS = {
    ProvisionKind.MUTUAL_DEFENCE: "a clause of mutual defence: each is to help the other",
    ProvisionKind.UNILATERAL_DEFENCE: "a clause of defence that one side owes",
    ProvisionKind.CONSULTATION: "a clause of consultation: it asks to confer, not to fight",
    ProvisionKind.NEUTRALITY: "a clause of neutrality: it asks to stay out",
    ProvisionKind.NO_AID_TO_AGGRESSOR: "a clause against helping an aggressor",
    ProvisionKind.NO_HOSTILE_TERRITORY_USE: "a clause against use of territory by third states",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class World:
    """What of the record an examination looks things up in."""

    instruments: Mapping[str, Instrument]
    states: Mapping[str, State]
    places: Mapping[str, Place]
    extinctions: Mapping[str, PartialDate]


def examine(commitment: Commitment, question: Question, world: World) -> Duty:
    """Whether this one commitment falls due on the facts of the question.

    The steps, in the order in which a lawyer takes them: binding; in force between these two
    on that day; kind; trigger; conditions; scope; savings; and, for an entry that nobody has
    checked yet, its tier. The examination stops behind the first step that is not met.

    Args:
        commitment: What the promisor promised the beneficiary.
        question: Who is assumed to attack whom, when, how and where.
        world: Instruments, states and places of the record.

    Returns:
        The duty with its steps: ``due`` only if every step is met, ``not_due`` if one is not.

    Undetermined when:
        no step is against it and at least one is open: its keys say what would decide it.
    """
    instrument = world.instruments[commitment.instrument]
    force = force_between(
        instrument,
        commitment.promisor,
        commitment.beneficiary,
        Clocks(on=question.on, known_by=question.known_by, extinctions=world.extinctions),
    )
    taken = tuple(_until_not_met(_steps(commitment, question, world, force), question))
    political = commitment.binding in (Binding.POLITICAL, Binding.DOMESTIC)
    counted = [step.finding for step in taken if not (political and step.test == "binding")]
    finding = _finding(all_met(counted))
    provision = instrument.provision(commitment.provision or "")
    return Duty(
        promisor=commitment.promisor,
        beneficiary=commitment.beneficiary,
        treaty=commitment.instrument,
        treaty_title=instrument.title,
        provision=commitment.provision,
        article=commitment.article,
        kind=commitment.kind,
        finding=finding,
        binding=commitment.binding,
        tier=commitment.tier,
        conduct=commitment.conduct,
        latitude=commitment.latitude,
        timing=commitment.timing,
        decides=commitment.decides,
        summary=provision.summary if provision else "",
        steps=taken,
        decided_by=_decided_by(taken, finding),
        positions=_positions(instrument, commitment, question),
        interim=force.interim and finding is DutyFinding.NOT_DUE,
    )


def _steps(
    commitment: Commitment, question: Question, world: World, force: Force
) -> Iterator[Step]:
    source = commitment.sources[0] if commitment.sources else None
    elements = commitment.elements
    yield _binding(world.instruments[commitment.instrument])
    yield Step(
        test="in_force", finding=force.finding, why=force.why, source=force.source, keys=force.keys
    )
    yield _kind(commitment, question, source)
    trigger = elements.trigger if elements else None
    parties = states_of(world.instruments[commitment.instrument])
    yield from trigger_steps(trigger, question, parties, world.states, source)
    if elements and (commitment.kind in _DEFENCE or elements.conditions):
        yield from condition_steps(elements.conditions, question, source)
    if elements and (commitment.kind in _DEFENCE or elements.scope):
        yield from scope_steps(elements.scope, question, world.places, source)
    if elements:
        yield from saving_steps(
            elements.savings, commitment.promisor, commitment.beneficiary, source
        )
    if commitment.tier is Tier.DRAFT:
        why = "The record's entry is a draft: nobody has checked it act by act."
        yield Step(test="tier", finding=Finding.UNDETERMINED, why=why, keys=("entry_checked",))


def _until_not_met(steps: Iterator[Step], question: Question) -> Iterator[Step]:
    for step in steps:
        decided = under_assumptions(step, question)
        yield decided
        # A political instrument is examined to the end: it is listed apart, not dropped.
        if decided.finding is Finding.NOT_MET and decided.test != "binding":
            return


def _binding(instrument: Instrument) -> Step:
    source = instrument.binding_sources[0] if instrument.binding_sources else None
    if instrument.binding is Binding.LEGALLY_BINDING:
        why = "The instrument binds in law."
        return Step(test="binding", finding=Finding.MET, why=why, source=source)
    if instrument.binding is Binding.DISPUTED:
        note = f" {instrument.binding_note}" if instrument.binding_note else ""
        why = f"Whether the instrument binds in law is disputed.{note}"
        return Step(
            test="binding",
            finding=Finding.UNDETERMINED,
            why=why,
            source=source,
            keys=("legally_binding",),
        )
    why = f"The instrument is {instrument.binding.value}: a commitment, not a legal duty."
    return Step(test="binding", finding=Finding.NOT_MET, why=why, source=source)


def _kind(commitment: Commitment, question: Question, source: Source | None) -> Step:
    why = f"{_KIND_WORDS[commitment.kind].capitalize()}."
    finding = Finding.MET
    keys: tuple[str, ...] = ()
    if commitment.promisor == question.attacker:
        finding, why = Finding.NOT_MET, "The attacker cannot owe help against its own attack."
    elif commitment.conduct is None:
        finding, keys = Finding.UNDETERMINED, ("conduct",)
        why += " Nobody has coded what conduct it asks for."
    elif commitment.kind in _DEFENCE and commitment.conduct is Conduct.CONSULT:
        finding, why = Finding.NOT_MET, "The text asks only to consult."
    return Step(test="kind", finding=finding, why=why, source=source, keys=keys)


def _finding(conjunction: Finding) -> DutyFinding:
    return {
        Finding.MET: DutyFinding.DUE,
        Finding.NOT_MET: DutyFinding.NOT_DUE,
        Finding.UNDETERMINED: DutyFinding.UNDETERMINED,
    }[conjunction]


def _decided_by(steps: tuple[Step, ...], finding: DutyFinding) -> tuple[tuple[str, ...], ...]:
    """The open facts that together make the duty due; any one of them denied makes it not due."""
    if finding is not DutyFinding.UNDETERMINED:
        return ()
    return (tuple(dict.fromkeys(key for step in steps for key in step.keys)),)


def _positions(
    instrument: Instrument, commitment: Commitment, question: Question
) -> tuple[PositionOnRecord, ...]:
    known = (p for p in instrument.positions if p.on.is_reached_by(question.known_by) is True)
    return tuple(_position(p) for p in known if p.provision in (None, commitment.provision))


def _position(position: Position) -> PositionOnRecord:
    by = f"{position.by} ({position.speaker})" if position.speaker else position.by
    return PositionOnRecord(
        by=by,
        says=position.says,
        source=position.sources[0] if position.sources else None,
        on=str(position.on),
        kind=position.kind,
    )
