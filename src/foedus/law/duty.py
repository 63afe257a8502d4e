"""The casus foederis: whether a commitment falls due on the facts of a question."""

from __future__ import annotations

from collections.abc import Iterator

from foedus.law.alliance import DEFENCE, Alliances
from foedus.law.attacker import Setting
from foedus.law.common_steps import binding_step, counted, force_step, taken, tier_steps
from foedus.law.condition import condition_steps, saving_steps
from foedus.law.deciding import sets_that_exclude, sets_that_meet
from foedus.law.facts import open_step
from foedus.law.membership import parties_on
from foedus.law.pair import Clocks, Force, force_between
from foedus.law.reservation import reservation_steps
from foedus.law.scope import scope_steps
from foedus.law.trigger import trigger_steps
from foedus.law.world import World
from foedus.model.commitment import Commitment
from foedus.model.duty import Duty, PositionOnRecord, Question, Step
from foedus.model.element import AttackerClass, Conduct, Trigger
from foedus.model.finding import DutyFinding, Finding, all_met
from foedus.model.instrument import Instrument, Position
from foedus.model.provision import ProvisionKind
from foedus.model.source import best_source

_KIND_WORDS = {
    ProvisionKind.MUTUAL_DEFENCE: "a clause of mutual defence: each is to help the other",
    ProvisionKind.UNILATERAL_DEFENCE: "a clause of defence that one side owes",
    ProvisionKind.TERRITORIAL_GUARANTEE: "a guarantee of territory, independence or neutrality",
    ProvisionKind.CONSULTATION: "a clause of consultation: it asks to confer, not to fight",
    ProvisionKind.NEUTRALITY: "a clause of neutrality: it asks to stay out",
    ProvisionKind.NO_AID_TO_AGGRESSOR: "a clause against helping an aggressor",
    ProvisionKind.NO_HOSTILE_TERRITORY_USE: "a clause against use of territory by third states",
    ProvisionKind.NO_SEPARATE_PEACE: "a clause against peace apart in a common war",
}

_KIND_CONDUCT = {
    ProvisionKind.CONSULTATION: Conduct.CONSULT,
    ProvisionKind.NEUTRALITY: Conduct.STAY_NEUTRAL,
    ProvisionKind.NO_AID_TO_AGGRESSOR: Conduct.ABSTAIN,
    ProvisionKind.NO_HOSTILE_TERRITORY_USE: Conduct.DENY_TERRITORY,
    ProvisionKind.NO_SEPARATE_PEACE: Conduct.ABSTAIN,
}
"""Kinds whose name says what they ask for, where nobody has coded it apart."""

HELP = frozenset({*DEFENCE, ProvisionKind.TERRITORIAL_GUARANTEE})
"""Kinds that can ask for help with force: their conditions and scope must have been read."""


