"""Restored, continued, precedented, or no precedent found; and what does not count."""

from __future__ import annotations

import dataclasses
import datetime

import pytest
from hypothesis import given

from foedus import law
from foedus.comparison import novelty
from foedus.errors import InputError
from foedus.model.circle import Circle
from foedus.model.comparison import Novelty, ProvisionNovelty, Relation, Verdict
from foedus.model.element import Conduct, Elements, Trigger, TriggerEvent
from foedus.model.instrument import Absence, ActKind
from foedus.model.provision import ProvisionKind
from foedus.model.state import State, StateSuccession
from tests.comparison.strategies import treaties
from tests.law.treaties import (
    SOURCE,
    act,
    date,
    day,
    provision,
    record,
    signed_and_in_force,
    treaty,
)

NO_DEFENCE = (Absence(kind=ProvisionKind.MUTUAL_DEFENCE, sources=(SOURCE,)),)


def asked(one, *others, states=(), **more) -> Novelty:
    held = record(one, *others, states=states)
    world = law.world_of(held)

    def status_on(instrument, on):
        return law.standing_on(instrument, on, on, world.extinctions).status

    return novelty(one, held, status_on, **more)


def verdict(one, *others, **more) -> ProvisionNovelty:
    return asked(one, *others, **more).provisions[0]


def new(*predecessors: str, **more):
    return treaty(
        "aa-bb-2000",
        acts=signed_and_in_force("2000-03-01", "2000-06-01"),
        predecessors=predecessors,
        **more,
    )


def old(treaty_id="aa-bb-1950", ended: str | None = None, **more):
    acts = signed_and_in_force("1950-01-01", "1950-06-01")
    acts += (act(ActKind.EXPIRY, done=ended, effective=ended),) if ended else ()
    return treaty(treaty_id, acts=acts, **more)


def middle(**more):
    acts = signed_and_in_force("1980-01-01", "1980-06-01")
    return treaty("aa-bb-1980", acts=acts, predecessors=("aa-bb-1950",), **more)


def test_what_the_predecessor_in_force_has_is_continued():
    found = verdict(new("aa-bb-1950"), old())
    assert found.verdict is Verdict.CONTINUED
    assert found.precedents[0].relation is Relation.SAME


def test_what_had_ended_with_the_predecessor_is_restored():
    assert verdict(new("aa-bb-1950"), old(ended="1990-01-01")).verdict is Verdict.RESTORED


def test_what_the_treaty_in_between_left_out_is_restored():
    between = middle(provisions=(), absences=NO_DEFENCE)
    found = verdict(new("aa-bb-1980"), between, old(ended="1980-06-01"))
    assert found.verdict is Verdict.RESTORED
    assert found.why == "aa-bb-1950 (signed 1950-01-01) had it; aa-bb-1980 in between had none"
    assert found.nearest[0].there.id == "aa-bb-1950/1/mutual_defence"


def test_a_treaty_in_between_that_is_not_coded_settles_nothing():
    found = verdict(new("aa-bb-1980"), middle(provisions=()), old(ended="1980-06-01"))
    assert found.verdict is Verdict.PRECEDENTED
    assert "not coded" in found.why
    assert found.precedents[0].circle is Circle.PREDECESSORS


def test_a_predecessor_of_unknown_force_is_neither_continued_nor_restored():
    unclear = treaty("aa-bb-1950", acts=(act(ActKind.SIGNATURE, done="1950-01-01"),))
    found = verdict(new("aa-bb-1950"), unclear)
    assert (found.verdict, found.precedents[0].in_being) == (Verdict.PRECEDENTED, None)


def test_a_predecessor_that_never_entered_into_force_had_nothing_to_restore():
    late = treaty("aa-bb-1950", acts=signed_and_in_force("1999-01-01", "2001-01-01"))
    assert verdict(new("aa-bb-1950"), late).verdict is Verdict.PRECEDENTED


def test_the_nearest_circle_comes_first():
    stranger = old("cc-dd-1950", parties=("CCC", "DDD"))
    cousin = old("aa-cc-1950", parties=("AAA", "CCC"))
    found = verdict(new(), stranger, cousin)
    assert found.verdict is Verdict.PRECEDENTED
    assert [(p.treaty, p.circle, p.shared) for p in found.precedents] == [
        ("aa-cc-1950", Circle.PARTIES, ("AAA",)),
        ("cc-dd-1950", Circle.ALL, ()),
    ]


