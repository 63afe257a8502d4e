"""What would decide an undetermined finding: the smallest sets of open facts."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from foedus.law import contradictions, duties
from foedus.law.deciding import sets_that_exclude, sets_that_meet
from foedus.law.facts import under_assumptions
from foedus.model.duty import Assumption, HostileAct, Step
from foedus.model.element import AttackerClass, Condition, ConditionKind, Trigger, TriggerEvent
from foedus.model.finding import DutyFinding, Finding, all_met
from tests.law.treaties import DEFENCE, provision, question, record, treaty


def step(*ways: tuple[str, ...]) -> Step:
    keys = tuple(dict.fromkeys(key for way in ways for key in way))
    return Step(
        test="t",
        finding=Finding.UNDETERMINED,
        why="Open.",
        keys=keys,
        alternatives=ways if len(ways) > 1 else (),
    )


def test_one_way_needs_all_of_its_facts_and_falls_with_any() -> None:
    steps = (step(("war",)), step(("request",)))
    assert sets_that_meet(steps) == (("war", "request"),)
    assert sets_that_exclude(steps) == (("war",), ("request",))


def test_several_ways_need_one_and_fall_only_together() -> None:
    steps = (step(("war",), ("request",)),)
    assert sets_that_meet(steps) == (("war",), ("request",))
    assert sets_that_exclude(steps) == (("war", "request"),)


def test_a_fact_that_serves_two_steps_makes_the_smaller_set() -> None:
    steps = (step(("war",), ("request",)), step(("war",)))
    assert sets_that_meet(steps) == (("war",),)


WAYS = st.lists(
    st.lists(st.sampled_from("abcde"), min_size=1, max_size=2, unique=True).map(tuple),
    min_size=1,
    max_size=3,
    unique=True,
)
STEPS = st.lists(WAYS.map(lambda ways: step(*ways)), min_size=1, max_size=3)


def outcome(steps, facts: dict[str, bool]) -> Finding:
    asked = question(assume=facts)
    return all_met(under_assumptions(one, asked).finding for one in steps)


@given(steps=STEPS)
def test_each_set_decides_and_no_smaller_one_does(steps) -> None:
    for facts in sets_that_meet(steps):
        assert outcome(steps, dict.fromkeys(facts, True)) is Finding.MET
        for left_out in facts:
            fewer = {key: True for key in facts if key != left_out}
            assert outcome(steps, fewer) is Finding.UNDETERMINED
    for facts in sets_that_exclude(steps):
        assert outcome(steps, dict.fromkeys(facts, False)) is Finding.NOT_MET
        for left_out in facts:
            fewer = {key: False for key in facts if key != left_out}
            assert outcome(steps, fewer) is Finding.UNDETERMINED


FACTS = st.dictionaries(st.sampled_from("abcde"), st.booleans())


@given(steps=STEPS, known=FACTS, more=FACTS)
def test_deciding_more_never_reverses_what_was_decided(steps, known, more) -> None:
    before = outcome(steps, known)
    assert before in (Finding.UNDETERMINED, outcome(steps, {**more, **known}))


def test_a_text_that_answers_war_or_a_request_names_both_ways() -> None:
    trigger = Trigger(events=(TriggerEvent.WAR, TriggerEvent.REQUEST), attacker=AttackerClass.ANY)
    instrument = treaty(
        provisions=(provision("aa-bb-1950", elements=replace(DEFENCE, trigger=trigger)),)
    )
    (duty,) = duties(question(), record(instrument)).duties
    assert duty.decided_by == (("state_of_war",), ("request",))
    assert duty.excluded_by == (("state_of_war", "request"),)
    (by_request,) = duties(question(assume={"request": True}), record(instrument)).duties
    assert by_request.finding is DutyFinding.DUE


def test_an_assumption_for_one_treaty_holds_for_it_alone() -> None:
    asks = (Condition(kind=ConditionKind.REQUEST),)
    elements = replace(DEFENCE, conditions=asks)
    both = [
        treaty(name, parties=("AAA", state), provisions=(provision(name, elements=elements),))
        for name, state in (("aa-bb-1950", "BBB"), ("aa-cc-1951", "CCC"))
    ]
    asked = question(assume={"request@aa-bb-1950": True, "request": False})
    found = {d.treaty: d.finding for d in duties(asked, record(*both)).duties}
    assert found == {"aa-bb-1950": DutyFinding.DUE, "aa-cc-1951": DutyFinding.NOT_DUE}


def test_contradictory_assumptions_are_named() -> None:
    facts = (Assumption(key="war", value=True), Assumption(key="war", value=False))
    assert contradictions(facts) == ("war",)
    assert contradictions(facts[:1]) == ()


def test_a_declaration_of_war_meets_what_an_attack_leaves_open() -> None:
    trigger = Trigger(events=(TriggerEvent.WAR,), attacker=AttackerClass.ANY)
    instrument = treaty(
        provisions=(provision("aa-bb-1950", elements=replace(DEFENCE, trigger=trigger)),)
    )
    declared = duties(question(act=HostileAct.DECLARES_WAR), record(instrument)).duties
    attacked = duties(question(), record(instrument)).duties
    assert (declared[0].finding, attacked[0].finding) == (
        DutyFinding.DUE,
        DutyFinding.UNDETERMINED,
    )
