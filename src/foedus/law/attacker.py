"""The attacker: whether it is of the class against which the provision protects."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from foedus.law.alliance import Alliances
from foedus.model.duty import EarlierAct, HostileAct, Question, Step
from foedus.model.element import AttackerClass, Trigger
from foedus.model.finding import Finding
from foedus.model.source import Source
from foedus.model.state import State

UNNAMED = "unnamed"
"""The attacker of a question that names none: any state outside the treaty."""

NON_STATE = "non_state"
"""The attacker of a question that is an armed group and no state."""

_MET, _NOT, _OPEN = Finding.MET, Finding.NOT_MET, Finding.UNDETERMINED

FORCE = frozenset(
    {
        HostileAct.ARMED_ATTACK,
        HostileAct.INVASION,
        HostileAct.BLOCKADE,
        HostileAct.DECLARES_WAR,
        HostileAct.ENTERS_WAR,
    }
)
"""Acts by which a state is in a conflict with the other: more than threats and preparations."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """What the trigger looks up: parties of the day, states, and who is allied with whom.

    Attributes:
        parties: The states that are, or may be, party to the instrument on the day.
        states: Every state of the record.
        alliances: Defence commitments in force on the day, by the record.
        neutral: States that the instrument itself makes neutral, come what may.
    """

    parties: tuple[str, ...]
    states: Mapping[str, State]
    alliances: Alliances
    neutral: tuple[str, ...] = ()


def is_non_state(attacker: str, states: Mapping[str, State]) -> bool:
    """Whether the attacker of a question is an armed group and no state."""
    known = states.get(attacker)
    return attacker == NON_STATE or (known is not None and known.recognition == "non_state")


def attacker_step(
    trigger: Trigger, question: Question, setting: Setting, source: Source | None
) -> Step:
    """The step on the attacker's class.

    Legal basis: the provision's own words. For a named state's ally: the record's instruments
    with a defence clause in force between the two on that day.

    Undetermined when:
        nobody has coded the class; the attacker is not named; the class turns on a judgement
        (great power, communist) or on a fact of politics (backed by, joined with) that neither
        the record nor an earlier act of the question shows.
    """
    finding, found = _is_of_class(trigger, question, setting)
    named = f" ({', '.join(trigger.states)})" if trigger.states else ""
    note = f" {trigger.note}" if trigger.note else ""
    kind = _WORDS.get(trigger.attacker, trigger.attacker.value.replace("_", " "))
    why = f"The text speaks of {kind}{named}; asked about: {question.attacker}.{note}{found}"
    keys = (_KEYS.get(trigger.attacker, "attacker_class"),) if finding is _OPEN else ()
    return Step(test="trigger:attacker", finding=finding, why=why, source=source, keys=keys)


def _is_of_class(trigger: Trigger, question: Question, setting: Setting) -> tuple[Finding, str]:
    if trigger.attacker is AttackerClass.ANY:
        return _MET, ""
    if trigger.attacker is AttackerClass.NOT_CODED:
        return _OPEN, " Nobody has coded against whose act it protects."
    if is_non_state(question.attacker, setting.states):
        return _non_state(trigger)
    if trigger.attacker is AttackerClass.THIRD_STATE:
        return Finding.of(question.attacker not in setting.parties), ""
    if question.attacker == UNNAMED:
        return _OPEN, ""
    return _CLASSES.get(trigger.attacker, _of_region)(trigger, question, setting)


def _named(trigger: Trigger, question: Question, _: Setting) -> tuple[Finding, str]:
    return Finding.of(question.attacker in trigger.states), ""


def _any_but_named(trigger: Trigger, question: Question, _: Setting) -> tuple[Finding, str]:
    return Finding.of(question.attacker not in trigger.states), ""


def _of_region(trigger: Trigger, question: Question, setting: Setting) -> tuple[Finding, str]:
    """Told by the regions of the record; a class that is no region needs a judgement."""
    region = _REGION.get(trigger.attacker)
    state = setting.states.get(question.attacker)
    if region is None or state is None or not state.regions:
        return _OPEN, ""
    return Finding.of(region in state.regions), ""


def _non_state(trigger: Trigger) -> tuple[Finding, str]:
    """An armed group is no state: it is none of those named, and none of a class of states."""
    if trigger.attacker in (
        AttackerClass.ANY_BUT_NAMED,
        AttackerClass.THIRD_STATE,
        AttackerClass.OTHER,
        AttackerClass.COMMUNIST,
    ):
        return _OPEN, " Whether an armed group counts is not settled by the text."
    return _NOT, " An armed group is no such state."


def _named_or_ally(trigger: Trigger, question: Question, setting: Setting) -> tuple[Finding, str]:
    attacker = question.attacker
    if attacker in trigger.states:
        return _MET, ""
    for named in trigger.states:
        treaty = setting.alliances.between(attacker, named)
        if treaty is not None:
            return _MET, f" {attacker} is bound in alliance with {named} by {treaty}."
    return _OPEN, " No alliance between them is in force on record; there may be another."


def _backed(trigger: Trigger, question: Question, _: Setting) -> tuple[Finding, str]:
    """An attack by another power that a named state supports: never the named state's own."""
    if question.attacker in trigger.states:
        return _NOT, " The text means another power's attack that the named state supports."
    for act in question.earlier:
        if act.actor in trigger.states and _acts_on(act, question.target):
            return _MET, f" {act.actor} has itself acted against {act.target} before."
    return _OPEN, ""


def _acts_on(act: EarlierAct, target: str) -> bool:
    return act.target == target and act.act in FORCE | {HostileAct.MOBILISES, HostileAct.THREAT}


def _non_belligerent(trigger: Trigger, question: Question, _: Setting) -> tuple[Finding, str]:
    """Decided only where the record names the states that were in the war already."""
    if not trigger.states:
        return _OPEN, ""
    return Finding.of(question.attacker not in trigger.states), ""


_CLASSES: Mapping[AttackerClass, Callable[[Trigger, Question, Setting], tuple[Finding, str]]] = {
    AttackerClass.NAMED: _named,
    AttackerClass.ANY_BUT_NAMED: _any_but_named,
    AttackerClass.NAMED_OR_ITS_ALLY: _named_or_ally,
    AttackerClass.BACKED_BY_NAMED: _backed,
    AttackerClass.NON_BELLIGERENT: _non_belligerent,
}
_REGION = {
    AttackerClass.EUROPEAN_POWER: "europe",
    AttackerClass.BALKAN_STATE: "balkans",
}
_KEYS = {
    AttackerClass.NAMED_OR_ITS_ALLY: "attacker_allied",
    AttackerClass.BACKED_BY_NAMED: "attacker_backed",
    AttackerClass.NON_BELLIGERENT: "attacker_non_belligerent",
}
_WORDS = {
    AttackerClass.ANY: "an attack by anyone",
    AttackerClass.NAMED: "an attack by a named state",
    AttackerClass.NAMED_OR_ITS_ALLY: "an attack by a named state or its ally",
    AttackerClass.BACKED_BY_NAMED: "an attack that a named state supports",
    AttackerClass.THIRD_STATE: "an attack by a state that is no party",
    AttackerClass.ANY_BUT_NAMED: "an attack by any but a named state",
    AttackerClass.NON_BELLIGERENT: "an attack by a power not yet in the war",
    AttackerClass.NOT_CODED: "an attacker not coded",
}