def examine(commitment: Commitment, question: Question, world: World) -> Duty:
    """Whether this one commitment falls due on the facts of the question.

    The steps, in the order in which a lawyer takes them: binding; in force between these two
    on that day; kind; trigger; conditions; scope; savings; reservations; and, for an entry that
    nobody has checked yet, its tier. The examination stops behind the first step that is not
    met.

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
    clocks = Clocks(on=question.on, known_by=question.known_by, extinctions=world.extinctions)
    force = force_between(instrument, commitment.promisor, commitment.beneficiary, clocks)
    steps = tuple(taken(_steps(commitment, question, world, force), question, instrument.id))
    finding = _finding(all_met(counted(steps, commitment.binding)))
    is_open = finding is DutyFinding.UNDETERMINED
    counting = [step for step in steps if step.finding is Finding.UNDETERMINED]
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
        conduct=_conduct(commitment),
        latitude=commitment.latitude,
        timing=commitment.timing,
        decides=commitment.decides,
        summary=provision.summary if provision else "",
        steps=steps,
        decided_by=sets_that_meet(counting) if is_open else (),
        excluded_by=sets_that_exclude(counting) if is_open else (),
        positions=_positions(instrument, commitment, question),
        interim=force.interim and finding is DutyFinding.NOT_DUE,
    )


def _steps(
    commitment: Commitment, question: Question, world: World, force: Force
) -> Iterator[Step]:
    instrument = world.instruments[commitment.instrument]
    yield binding_step(instrument)
    yield force_step(force)
    yield kind_step(commitment, question)
    yield from case_steps(commitment, question, world)
    yield from reservation_steps(instrument, commitment, question)
    yield from tier_steps(commitment.tier)


def case_steps(commitment: Commitment, question: Question, world: World) -> Iterator[Step]:
    """The steps that turn on the case: trigger, conditions, scope, savings.

    Legal basis and "undetermined when": each step's own function.
    """
    source = best_source(commitment.sources)
    elements = commitment.elements
    trigger = elements.trigger if elements else None
    if trigger is None and commitment.kind is ProvisionKind.NO_SEPARATE_PEACE:
        why = "It is owed once both fight in the same war; the question does not say."
        yield open_step("trigger", "common_war", why, source)
    else:
        setting = setting_of(world.instruments[commitment.instrument], trigger, question, world)
        yield from trigger_steps(trigger, question, setting, source)
    if elements is None:
        return
    promisor = commitment.promisor
    if commitment.kind in HELP or elements.conditions:
        yield from condition_steps(elements.conditions, question, promisor, trigger, source)
    # The scope of a clause on use of territory is the promisor's own land, not the attack's place.
    own_land = commitment.kind is ProvisionKind.NO_HOSTILE_TERRITORY_USE
    if not own_land and (commitment.kind in HELP or elements.scope):
        yield from scope_steps(elements.scope, question, world.places, source)
    yield from saving_steps(elements.savings, promisor, commitment.beneficiary, source)


def setting_of(
    instrument: Instrument, trigger: Trigger | None, question: Question, world: World
) -> Setting:
    """What a trigger of this instrument looks up."""
    clocks = Clocks(on=question.on, known_by=question.known_by, extinctions=world.extinctions)
    third = trigger is not None and trigger.attacker is AttackerClass.THIRD_STATE
    return Setting(
        parties=parties_on(instrument, clocks.on, clocks.known_by, world.extinctions)
        if third
        else (),
        states=world.states,
        alliances=Alliances(instruments=world.instruments.values(), clocks=clocks),
        neutral=tuple(
            state
            for provision in instrument.provisions
            if provision.kind is ProvisionKind.NEUTRALITY and provision.elements.trigger is None
            for state in provision.promisors
        ),
    )


def kind_step(commitment: Commitment, question: Question) -> Step:
    """Whether the provision is of a kind that can ask this of the promisor.

    Legal basis: the provision's own words: a promise to confer is none to fight, and nobody
    owes help against itself.

    Undetermined when:
        nobody has coded what conduct the provision asks for, and its kind does not say.
    """
    source = best_source(commitment.sources)
    why = f"{_KIND_WORDS[commitment.kind].capitalize()}."
    finding = Finding.MET
    keys: tuple[str, ...] = ()
    conduct = _conduct(commitment)
    if commitment.promisor == question.attacker:
        finding, why = Finding.NOT_MET, "The attacker cannot owe help against its own attack."
    elif conduct is None:
        finding, keys = Finding.UNDETERMINED, ("conduct",)
        why += " Nobody has coded what conduct it asks for."
    elif commitment.kind in DEFENCE and conduct is Conduct.CONSULT:
        finding, why = Finding.NOT_MET, "The text asks only to consult."
    return Step(test="kind", finding=finding, why=why, source=source, keys=keys)


def _conduct(commitment: Commitment) -> Conduct | None:
    return commitment.conduct or _KIND_CONDUCT.get(commitment.kind)


def _finding(conjunction: Finding) -> DutyFinding:
    return {
        Finding.MET: DutyFinding.DUE,
        Finding.NOT_MET: DutyFinding.NOT_DUE,
        Finding.UNDETERMINED: DutyFinding.UNDETERMINED,
    }[conjunction]


def _positions(
    instrument: Instrument, commitment: Commitment, question: Question
) -> tuple[PositionOnRecord, ...]:
    known = (p for p in instrument.positions if p.on.is_reached_by(question.known_by) is True)
    # What was said of the treaty as a whole stands beside its clause of defence only.
    whole = commitment.kind in DEFENCE
    return tuple(
        _position(p)
        for p in known
        if p.provision == commitment.provision or (whole and p.provision is None)
    )


def _position(position: Position) -> PositionOnRecord:
    by = f"{position.by} ({position.speaker})" if position.speaker else position.by
    return PositionOnRecord(
        by=by,
        says=position.says,
        source=best_source(position.sources),
        on=str(position.on),
        kind=position.kind,
    )
