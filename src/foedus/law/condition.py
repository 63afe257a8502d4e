"""Conditions and savings: what must be so beside the trigger, and what stands above the duty."""

from __future__ import annotations

from foedus.law.facts import open_step
from foedus.law.trigger import UNNAMED
from foedus.model.duty import Question, Step
from foedus.model.element import Condition, ConditionKind, Saving, SavingKind
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
    conditions: tuple[Condition, ...] | None, question: Question, source: Source | None
) -> tuple[Step, ...]:
    """One step per condition of the text.

    Undetermined when:
        nobody has coded the conditions, or a condition turns on a fact that the question leaves
        open (a request, a decision, a law, a provocation): its key says which.
    """
    if conditions is None:
        why = "Nobody has coded whether the text sets conditions."
        return (open_step("condition", "conditions", why, source),)
    return tuple(_condition(condition, question, source) for condition in conditions)


def _condition(condition: Condition, question: Question, source: Source | None) -> Step:
    test = f"condition:{condition.kind.value}"
    if condition.kind is ConditionKind.ADVERSARY:
        return _adversary(condition, question, source)
    if condition.kind is ConditionKind.EXTERNAL_ATTACK:
        why = "The attack must come from outside; the question assumes another state's."
        return Step(test=test, finding=Finding.MET, why=why, source=source)
    why = _told(_QUESTIONS[condition.kind], condition)
    return open_step(test, condition.kind.value, why, source)


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
    return f"{why} {element.note}" if element.note else why
