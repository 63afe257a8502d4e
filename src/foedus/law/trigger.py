"""The trigger: whether the act assumed is one that the provision answers."""

from __future__ import annotations

from collections.abc import Mapping

from foedus.law.attacker import (
    FORCE,
    NON_STATE,
    UNNAMED,
    Setting,
    attacker_step,
    is_non_state,
)
from foedus.law.facts import open_step
from foedus.model.duty import HostileAct, Question, Step
from foedus.model.element import AttackerClass, Trigger, TriggerEvent
from foedus.model.finding import Finding, any_met
from foedus.model.source import Source

__all__ = ["NON_STATE", "UNNAMED", "trigger_steps"]

_MET, _OPEN = Finding.MET, Finding.UNDETERMINED

_ALWAYS = {
    TriggerEvent.ROUTINE: _MET,
    TriggerEvent.QUESTION: _MET,
    TriggerEvent.REQUEST: _OPEN,
    TriggerEvent.ORGAN_DECISION: _OPEN,
    TriggerEvent.BREACH_OF_TREATY: _OPEN,
    TriggerEvent.CONTESTED: _OPEN,
    TriggerEvent.NOT_CODED: _OPEN,
}
NO_ACT_NEEDED = frozenset({TriggerEvent.ROUTINE, TriggerEvent.QUESTION})
"""Events that ask for no act of anyone: whose act it is does not matter for them."""

_ATTACK = {
    TriggerEvent.ARMED_ATTACK: _MET,
    TriggerEvent.AGGRESSION: _MET,
    TriggerEvent.HOSTILITIES: _MET,
    TriggerEvent.THREAT: _MET,
    TriggerEvent.WAR: _OPEN,
    TriggerEvent.BREACH_OF_NEUTRALITY: _OPEN,
}
_BY_ACT: Mapping[HostileAct, Mapping[TriggerEvent, Finding]] = {
    HostileAct.ARMED_ATTACK: _ATTACK,
    HostileAct.INVASION: _ATTACK,
    HostileAct.THREAT: {TriggerEvent.THREAT: _MET},
    HostileAct.BLOCKADE: {
        TriggerEvent.AGGRESSION: _MET,
        TriggerEvent.THREAT: _MET,
        TriggerEvent.ARMED_ATTACK: _OPEN,
        TriggerEvent.HOSTILITIES: _OPEN,
        TriggerEvent.WAR: _OPEN,
        TriggerEvent.BREACH_OF_NEUTRALITY: _OPEN,
    },
    HostileAct.DECLARES_WAR: {
        TriggerEvent.WAR: _MET,
        TriggerEvent.HOSTILITIES: _MET,
        TriggerEvent.THREAT: _MET,
        TriggerEvent.ARMED_ATTACK: _OPEN,
        TriggerEvent.AGGRESSION: _OPEN,
        TriggerEvent.BREACH_OF_NEUTRALITY: _OPEN,
    },
    HostileAct.MOBILISES: {
        TriggerEvent.MOBILISATION: _MET,
        TriggerEvent.THREAT: _OPEN,
    },
    # Help to a state attacked is force against the attacker; whether it is itself an attack or
    # aggression is what the two sides will differ on.
    HostileAct.ENTERS_WAR: {
        TriggerEvent.HOSTILITIES: _MET,
        TriggerEvent.WAR: _OPEN,
        TriggerEvent.ARMED_ATTACK: _OPEN,
        TriggerEvent.AGGRESSION: _OPEN,
        TriggerEvent.THREAT: _OPEN,
    },
    HostileAct.INDIRECT_AGGRESSION: {
        TriggerEvent.INDIRECT_AGGRESSION: _MET,
        TriggerEvent.THREAT: _MET,
        TriggerEvent.AGGRESSION: _OPEN,
        TriggerEvent.ARMED_ATTACK: _OPEN,
        TriggerEvent.HOSTILITIES: _OPEN,
        TriggerEvent.SUBVERSION: _OPEN,
    },
}
_KEYS = {TriggerEvent.WAR: "state_of_war", TriggerEvent.NOT_CODED: "trigger"}
"""Where the open fact has a better name than the event."""


