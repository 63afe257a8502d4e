"""The trigger: whether the act assumed is one that the provision answers."""

from __future__ import annotations

from collections.abc import Mapping

from foedus.law.facts import open_step
from foedus.model.duty import HostileAct, Question, Step
from foedus.model.element import AttackerClass, Trigger, TriggerEvent
from foedus.model.finding import Finding, any_met
from foedus.model.source import Source
from foedus.model.state import State

UNNAMED = "unnamed"
"""The attacker of a question that names none: any state outside the treaty."""

_MET, _NOT, _OPEN = Finding.MET, Finding.NOT_MET, Finding.UNDETERMINED

_ALWAYS = {
    TriggerEvent.ROUTINE: _MET,
    TriggerEvent.QUESTION: _MET,
    TriggerEvent.REQUEST: _OPEN,
    TriggerEvent.ORGAN_DECISION: _OPEN,
    TriggerEvent.BREACH_OF_TREATY: _OPEN,
    TriggerEvent.CONTESTED: _OPEN,
    TriggerEvent.NOT_CODED: _OPEN,
}
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
    },
    HostileAct.DECLARES_WAR: {
        TriggerEvent.WAR: _MET,
        TriggerEvent.HOSTILITIES: _MET,
        TriggerEvent.THREAT: _MET,
        TriggerEvent.ARMED_ATTACK: _OPEN,
        TriggerEvent.AGGRESSION: _OPEN,
    },
    HostileAct.MOBILISES: {
        TriggerEvent.MOBILISATION: _MET,
        TriggerEvent.THREAT: _OPEN,
    },
}


def trigger_steps(
    trigger: Trigger | None,
    question: Question,
    parties: tuple[str, ...],
    states: Mapping[str, State],
    source: Source | None,
) -> tuple[Step, ...]:
    """The steps on the trigger: event, attacker, state of war, provocation.

    Legal basis: the provision's own words. An armed attack meets a trigger of aggression (its
    gravest form: General Assembly resolution 3314, Article 3) and, a fortiori, one of threat.

    Undetermined when:
        nobody has coded the trigger; the text asks for a war, a request, an organ's decision or
        a breach that the question does not state; the attacker's class is not on record.
    """
    if trigger is None:
        why = "Nobody has coded what sets this duty going."
        return (open_step("trigger", "trigger", why, source),)
    steps = [_event(trigger, question, source)]
    if trigger.attacker is not AttackerClass.ANY:
        steps.append(_attacker(trigger, question.attacker, parties, states, source))
    if trigger.state_of_war:
        steps.append(_state_of_war(question, source))
    if trigger.unprovoked:
        why = "The text asks for an attack without provocation; the question does not say."
        steps.append(open_step("trigger:unprovoked", "unprovoked", why, source))
    return tuple(steps)


def _event(trigger: Trigger, question: Question, source: Source | None) -> Step:
    answers = {e: _answer(e, question.act) for e in trigger.events}
    finding = any_met(answers.values())
    events = ", ".join(_words(event) for event in trigger.events)
    why = f"The text answers {events}; the act assumed is {_words(question.act)}."
    keys = ("trigger",) if finding is Finding.UNDETERMINED else ()
    open_events = [event for event, answer in answers.items() if answer is Finding.UNDETERMINED]
    if keys and len(open_events) == 1:
        keys = (open_events[0].value,)
    return Step(test="trigger", finding=finding, why=why, source=source, keys=keys)


def _answer(event: TriggerEvent, act: HostileAct) -> Finding:
    return _ALWAYS.get(event) or _BY_ACT[act].get(event, Finding.NOT_MET)


def _state_of_war(question: Question, source: Source | None) -> Step:
    if question.act is HostileAct.DECLARES_WAR:
        why = "The text asks for a state of war; a declaration of war is assumed."
        return Step(test="trigger:state_of_war", finding=_MET, why=why, source=source)
    why = "The text asks that the attack put the state attacked in a state of war."
    return open_step("trigger:state_of_war", "state_of_war", why, source)


def _attacker(
    trigger: Trigger,
    attacker: str,
    parties: tuple[str, ...],
    states: Mapping[str, State],
    source: Source | None,
) -> Step:
    finding = _is_of_class(trigger, attacker, parties, states)
    named = f" ({', '.join(trigger.states)})" if trigger.states else ""
    note = f" {trigger.note}" if trigger.note else ""
    kind = _ATTACKERS.get(trigger.attacker, trigger.attacker.value.replace("_", " "))
    why = f"The text speaks of {kind}{named}; asked about: {attacker}.{note}"
    keys = ("attacker_class",) if finding is Finding.UNDETERMINED else ()
    return Step(test="trigger:attacker", finding=finding, why=why, source=source, keys=keys)


def _is_of_class(
    trigger: Trigger, attacker: str, parties: tuple[str, ...], states: Mapping[str, State]
) -> Finding:
    if trigger.attacker is AttackerClass.THIRD_STATE:
        return Finding.of(attacker not in parties)
    if attacker == UNNAMED:
        return _OPEN
    if attacker in trigger.states:
        return Finding.of(trigger.attacker is not AttackerClass.ANY_BUT_NAMED)
    if trigger.attacker in (AttackerClass.NAMED, AttackerClass.ANY_BUT_NAMED):
        return Finding.of(trigger.attacker is AttackerClass.ANY_BUT_NAMED)
    region = _REGION.get(trigger.attacker)
    if region is None or attacker not in states or not states[attacker].regions:
        return _OPEN
    inside = region in states[attacker].regions
    # A European state is not for that alone a European power: "power" needs a judgement.
    return _OPEN if inside and trigger.attacker is AttackerClass.GREAT_POWER else Finding.of(inside)


_REGION = {
    AttackerClass.EUROPEAN_POWER: "europe",
    AttackerClass.BALKAN_STATE: "balkans",
}


_ATTACKERS = {
    AttackerClass.NAMED: "an attack by a named state",
    AttackerClass.NAMED_OR_ITS_ALLY: "an attack by a named state or its ally",
    AttackerClass.THIRD_STATE: "an attack by a state that is no party",
    AttackerClass.ANY_BUT_NAMED: "an attack by any but a named state",
}


def _words(value: TriggerEvent | HostileAct) -> str:
    return value.value.replace("_", " ")
