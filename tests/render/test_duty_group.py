"""Duties that differ only in who owes them are told once."""

from __future__ import annotations

import dataclasses

from foedus.model.brief import DutiesInBrief
from foedus.model.finding import DutyFinding
from foedus.render.duty_group import by_finding, group_duties
from foedus.render.names import Names
from foedus.render.verdict import verdict_in_brief
from tests.render.results import ANSWER, NOT_DUE, UNDETERMINED

NAMES = Names(by_id={"BOR": "Boravia", "ar-bo-2024": "Harbour Pact 2024"})


def of(promisor: str, why: str):
    step = dataclasses.replace(NOT_DUE.steps[0], why=why)
    return dataclasses.replace(NOT_DUE, promisor=promisor, steps=(step,))


def test_the_same_duty_of_several_states_is_one_group():
    duties = [of(state, f"In force for {state} and BOR.") for state in ("AAA", "BBB", "CCC")]
    (group,) = group_duties(duties)
    assert group.promisors == ("AAA", "BBB", "CCC")
    assert group.duty.steps[0].why == "In force for each promisor and BOR."


def test_a_different_ground_keeps_duties_apart():
    assert len(group_duties([of("AAA", "In force."), of("BBB", "Not in force.")])) == 2


def test_a_duty_of_one_state_keeps_its_own_words():
    (group,) = group_duties([of("AAA", "In force for AAA.")])
    assert group.duty.steps[0].why == "In force for AAA."


def test_no_promisor_is_lost():
    duties = [of(f"S{n:02}", "Alike.") for n in range(40)] + [UNDETERMINED]
    groups = group_duties(duties)
    assert sum(len(group.promisors) for group in groups) == 41
    assert groups[0].title(NAMES) == "40 states to Boravia: mutual defence"


def test_what_is_due_stands_first():
    due = dataclasses.replace(NOT_DUE, finding=DutyFinding.DUE, treaty="x")
    order = [group.duty.finding for group in by_finding(group_duties([NOT_DUE, UNDETERMINED, due]))]
    assert order == [DutyFinding.DUE, DutyFinding.UNDETERMINED, DutyFinding.NOT_DUE]


def test_a_brief_tells_the_articles_treaties_one_by_one_and_counts_the_others():
    asked = DutiesInBrief(answer=ANSWER, event=None, account=None, treaties=("ar-bo-2024",))
    assert verdict_in_brief(asked, NAMES) == (
        "Harbour Pact 2024, mutual defence: not due. "
        "Under other treaties no duty was due; 1 undetermined."
    )