def test_a_state_answers_for_the_state_that_it_continues():
    succession = StateSuccession(state="OLD", on=date("1991"), kind="continuation")
    states = (State(id="AAA", name="A", successions=(succession,)), State(id="OLD", name="Old A"))
    found = verdict(new(), old("cc-old-1950", parties=("CCC", "OLD")), states=states)
    assert (found.precedents[0].circle, found.precedents[0].shared) == (Circle.PARTIES, ("OLD",))


def test_a_narrower_search_says_how_narrow_it_was():
    stranger = old("cc-dd-1950", parties=("CCC", "DDD"))
    answer = asked(new(), stranger, against=Circle.PARTIES)
    assert answer.provisions[0].verdict is Verdict.NO_PRECEDENT_FOUND
    assert (answer.searched.instruments, answer.searched.against) == (0, Circle.PARTIES)


def test_new_is_never_said_only_what_was_searched():
    partly, whole = (
        treaty("cc-dd-1950", provisions=()),
        old("ee-ff-1950", provisions=(), fully_coded=True),
    )
    answer = asked(new(), partly, whole)
    (found,) = answer.provisions
    assert found.verdict is Verdict.NO_PRECEDENT_FOUND
    assert (answer.searched.instruments, answer.searched.fully_coded, found.coded) == (2, 1, 1)
    assert answer.searched.up_to == day("2000-02-29")


def test_the_same_day_is_not_before():
    twin = treaty("cc-dd-2000", acts=signed_and_in_force("2000-03-01", "2000-03-02"))
    assert verdict(new(), twin).verdict is Verdict.NO_PRECEDENT_FOUND


def test_a_date_too_vague_to_be_before_is_left_out_and_named():
    vague = treaty("cc-dd-2000", acts=(act(ActKind.SIGNATURE, done="2000"),))
    answer = asked(new(), vague)
    assert (answer.searched.instruments, answer.searched.undated) == (0, ("cc-dd-2000",))


def test_talk_on_a_threat_is_no_precedent_of_regular_talk():
    def talk(treaty_id, event):
        coded = Elements(trigger=Trigger(events=(event,)), conduct=Conduct.CONSULT)
        return provision(treaty_id, ProvisionKind.CONSULTATION, coded)

    mine = new(provisions=(talk("aa-bb-2000", TriggerEvent.ROUTINE),))
    threat = old(provisions=(talk("aa-bb-1950", TriggerEvent.THREAT),))
    question = old(provisions=(talk("aa-bb-1950", TriggerEvent.QUESTION),))
    assert verdict(mine, threat).verdict is Verdict.NO_PRECEDENT_FOUND
    assert verdict(mine, question).verdict is Verdict.PRECEDENTED


def test_a_precedent_in_kind_alone_is_called_so():
    bare = Elements()
    mine = new(provisions=(provision("aa-bb-2000", elements=bare),))
    assert verdict(mine, old()).by_kind_alone
    assert not verdict(new(), old()).by_kind_alone


def test_a_treaty_without_any_date_has_nothing_before_it():
    with pytest.raises(InputError, match="no act"):
        asked(treaty("aa-bb-0000", acts=()))


@given(treaties("zz-yy-2001", ("AAA", "YYY")))
def test_a_treaty_signed_after_the_day_asked_about_changes_nothing(later):
    acts = signed_and_in_force("1995-05-05", "1995-06-06")
    later = dataclasses.replace(later, acts=acts)
    one, on = new("aa-bb-1950"), datetime.date(1995, 5, 4)
    assert asked(one, old(), on=on) == asked(one, old(), later, on=on)
    assert asked(one, old(), known_by=on) == asked(one, old(), later, known_by=on)


@given(treaties("zz-yy-2001", ("AAA", "YYY")))
def test_a_treaty_signed_after_this_one_changes_nothing(later):
    later = dataclasses.replace(later, acts=signed_and_in_force("2000-03-01", "2000-03-02"))
    assert asked(new("aa-bb-1950"), old()) == asked(new("aa-bb-1950"), old(), later)
