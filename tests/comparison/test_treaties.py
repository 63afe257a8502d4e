"""Two treaties beside each other: matching, the whole from its parts, the mirror, itself."""

from __future__ import annotations

import dataclasses

from hypothesis import given

from foedus.comparison import compare
from foedus.model.comparison import ProvisionComparison, Relation
from foedus.model.element import Means, Saving, SavingKind, Timing, Trigger, TriggerEvent
from foedus.model.instrument import Absence
from foedus.model.provision import ProvisionKind
from tests.comparison.strategies import treaties
from tests.law.treaties import DEFENCE as PLAIN
from tests.law.treaties import SOURCE, provision, treaty

DEFENCE = dataclasses.replace(PLAIN, means=(Means.ALL_MEANS,))
SAVED = dataclasses.replace(DEFENCE, savings=(Saving(kind=SavingKind.CHARTER_51),))
MIRRORS = {
    (Relation.SAME, Relation.SAME),
    (Relation.DIFFERS, Relation.DIFFERS),
    (Relation.NOT_CODED, Relation.NOT_CODED),
    (Relation.STRONGER, Relation.WEAKER),
    (Relation.STRONGER, Relation.QUALIFIED),
    (Relation.WEAKER, Relation.STRONGER),
    (Relation.QUALIFIED, Relation.STRONGER),
    (Relation.ONLY_HERE, Relation.ONLY_THERE),
    (Relation.ONLY_THERE, Relation.ONLY_HERE),
}


def compared(here, there) -> tuple[ProvisionComparison, ...]:
    return compare(here, [there]).others[0].provisions


def with_rules(treaty_id: str, *elements, **more):
    rules = tuple(
        dataclasses.replace(
            provision(treaty_id, elements=one), id=f"{treaty_id}/{n}/mutual_defence"
        )
        for n, one in enumerate(elements)
    )
    return treaty(treaty_id, provisions=rules, **more)


def ids(pair: ProvisionComparison) -> tuple[str | None, str | None]:
    return (pair.here.id if pair.here else None, pair.there.id if pair.there else None)


@given(treaties("aa-bb-1950"))
def test_a_treaty_beside_itself_is_the_same_or_not_coded(one):
    for pair in compared(one, one):
        assert pair.here is pair.there
        assert pair.relation in (Relation.SAME, Relation.NOT_CODED)
        assert {e.relation for e in pair.elements} <= {Relation.SAME, Relation.NOT_CODED}


@given(treaties("aa-bb-1950"), treaties("cc-dd-1960", ("CCC", "DDD")))
def test_the_other_way_round_is_the_mirror(one, other):
    there = {tuple(reversed(ids(pair))): pair for pair in compared(other, one)}
    here = compared(one, other)
    assert len(here) == len(there)
    for pair in here:
        mirror = there[ids(pair)]
        assert (pair.relation, mirror.relation) in MIRRORS
        assert pair.complete == mirror.complete
        for mine, theirs in zip(pair.elements, mirror.elements, strict=True):
            assert mine.element is theirs.element
            assert (mine.here, mine.there) == (theirs.there, theirs.here)
            assert (mine.relation, theirs.relation) in MIRRORS


def test_every_rule_of_both_stands_in_exactly_one_line():
    one, other = with_rules("aa-bb-1990", DEFENCE, SAVED), with_rules("cc-dd-1950", SAVED)
    lines = [ids(pair) for pair in compared(one, other)]
    assert lines == [
        ("aa-bb-1990/0/mutual_defence", None),
        ("aa-bb-1990/1/mutual_defence", "cc-dd-1950/0/mutual_defence"),
    ]


def test_one_saving_more_qualifies_and_says_so():
    (pair,) = compared(with_rules("aa-bb-1990", SAVED), with_rules("cc-dd-1950", DEFENCE))
    assert pair.relation is Relation.QUALIFIED
    assert pair.why == "qualified by savings"
    assert pair.complete


def test_a_pull_in_both_directions_gives_no_order():
    slower = dataclasses.replace(DEFENCE, timing=Timing.NOT_STATED)
    (pair,) = compared(with_rules("aa-bb-1990", SAVED), with_rules("cc-dd-1950", slower))
    assert pair.relation is Relation.DIFFERS
    assert pair.why == "stronger in timing; qualified by savings"


def test_later_help_under_a_saving_is_weaker():
    slower = dataclasses.replace(SAVED, timing=Timing.NOT_STATED)
    (pair,) = compared(with_rules("aa-bb-1990", slower), with_rules("cc-dd-1950", DEFENCE))
    assert pair.relation is Relation.WEAKER


def test_nothing_is_the_same_while_its_trigger_is_not_coded():
    unread = dataclasses.replace(DEFENCE, trigger=None)
    (pair,) = compared(with_rules("aa-bb-1990", unread), with_rules("cc-dd-1950", DEFENCE))
    assert pair.relation is Relation.NOT_CODED


def test_that_two_rules_differ_shows_even_where_much_is_not_coded():
    threat = dataclasses.replace(
        DEFENCE, trigger=Trigger(events=(TriggerEvent.THREAT,)), timing=Timing.NOT_CODED
    )
    (pair,) = compared(with_rules("aa-bb-1990", threat), with_rules("cc-dd-1950", DEFENCE))
    assert pair.relation is Relation.DIFFERS
    assert not pair.complete


def test_what_is_not_coded_is_never_called_absent():
    bare = treaty("cc-dd-1950", provisions=())
    (pair,) = compared(with_rules("aa-bb-1990", DEFENCE), bare)
    assert pair.relation is Relation.NOT_CODED
    assert "nobody has coded" in pair.why


def test_a_known_absence_leaves_the_rule_alone_and_shows_its_source():
    absence = Absence(kind=ProvisionKind.MUTUAL_DEFENCE, sources=(SOURCE,))
    bare = treaty("cc-dd-1950", provisions=(), absences=(absence,))
    (pair,) = compared(with_rules("aa-bb-1990", DEFENCE), bare)
    assert (pair.relation, pair.sources) == (Relation.ONLY_HERE, (SOURCE,))
    (pair,) = compared(bare, with_rules("aa-bb-1990", DEFENCE))
    assert pair.relation is Relation.ONLY_THERE


def test_a_second_rule_of_a_kind_is_absent_only_from_a_text_read_whole():
    two = with_rules("aa-bb-1990", DEFENCE, SAVED)
    partly, whole = (
        with_rules("cc-dd-1950", DEFENCE),
        with_rules("ee-ff-1950", DEFENCE, fully_coded=True),
    )
    assert [p.relation for p in compared(two, partly)] == [Relation.SAME, Relation.NOT_CODED]
    assert [p.relation for p in compared(two, whole)] == [Relation.SAME, Relation.ONLY_HERE]