def trigger_steps(
    trigger: Trigger | None, question: Question, setting: Setting, source: Source | None
) -> tuple[Step, ...]:
    """The steps on the trigger: event, attacker, armed group, state of war, provocation.

    Legal basis: the provision's own words. An armed attack meets a trigger of aggression (its
    gravest form: General Assembly resolution 3314, Article 3) and, a fortiori, one of threat.
    A blockade is aggression by the same article; whether it is an armed attack is open. Sending
    armed bands is aggression only where it is as grave as the acts of regular forces (Article
    3(g); Nicaragua v. United States, 1986, paragraph 195), which the question does not tell.

    Undetermined when:
        nobody has coded the trigger or whose act counts; the text asks for a war, a request, an
        organ's decision or a breach that the question does not state; the attacker's class is
        not on record; the attacker is an armed group.
    """
    if trigger is None:
        why = "Nobody has coded what sets this duty going."
        return (open_step("trigger", "trigger", why, source),)
    steps = [_event(trigger, question, setting, source)]
    if set(trigger.events) <= NO_ACT_NEEDED:
        return tuple(steps)
    if trigger.attacker is not AttackerClass.ANY:
        steps.append(attacker_step(trigger, question, setting, source))
    if is_non_state(question.attacker, setting.states):
        steps.append(_armed_group(source))
    if trigger.state_of_war:
        steps.append(_state_of_war(question, source))
    if trigger.unprovoked:
        steps.append(_unprovoked(question, source))
    return tuple(steps)


def _event(trigger: Trigger, question: Question, setting: Setting, source: Source | None) -> Step:
    answers = {e: _answer(e, question, setting) for e in trigger.events}
    finding = any_met(answers.values())
    events = ", ".join(_words(event) for event in trigger.events)
    why = f"The text answers {events}; the act assumed is {_words(question.act)}."
    if finding is not _OPEN:
        return Step(test="trigger", finding=finding, why=why, source=source)
    open_events = [event for event, answer in answers.items() if answer is _OPEN]
    keys = tuple(dict.fromkeys(_KEYS.get(event, event.value) for event in open_events))
    several = tuple((key,) for key in keys) if len(keys) > 1 else ()
    return Step(
        test="trigger", finding=finding, why=why, source=source, keys=keys, alternatives=several
    )


def _answer(event: TriggerEvent, question: Question, setting: Setting) -> Finding:
    if event is TriggerEvent.WAR and _war_declared(question):
        return _MET
    if event is TriggerEvent.BREACH_OF_NEUTRALITY and _enters_neutral(question, setting):
        return _MET
    return _ALWAYS.get(event) or _BY_ACT[question.act].get(event, Finding.NOT_MET)


def _enters_neutral(question: Question, setting: Setting) -> bool:
    """Armed force on a state that the instrument makes neutral breaks that neutrality itself."""
    force = (HostileAct.ARMED_ATTACK, HostileAct.INVASION)
    return question.act in force and question.target in setting.neutral


def _armed_group(source: Source | None) -> Step:
    """Whether an armed group can make the attack or aggression that the text means.

    Legal basis: disputed. The International Court read Article 51 as speaking of attacks by
    states (Construction of a Wall, 2004, paragraph 139); the Security Council affirmed the right
    of self-defence after 11 September 2001 (resolutions 1368 and 1373).
    """
    why = "The attacker is an armed group; whether its attack is one that the text means is open."
    return open_step("trigger:armed_group", "armed_group_counts", why, source)


def _war_declared(question: Question) -> bool:
    """A declaration of war between the two, assumed now or earlier, by either."""
    pair = {question.attacker, question.target}
    return question.act is HostileAct.DECLARES_WAR or any(
        act.act is HostileAct.DECLARES_WAR and {act.actor, act.target} == pair
        for act in question.earlier
    )


def _state_of_war(question: Question, source: Source | None) -> Step:
    if _war_declared(question):
        why = "The text asks for a state of war; a declaration of war is assumed."
        return Step(test="trigger:state_of_war", finding=_MET, why=why, source=source)
    why = "The text asks that the attack put the state attacked in a state of war."
    return open_step("trigger:state_of_war", "state_of_war", why, source)


def _unprovoked(question: Question, source: Source | None) -> Step:
    """Without provocation: open, unless the scenario has the state attacked strike first."""
    test = "trigger:unprovoked"
    struck_first = any(
        (act.actor, act.target) == (question.target, question.attacker) and act.act in FORCE
        for act in question.earlier
    )
    if struck_first:
        why = (
            "The text asks for an attack without provocation; in the order of acts assumed, "
            f"{question.target} used force on {question.attacker} first."
        )
        return Step(test=test, finding=Finding.NOT_MET, why=why, source=source)
    why = "The text asks for an attack without provocation; the question does not say."
    return open_step(test, "unprovoked", why, source)


def _words(value: TriggerEvent | HostileAct) -> str:
    return value.value.replace("_", " ")
