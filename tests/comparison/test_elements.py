"""When one element asks for more than another, and when there is no telling."""

from __future__ import annotations

import dataclasses

import pytest

from foedus.comparison.element import compare_elements
from foedus.model.comparison import ElementName, Relation
from foedus.model.element import (
    AttackerClass,
    Condition,
    ConditionKind,
    Conduct,
    Decider,
    Latitude,
    Means,
    Saving,
    SavingKind,
    Scope,
    ScopeArea,
    Timing,
    Trigger,
    TriggerEvent,
)
from tests.law.treaties import DEFENCE, provision, treaty

HERE, THERE = treaty("aa-bb-1990"), treaty("cc-dd-1950", parties=("CCC", "DDD"))


def relation(element: ElementName, here: dict, there: dict) -> Relation:
    mine = provision(HERE.id, elements=dataclasses.replace(DEFENCE, **here))
    theirs = provision(THERE.id, elements=dataclasses.replace(DEFENCE, **there))
    found = compare_elements(mine, theirs, HERE, THERE)
    return next(e.relation for e in found if e.element is element)


def on(*events: TriggerEvent, by=AttackerClass.ANY, **more) -> dict:
    return {"trigger": Trigger(events=events, attacker=by, **more)}


ATTACK, WAR, THREAT = TriggerEvent.ARMED_ATTACK, TriggerEvent.WAR, TriggerEvent.THREAT


@pytest.mark.parametrize(
    ("here", "there", "expected"),
    [
        (on(ATTACK), on(ATTACK), Relation.SAME),
        (on(ATTACK, THREAT), on(ATTACK), Relation.STRONGER),
        (on(TriggerEvent.AGGRESSION), on(ATTACK), Relation.STRONGER),
        (on(TriggerEvent.HOSTILITIES), on(WAR), Relation.STRONGER),
        (on(ATTACK, state_of_war=True), on(ATTACK), Relation.WEAKER),
        (on(ATTACK, unprovoked=True), on(ATTACK), Relation.WEAKER),
        (on(ATTACK, THREAT, unprovoked=True), on(ATTACK), Relation.DIFFERS),
        (on(THREAT), on(ATTACK), Relation.DIFFERS),
        (on(TriggerEvent.CONTESTED), on(ATTACK), Relation.NOT_CODED),
        ({"trigger": None}, on(ATTACK), Relation.NOT_CODED),
    ],
)
def test_the_wider_trigger_is_the_stronger(here, there, expected):
    assert relation(ElementName.TRIGGER, here, there) is expected


NAMED, ALLY = AttackerClass.NAMED, AttackerClass.NAMED_OR_ITS_ALLY


@pytest.mark.parametrize(
    ("here", "there", "expected"),
    [
        (on(ATTACK), on(ATTACK, by=NAMED, states=("DEU",)), Relation.STRONGER),
        (on(ATTACK, by=NAMED, states=("DEU", "JPN")), on(ATTACK, by=NAMED, states=("DEU",)), Relation.STRONGER),
        (on(ATTACK, by=ALLY, states=("DEU",)), on(ATTACK, by=NAMED, states=("DEU",)), Relation.STRONGER),
        (on(ATTACK, by=NAMED, states=("JPN",)), on(ATTACK, by=NAMED, states=("DEU",)), Relation.DIFFERS),
        (on(ATTACK, by=AttackerClass.THIRD_STATE), on(ATTACK), Relation.WEAKER),
        (on(ATTACK, by=AttackerClass.NOT_CODED), on(ATTACK), Relation.NOT_CODED),
    ],
)  # fmt: skip
def test_protection_against_more_states_is_stronger(here, there, expected):
    assert relation(ElementName.ATTACKER, here, there) is expected


@pytest.mark.parametrize(
    ("element", "field", "here", "there", "expected"),
    [
        (ElementName.CONDUCT, "conduct", Conduct.ASSIST_WITH_FORCE, Conduct.ASSIST, Relation.STRONGER),
        (ElementName.CONDUCT, "conduct", Conduct.ASSIST, Conduct.CONSULT, Relation.STRONGER),
        (ElementName.CONDUCT, "conduct", Conduct.STAY_NEUTRAL, Conduct.CONSULT, Relation.DIFFERS),
        (ElementName.LATITUDE, "latitude", Latitude.NONE_STATED, Latitude.MEANS, Relation.STRONGER),
        (ElementName.LATITUDE, "latitude", Latitude.WHETHER, Latitude.MEANS, Relation.WEAKER),
        (ElementName.LATITUDE, "latitude", Latitude.WHETHER, Latitude.JOINT_DECISION, Relation.DIFFERS),
        (ElementName.TIMING, "timing", Timing.IMMEDIATELY, Timing.NOT_STATED, Relation.STRONGER),
        (ElementName.TIMING, "timing", Timing.IMMEDIATELY, Timing.WITHIN_24_HOURS, Relation.DIFFERS),
        (ElementName.TIMING, "timing", Timing.NOT_CODED, Timing.IMMEDIATELY, Relation.NOT_CODED),
        (ElementName.DECIDES, "decides", Decider.EACH, Decider.JOINTLY, Relation.DIFFERS),
        (ElementName.MEANS, "means", (Means.ALL_MEANS,), (Means.NECESSARY,), Relation.STRONGER),
        (ElementName.MEANS, "means", (Means.NECESSARY,), (Means.AS_DEEMED_NECESSARY,), Relation.STRONGER),
        (ElementName.MEANS, "means", (Means.APPROPRIATE,), (Means.POSSIBLE,), Relation.DIFFERS),
        (ElementName.MEANS, "means", (Means.MEET_COMMON_DANGER,), (Means.POSSIBLE,), Relation.DIFFERS),
        (
            ElementName.MEANS, "means",
            (Means.ALL_MEANS,), (Means.APPROPRIATE, Means.INCLUDING_ARMED_FORCE), Relation.DIFFERS,
        ),
        (
            ElementName.MEANS, "means",
            (Means.ALL_MEANS, Means.MILITARY_AND_OTHER), (Means.ALL_MEANS,), Relation.STRONGER,
        ),
    ],
)  # fmt: skip
def test_an_order_only_where_the_element_gives_one(element, field, here, there, expected):
    assert relation(element, {field: here}, {field: there}) is expected


