"""Conditions and savings: what must be so beside the trigger, and what stands above the duty."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from foedus.law.attacker import FORCE, NON_STATE, UNNAMED
from foedus.law.facts import open_step
from foedus.model.duty import EarlierAct, HostileAct, Question, Step
from foedus.model.element import (
    AttackerClass,
    Condition,
    ConditionKind,
    Saving,
    SavingKind,
    Trigger,
)
from foedus.model.finding import Finding
from foedus.model.source import Source

_QUESTIONS = {
    ConditionKind.REQUEST: "The text asks for a request; whether there was one is open.",
    ConditionKind.JOINT_DETERMINATION: "The parties must first find together that it is the case.",
    ConditionKind.ORGAN_DECISION: "An organ of the treaty must decide first.",
    ConditionKind.OUTSIDE_ORGAN: "A body outside the treaty must find or decide first.",
    ConditionKind.NUMBER_OF_ADVERSARIES: "The text asks for more than one adversary.",
    ConditionKind.ONGOING_CONFLICT: "The text ties the duty to a conflict already going on.",
    ConditionKind.THIRD_STATE_ACTS_FIRST: "Another state must act first.",
    ConditionKind.CONSENT: "The text asks for an invitation or consent.",
    ConditionKind.EXTERNAL_ATTACK: "The attack must come from outside.",
    ConditionKind.LAWFUL_ADMINISTRATION: "The territory must be recognised as lawfully held.",
    ConditionKind.SELF_DEFENCE: (
        "The text makes the exercise of self-defence (Charter, Article 51) a condition."
    ),
    ConditionKind.DOMESTIC_LAW: "The text subjects the duty to domestic law.",
    ConditionKind.CONSTITUTIONAL_PROCESSES: (
        "The text subjects the duty to constitutional processes."
    ),
    ConditionKind.OTHER_TREATY: "The text subjects the duty to another treaty.",
    ConditionKind.AGREEMENT: "What is owed is left to a further agreement.",
    ConditionKind.NOT_PUBLISHED: "The conditions are not published.",
    ConditionKind.OTHER: "The text sets a condition of its own.",
}

_BESIDE_THE_FINDING = frozenset(
    {
        SavingKind.CHARTER,
        SavingKind.CHARTER_51,
        SavingKind.CHARTER_103,
        SavingKind.SECURITY_COUNCIL,
    }
)
"""Whether performing would be lawful is listed beside the finding, never folded into it."""


def condition_steps(
    conditions: tuple[Condition, ...] | None,
    question: Question,
    promisor: str,
    trigger: Trigger | None,
    source: Source | None,
) -> tuple[Step, ...]:
    """One step per condition of the text.

    Legal basis: the provision's own words; for a condition that binds some promisors only, the
    reservation or understanding that made it (Vienna Convention, Articles 19-23 and 31).

    Undetermined when:
        nobody has coded the conditions, or a condition turns on a fact that the question and
        its earlier acts leave open (a request, a decision, a law): its key says which.
    """
    if conditions is None:
        why = "Nobody has coded whether the text sets conditions."
        return (open_step("condition", "conditions", why, source),)
    return tuple(
        _condition(condition, question, trigger, source)
        for condition in conditions
        if not condition.promisors or promisor in condition.promisors
    )


def _condition(
    condition: Condition, question: Question, trigger: Trigger | None, source: Source | None
) -> Step:
    test = f"condition:{condition.kind.value}"
    if condition.kind is ConditionKind.ADVERSARY:
        return _adversary(condition, question, source)
    if condition.kind is ConditionKind.EXTERNAL_ATTACK and _from_outside(question):
        why = "The attack must come from outside; the question assumes another state's."
        return Step(test=test, finding=Finding.MET, why=why, source=source)
    why = _told(_QUESTIONS[condition.kind], condition)
    shown = _SHOWN_BY.get(condition.kind)
    acts = [act for act in question.earlier if shown and shown(condition, act, question, trigger)]
    if acts:
        told = "; ".join(f"{a.actor} {a.act.value.replace('_', ' ')} {a.target}" for a in acts)
        why = f"{why} So it is by an earlier act of the question: {told}."
        return Step(test=test, finding=Finding.MET, why=why, source=source)
    return open_step(test, condition.kind.value, why, source)


def _from_outside(question: Question) -> bool:
    internal = question.act is HostileAct.INDIRECT_AGGRESSION
    return not internal and question.attacker != NON_STATE


def _further_adversary(
    _: Condition, act: EarlierAct, question: Question, trigger: Trigger | None
) -> bool:
    """Another state has already used force on the state attacked.

    Shown only where the text asks for no special class of adversary: whether the other is a
    great power, say, is a judgement.
    """
    others = (question.target, question.attacker)
    any_adversary = trigger is not None and trigger.attacker is AttackerClass.ANY
    against = act.target == question.target and act.act in FORCE
    return any_adversary and against and act.actor not in others


def _acts_first(
    condition: Condition, act: EarlierAct, question: Question, trigger: Trigger | None
) -> bool:
    """The state that the text names has already used force.

    On the state attacked, where the text speaks of an attacker that it backs; else on the
    attacker: it came to the help of the state attacked first.
    """
    backed = trigger is not None and trigger.attacker is AttackerClass.BACKED_BY_NAMED
    on = question.target if backed else question.attacker
    return act.actor in condition.states and act.target == on and act.act in FORCE


_Shown = Callable[[Condition, EarlierAct, Question, Trigger | None], bool]
_SHOWN_BY: Mapping[ConditionKind, _Shown] = {
    ConditionKind.NUMBER_OF_ADVERSARIES: _further_adversary,
    ConditionKind.THIRD_STATE_ACTS_FIRST: _acts_first,
}


def _adversary(condition: Condition, question: Question, source: Source | None) -> Step:
    test = "condition:adversary"
    named = ", ".join(condition.states) or "an adversary described in words"
    why = _told(f"The text asks for {named} as adversary.", condition)
    if question.attacker == UNNAMED or not condition.states:
        return open_step(test, "adversary", why, source)
    finding = Finding.of(question.attacker in condition.states)
    return Step(test=test, finding=finding, why=why, source=source)


def saving_steps(
    savings: tuple[Saving, ...] | None,
    promisor: str,
    beneficiary: str,
    source: Source | None,
) -> tuple[Step, ...]:
    """One step per savings clause.

    Legal basis: the provision's own words; the Charter's precedence (Article 103) needs none.
    A clause that preserves the Charter or the Security Council's powers does not decide whether
    the duty falls due; it raises the questions of legality that stand beside the finding.

    Undetermined when:
        the clause places domestic law, constitutional processes, another treaty or a policy of
        neutrality above the duty: what those say is not in the record.
    """
    return tuple(_saving(saving, promisor, beneficiary, source) for saving in savings or ())


def _saving(saving: Saving, promisor: str, beneficiary: str, source: Source | None) -> Step:
    test = f"saving:{saving.kind.value}"
    if saving.kind in _BESIDE_THE_FINDING:
        why = _told("Preserved by the text; a question of legality, listed beside.", saving)
        return Step(test=test, finding=Finding.MET, why=why, source=source)
    if saving.states and not {promisor, beneficiary} & set(saving.states):
        why = f"The clause concerns {', '.join(saving.states)} only."
        return Step(test=test, finding=Finding.MET, why=why, source=source)
    whose = f" of {' and '.join(saving.states)}" if saving.states else ""
    subject = saving.kind.value.replace("_", " ")
    why = _told(f"The text makes the duty subject to {subject}{whose}.", saving)
    return open_step(test, saving.kind.value, why, source)


def _told(why: str, element: Condition | Saving) -> str:
    return f"{why.rstrip('.')} ({element.note.rstrip('.')})." if element.note else why
