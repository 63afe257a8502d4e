"""Obligations that a state's act breaks by itself, on the facts assumed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from foedus.law.attacker import FORCE, UNNAMED
from foedus.law.commitment import FORBIDDING_KINDS
from foedus.law.common_steps import binding_step, counted, force_step, taken, tier_steps
from foedus.law.condition import condition_steps, saving_steps
from foedus.law.deciding import sets_that_meet
from foedus.law.duty import setting_of
from foedus.law.facts import open_step
from foedus.law.gathering import chosen, standing_before, touching
from foedus.law.pair import Clocks, force_between
from foedus.law.reservation import reservation_steps
from foedus.law.scope import scope_steps
from foedus.law.trigger import trigger_steps
from foedus.law.world import World
from foedus.model.commitment import Commitment
from foedus.model.duty import Breach, BreachFinding, EarlierAct, HostileAct, Question, Step
from foedus.model.element import Trigger, TriggerEvent
from foedus.model.finding import Finding, all_met, any_met
from foedus.model.instrument import Instrument
from foedus.model.provision import ProvisionKind
from foedus.model.source import Source, best_source

_ORDER = (BreachFinding.BROKEN, BreachFinding.UNDETERMINED, BreachFinding.NOT_BROKEN)
_FINDING = {
    Finding.MET: BreachFinding.BROKEN,
    Finding.NOT_MET: BreachFinding.NOT_BROKEN,
    Finding.UNDETERMINED: BreachFinding.UNDETERMINED,
}
_AGGRESSION = frozenset(
    {
        HostileAct.ARMED_ATTACK,
        HostileAct.INVASION,
        HostileAct.BLOCKADE,
        HostileAct.DECLARES_WAR,
    }
)
_STAYING_OUT = (ProvisionKind.NEUTRALITY, ProvisionKind.NO_AID_TO_AGGRESSOR)
_OF_FORCE = frozenset(
    {
        TriggerEvent.ARMED_ATTACK,
        TriggerEvent.AGGRESSION,
        TriggerEvent.HOSTILITIES,
        TriggerEvent.WAR,
        TriggerEvent.NOT_CODED,
    }
)
_OPEN_ACT = {
    HostileAct.THREAT: ("threat_forbidden", "whether the text forbids a threat too is open"),
    HostileAct.MOBILISES: ("threat_forbidden", "whether mobilising is a threat it forbids is open"),
    HostileAct.ENTERS_WAR: ("aggression", "whether help to a state attacked is aggression is open"),
    HostileAct.INDIRECT_AGGRESSION: ("aggression", "whether bands are aggression turns on gravity"),
}


def breaches_by(
    question: Question, instruments: Iterable[Instrument], world: World, record: str
) -> tuple[Breach, ...]:
    """What the question's attacker promised the target that the act itself would break.

    Non-aggression is broken by the attack itself; a promise of neutrality, or of no aid to an
    attacker, by force used while a third state is at war with the target; a guarantee by its
    own guarantor's attack on what it guarantees.

    A treaty that is recorded as lapsed by events of the very day stood when the act was done:
    it is read on the day before.

    Args:
        question: The attacker is whose promises are examined.
        instruments: Those to look through.
        world: The record, indexed.
        record: Its name.
    """
    if question.attacker not in world.states:
        return ()
    clocks = Clocks(on=question.on, known_by=question.known_by, extinctions=world.extinctions)
    shared = touching(instruments, question.attacker, question.target, both=True)
    found = [
        examine_breach(commitment, question, world, read_on)
        for instrument, read_on in standing_before(shared, clocks)
        for commitment in chosen(
            instrument,
            question.target,
            read_on,
            record=record,
            kinds=FORBIDDING_KINDS,
            promisor=question.attacker,
        )
        if _is_in_question(commitment, question)
    ]
    found.sort(key=lambda b: (_ORDER.index(b.finding), b.treaty, b.provision or ""))
    return tuple(found)


def _is_in_question(commitment: Commitment, question: Question) -> bool:
    """Not a promise to stay out of a third state's war where the question tells of no such war.

    Nor a promise of no aid that only an organ's decision or the like sets going.
    """
    trigger = commitment.elements.trigger if commitment.elements else None
    if commitment.kind not in _STAYING_OUT or trigger is None:
        return True
    return bool(_OF_FORCE & set(trigger.events)) and bool(_third_acts(question))


def _third_acts(question: Question) -> tuple[EarlierAct, ...]:
    others = (question.attacker, question.target)
    return tuple(
        act for act in question.earlier if act.target == question.target and act.actor not in others
    )


def examine_breach(
    commitment: Commitment, question: Question, world: World, read_on: Clocks | None = None
) -> Breach:
    """Whether the act breaks this one commitment, on the facts of the question.

    ``read_on`` sets the day on which the instrument is read, where it is not the question's.

    The steps: binding; in force between these two; the act itself; conditions; scope; savings;
    reservations; tier.

    Undetermined when:
        no step is against it and at least one is open: its keys say what would decide it.
    """
    instrument = world.instruments[commitment.instrument]
    steps = tuple(taken(_steps(commitment, question, world, read_on), question, instrument.id))
    finding = _FINDING[all_met(counted(steps, commitment.binding))]
    counting = [step for step in steps if step.finding is Finding.UNDETERMINED]
    provision = instrument.provision(commitment.provision or "")
    return Breach(
        state=commitment.promisor,
        towards=commitment.beneficiary,
        treaty=instrument.id,
        treaty_title=instrument.title,
        provision=commitment.provision,
        article=commitment.article,
        kind=commitment.kind,
        finding=finding,
        binding=commitment.binding,
        tier=commitment.tier,
        summary=provision.summary if provision else "",
        steps=steps,
        decided_by=sets_that_meet(counting) if finding is BreachFinding.UNDETERMINED else (),
    )


def _steps(
    commitment: Commitment, question: Question, world: World, read_on: Clocks | None
) -> Iterator[Step]:
    instrument = world.instruments[commitment.instrument]
    clocks = read_on or Clocks(
        on=question.on, known_by=question.known_by, extinctions=world.extinctions
    )
    source = best_source(commitment.sources)
    yield binding_step(instrument)
    yield force_step(force_between(instrument, commitment.promisor, commitment.beneficiary, clocks))
    yield from _act_steps(commitment, question, world, source)
    elements = commitment.elements
    if elements is not None and commitment.kind is ProvisionKind.NON_AGGRESSION:
        yield from condition_steps(
            elements.conditions, question, commitment.promisor, elements.trigger, source
        )
    if elements is not None:
        if elements.scope is not None:
            yield from scope_steps(elements.scope, question, world.places, source)
        yield from saving_steps(
            elements.savings, commitment.promisor, commitment.beneficiary, source
        )
    yield from reservation_steps(instrument, commitment, question)
    yield from tier_steps(commitment.tier)


def _act_steps(
    commitment: Commitment, question: Question, world: World, source: Source | None
) -> Iterator[Step]:
    if commitment.kind is ProvisionKind.NON_AGGRESSION:
        yield _aggression(question, source)
    elif commitment.kind is ProvisionKind.TERRITORIAL_GUARANTEE:
        yield _against_own_guarantee(question, source)
    else:
        yield from _neutrality(commitment, question, world, source)


def _aggression(question: Question, source: Source | None) -> Step:
    """Whether the act is one that a promise of non-aggression forbids.

    Legal basis: the acts that the London Conventions of 1933 and General Assembly resolution
    3314, Article 3, list: declaration of war, invasion, attack, blockade.

    Undetermined when:
        the act is a threat or a mobilisation, help to a state attacked, or the sending of bands.
    """
    act = question.act.value.replace("_", " ")
    if question.act in _AGGRESSION:
        why = f"The act assumed, {act}, is one that a promise of non-aggression forbids."
        return Step(test="act", finding=Finding.MET, why=why, source=source)
    key, doubt = _OPEN_ACT[question.act]
    return open_step("act", key, f"The act assumed is {act}; {doubt}.", source)


def _against_own_guarantee(question: Question, source: Source | None) -> Step:
    """A guarantor that itself attacks what it guarantees breaks its guarantee.

    Legal basis: performance in good faith (Vienna Convention, Article 26); London 1839 as the
    German Chancellor himself read it on 4 August 1914.

    Undetermined when:
        the act is less than an attack or an invasion.
    """
    if question.act in (HostileAct.ARMED_ATTACK, HostileAct.INVASION):
        why = "A guarantor that attacks what it guarantees breaks its guarantee."
        return Step(test="act", finding=Finding.MET, why=why, source=source)
    why = "Whether this act touches what is guaranteed is open."
    return open_step("act", "guarantee_touched", why, source)


def _neutrality(
    commitment: Commitment, question: Question, world: World, source: Source | None
) -> Iterator[Step]:
    """Whether the act breaks a promise to stay out, or to lend an attacker no aid.

    Legal basis: the provision's own words; force against the beneficiary, while a third state
    that the text means fights it, is no neutrality. A promise without any trigger (permanent
    neutrality) is broken by any use of force that is not self-defence.

    Undetermined when:
        the question tells no earlier act of a third state against the beneficiary, or the
        trigger is not determined by it; the act is less than force.
    """
    if question.act not in FORCE:
        why = "Whether an act short of force is compatible with the promise is open."
        yield open_step("act", "unneutral", why, source)
        return
    why = "Force against the state to which it was promised is neither neutrality nor abstention."
    yield Step(test="act", finding=Finding.MET, why=why, source=source)
    trigger = commitment.elements.trigger if commitment.elements else None
    if trigger is None:
        why = "Nobody has coded when the promise holds."
        yield open_step("trigger", "trigger", why, source)
        return
    yield _third_at_war(commitment, trigger, question, world, source)


def _third_at_war(
    commitment: Commitment,
    trigger: Trigger,
    question: Question,
    world: World,
    source: Source | None,
) -> Step:
    earlier = _third_acts(question)
    if not earlier:
        why = "The promise holds while a third state fights the other; the question tells of none."
        return open_step("trigger", "third_at_war", why, source)
    instrument = world.instruments[commitment.instrument]
    findings = []
    for act in earlier:
        asked = _as_question(act, question)
        setting = setting_of(instrument, trigger, asked, world)
        steps = trigger_steps(trigger, asked, setting, source)
        findings.append(all_met(step.finding for step in steps))
    finding = any_met(findings)
    who = ", ".join(dict.fromkeys(act.actor for act in earlier))
    why = f"The promise holds while a third state fights the other; by the question {who} did."
    keys = ("third_at_war",) if finding is Finding.UNDETERMINED else ()
    return Step(test="trigger", finding=finding, why=why, source=source, keys=keys)


def _as_question(act: EarlierAct, question: Question) -> Question:
    return Question(
        attacker=act.actor or UNNAMED,
        target=act.target,
        on=question.on,
        known_by=question.known_by,
        act=act.act,
        place=act.place,
    )