CHARTER, TREATIES = Saving(kind=SavingKind.CHARTER_51), Saving(kind=SavingKind.OTHER_TREATIES)


@pytest.mark.parametrize(
    ("here", "there", "expected"),
    [
        ((), (), Relation.SAME),
        ((CHARTER,), (), Relation.QUALIFIED),
        ((), (CHARTER,), Relation.STRONGER),
        ((CHARTER,), (TREATIES,), Relation.DIFFERS),
        ((CHARTER,), None, Relation.NOT_CODED),
    ],
)
def test_fewer_savings_are_stronger_and_more_qualify(here, there, expected):
    assert relation(ElementName.SAVINGS, {"savings": here}, {"savings": there}) is expected


def test_the_laws_of_all_parties_are_one_clause_in_any_treaty():
    here = Saving(kind=SavingKind.DOMESTIC_LAW, states=("AAA", "BBB"))
    there = Saving(kind=SavingKind.DOMESTIC_LAW, states=("DDD", "CCC"))
    one = Saving(kind=SavingKind.DOMESTIC_LAW, states=("CCC",))
    assert (
        relation(ElementName.SAVINGS, {"savings": (here,)}, {"savings": (there,)}) is Relation.SAME
    )
    assert (
        relation(ElementName.SAVINGS, {"savings": (here,)}, {"savings": (one,)}) is Relation.DIFFERS
    )


def test_conditions_that_are_not_published_are_not_none():
    secret = (Condition(kind=ConditionKind.NOT_PUBLISHED),)
    assert (
        relation(ElementName.CONDITIONS, {"conditions": ()}, {"conditions": secret})
        is Relation.NOT_CODED
    )


def test_two_conditions_told_by_their_notes_are_two_conditions():
    here = (Condition(kind=ConditionKind.OTHER, note="if the straits are closed"),)
    there = (Condition(kind=ConditionKind.OTHER, note="if the harvest fails"),)
    assert (
        relation(ElementName.CONDITIONS, {"conditions": here}, {"conditions": there})
        is Relation.DIFFERS
    )


@pytest.mark.parametrize(
    ("here", "there", "expected"),
    [
        (Scope(area=ScopeArea.NOT_LIMITED), Scope(area=ScopeArea.NAMED_AREA, areas=("x",)), Relation.STRONGER),
        (Scope(area=ScopeArea.NAMED_AREA, areas=("x", "y")), Scope(area=ScopeArea.NAMED_AREA, areas=("x",)), Relation.STRONGER),
        (Scope(area=ScopeArea.NAMED_AREA, note="the north"), Scope(area=ScopeArea.NAMED_AREA, note="the south"), Relation.DIFFERS),
        (Scope(area=ScopeArea.TERRITORY_OF_PARTIES), Scope(area=ScopeArea.NAMED_AREA, areas=("x",)), Relation.DIFFERS),
        (Scope(), Scope(area=ScopeArea.NOT_LIMITED), Relation.NOT_CODED),
    ],
)  # fmt: skip
def test_the_wider_scope_is_the_stronger(here, there, expected):
    assert relation(ElementName.SCOPE, {"scope": here}, {"scope": there}) is expected


def test_a_promise_of_all_is_more_than_the_promise_of_one():
    mine = provision(HERE.id)
    theirs = provision(THERE.id, promisors=("CCC",), beneficiaries=("DDD",))
    found = {e.element: e for e in compare_elements(mine, theirs, HERE, THERE)}
    assert found[ElementName.WHO].relation is Relation.STRONGER
    assert found[ElementName.WHO].there == ("by:CCC", "to:DDD")


def test_against_whom_is_not_asked_where_nobody_attacks():
    routine = dataclasses.replace(DEFENCE, trigger=Trigger(events=(TriggerEvent.ROUTINE,)))
    found = compare_elements(
        provision(HERE.id, elements=routine), provision(THERE.id, elements=routine), HERE, THERE
    )
    assert ElementName.ATTACKER not in {e.element for e in found}
