"""An examination in two parts: what does not turn on the attacker, and what does.

A sweep asks the same of thousands of attackers. It takes both parts from here, each once for all
cells in which it must be the same, so that a cell's finding is the step-by-step examination's.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable

from foedus.law.attacker import UNNAMED, is_non_state
from foedus.law.common_steps import binding_step, counted, force_step, tier_steps
from foedus.law.duty import case_steps, kind_step
from foedus.law.facts import under_assumptions
from foedus.law.pair import Force
from foedus.law.reservation import reservation_steps
from foedus.law.world import World
from foedus.model.commitment import Commitment
from foedus.model.duty import Question, Step
from foedus.model.element import AttackerClass, ConditionKind, Elements, TriggerEvent
from foedus.model.finding import Finding, all_met

_OF_THE_ATTACKER = frozenset({AttackerClass.NAMED_OR_ITS_ALLY, AttackerClass.BACKED_BY_NAMED})
"""Classes that turn on who exactly attacks, not on a class of states."""


def fixed_finding(
    commitment: Commitment, force: Force, question: Question, world: World
) -> Finding:
    """Binding, in force, kind, reservations and tier: the same for every attacker but itself."""
    instrument = world.instruments[commitment.instrument]
    steps = (
        binding_step(instrument),
        force_step(force),
        kind_step(commitment, question),
        *reservation_steps(instrument, commitment, question),
        *tier_steps(commitment.tier),
    )
    return all_met(counted(_supposed(steps, question, instrument.id), commitment.binding))


def case_finding(commitment: Commitment, question: Question, world: World) -> Finding:
    """Trigger, conditions, scope and savings, for the question's attacker."""
    steps = case_steps(commitment, question, world)
    return all_met(s.finding for s in _supposed(steps, question, commitment.instrument))


def _supposed(steps: Iterable[Step], question: Question, treaty: str) -> list[Step]:
    return [under_assumptions(step, question, treaty) for step in steps]


def attacker_class(
    elements: Elements,
    attacker: str,
    parties: frozenset[str],
    question: Question,
    world: World,
) -> Hashable:
    """What of the attacker the case turns on: attackers alike in it have the same finding.

    Args:
        elements: Of the provision.
        attacker: A state, or one of the names for an attacker that is none.
        parties: Of the instrument on the day.
        question: Its earlier acts can concern one attacker and not another.
        world: The record, indexed.
    """
    if attacker in _named_before(question):
        return attacker
    trigger = elements.trigger
    kind = trigger.attacker if trigger else None
    state = world.states.get(attacker)
    adversaries = tuple(
        (not c.states, attacker in c.states)
        for c in elements.conditions or ()
        if c.kind is ConditionKind.ADVERSARY
    )
    return (
        attacker if kind in _OF_THE_ATTACKER else None,
        is_non_state(attacker, world.states),
        attacker == UNNAMED,
        attacker in trigger.states if trigger else None,
        attacker in parties if kind is AttackerClass.THIRD_STATE else None,
        state.regions if state and kind in _REGIONAL else None,
        adversaries,
    )


_REGIONAL = frozenset({AttackerClass.EUROPEAN_POWER, AttackerClass.BALKAN_STATE})


def promise_class(
    elements: Elements, promisor: str, beneficiary: str, question: Question
) -> Hashable:
    """What of promisor and beneficiary the case turns on: pairs alike in it are decided alike."""
    own = any(condition.promisors for condition in elements.conditions or ())
    named = tuple(
        (promisor in saving.states, beneficiary in saving.states)
        for saving in elements.savings or ()
    )
    events = elements.trigger.events if elements.trigger else ()
    of_target = (
        question.place is not None
        or beneficiary in _named_before(question)
        or TriggerEvent.BREACH_OF_NEUTRALITY in events
    )
    return promisor if own else None, named, beneficiary if of_target else None


def _named_before(question: Question) -> frozenset[str]:
    """Only for the states that it names does an earlier act change anything."""
    return frozenset(s for act in question.earlier for s in (act.actor, act.target))
