"""Each act, each class of attacker, and what came before."""

from __future__ import annotations

from dataclasses import replace

import pytest

from foedus.law import NON_STATE, duties
from foedus.model.duty import Duty, EarlierAct, HostileAct
from foedus.model.element import (
    AttackerClass,
    Condition,
    ConditionKind,
    Elements,
    Trigger,
    TriggerEvent,
)
from foedus.model.finding import DutyFinding
from foedus.model.instrument import ActKind
from foedus.model.provision import ProvisionKind
from tests.law.treaties import (
    DEFENCE,
    act,
    provision,
    question,
    record,
    signed_and_in_force,
    treaty,
)

DUE, NOT_DUE, OPEN = DutyFinding.DUE, DutyFinding.NOT_DUE, DutyFinding.UNDETERMINED
PLAIN = signed_and_in_force("1950-01-01", "1950-06-01")


def pact(event=TriggerEvent.ARMED_ATTACK, attacker=AttackerClass.ANY, conditions=(), **trigger):
    elements = replace(
        DEFENCE,
        trigger=Trigger(events=(event,), attacker=attacker, **trigger),
        conditions=conditions,
    )
    return treaty(provisions=(provision("aa-bb-1950", elements=elements),))


def asked(instrument, *others, attacker: str = "XXX", earlier=(), **more) -> Duty:
    question_ = replace(question(attacker, **more), earlier=tuple(earlier))
    found = duties(question_, record(instrument, *others)).duties
    return next(duty for duty in found if duty.treaty == instrument.id)


@pytest.mark.parametrize(
    ("event", "hostile", "expected"),
    [
        (TriggerEvent.ARMED_ATTACK, HostileAct.INVASION, DUE),
        (TriggerEvent.ARMED_ATTACK, HostileAct.BLOCKADE, OPEN),
        (TriggerEvent.ARMED_ATTACK, HostileAct.DECLARES_WAR, OPEN),
        (TriggerEvent.ARMED_ATTACK, HostileAct.MOBILISES, NOT_DUE),
        (TriggerEvent.ARMED_ATTACK, HostileAct.THREAT, NOT_DUE),
        (TriggerEvent.AGGRESSION, HostileAct.BLOCKADE, DUE),
        (TriggerEvent.AGGRESSION, HostileAct.INDIRECT_AGGRESSION, OPEN),
        (TriggerEvent.MOBILISATION, HostileAct.MOBILISES, DUE),
        (TriggerEvent.MOBILISATION, HostileAct.ARMED_ATTACK, NOT_DUE),
        (TriggerEvent.WAR, HostileAct.DECLARES_WAR, DUE),
        (TriggerEvent.WAR, HostileAct.ARMED_ATTACK, OPEN),
        (TriggerEvent.THREAT, HostileAct.MOBILISES, OPEN),
        (TriggerEvent.HOSTILITIES, HostileAct.ENTERS_WAR, DUE),
        (TriggerEvent.ARMED_ATTACK, HostileAct.ENTERS_WAR, OPEN),
    ],
)
def test_what_each_act_sets_going(event, hostile, expected) -> None:
    assert asked(pact(event), act=hostile).finding is expected


def test_an_attacker_class_that_nobody_coded_leaves_it_open() -> None:
    duty = asked(pact(attacker=AttackerClass.NOT_CODED))
    assert duty.finding is OPEN
    assert duty.decided_by == (("attacker_class",),)


def test_an_armed_group_is_no_state() -> None:
    any_attacker = asked(pact(), attacker=NON_STATE)
    assert any_attacker.decided_by == (("armed_group_counts",),)
    named = pact(attacker=AttackerClass.NAMED, states=("XXX",))
    assert asked(named, attacker=NON_STATE).finding is NOT_DUE


class TestNamedOrItsAlly:
    """An attack by a state bound in alliance with the one that the text names."""

    PACT = pact(attacker=AttackerClass.NAMED_OR_ITS_ALLY, states=("YYY",))
    ALLIANCE = treaty("xx-yy-1950", parties=("XXX", "YYY"))

    def test_the_alliance_is_looked_up_in_the_record(self) -> None:
        duty = asked(self.PACT, self.ALLIANCE)
        assert duty.finding is DUE
        step = next(step for step in duty.steps if step.test == "trigger:attacker")
        assert "xx-yy-1950" in step.why

    def test_without_one_on_record_it_is_open_not_excluded(self) -> None:
        duty = asked(self.PACT)
        assert duty.decided_by == (("attacker_allied",),)

    def test_an_alliance_at_an_end_shows_nothing(self) -> None:
        ended = act(ActKind.EXPIRY, done="1955-01-01", effective="1955-01-01")
        over = treaty("xx-yy-1950", parties=("XXX", "YYY"), acts=(*PLAIN, ended))
        assert asked(self.PACT, over).finding is OPEN


class TestEarlierActs:
    """What the question takes as having happened before."""

    def test_a_state_that_struck_first_was_not_attacked_without_provocation(self) -> None:
        instrument = pact(unprovoked=True)
        assert asked(instrument).decided_by == (("unprovoked",),)
        first = EarlierAct(actor="AAA", target="XXX")
        assert asked(instrument, earlier=[first]).finding is NOT_DUE

    def test_a_declaration_of_war_by_either_makes_the_state_of_war(self) -> None:
        instrument = pact(state_of_war=True)
        declared = EarlierAct(actor="AAA", target="XXX", act=HostileAct.DECLARES_WAR)
        assert asked(instrument).finding is OPEN
        assert asked(instrument, earlier=[declared]).finding is DUE

    def test_a_second_adversary(self) -> None:
        two = pact(conditions=(Condition(kind=ConditionKind.NUMBER_OF_ADVERSARIES),))
        assert asked(two).finding is OPEN
        assert asked(two, earlier=[EarlierAct(actor="YYY", target="AAA")]).finding is DUE
        threat = EarlierAct(actor="YYY", target="AAA", act=HostileAct.THREAT)
        assert asked(two, earlier=[threat]).finding is OPEN

    def test_another_state_comes_to_help_first(self) -> None:
        waits = Condition(kind=ConditionKind.THIRD_STATE_ACTS_FIRST, states=("YYY",))
        instrument = pact(conditions=(waits,))
        helps = EarlierAct(actor="YYY", target="XXX", act=HostileAct.ENTERS_WAR)
        joins_in = EarlierAct(actor="YYY", target="AAA")
        assert asked(instrument, earlier=[helps]).finding is DUE
        assert asked(instrument, earlier=[joins_in]).finding is OPEN

    def test_an_attacker_that_a_named_state_backs(self) -> None:
        instrument = pact(attacker=AttackerClass.BACKED_BY_NAMED, states=("YYY",))
        joins_in = EarlierAct(actor="YYY", target="AAA")
        assert asked(instrument).decided_by == (("attacker_backed",),)
        assert asked(instrument, earlier=[joins_in]).finding is DUE
        assert asked(instrument, attacker="YYY").finding is NOT_DUE


def test_an_understanding_that_binds_one_promisor_alone() -> None:
    only_bbb = Condition(kind=ConditionKind.ADVERSARY, states=("YYY",), promisors=("BBB",))
    elements = replace(DEFENCE, conditions=(only_bbb,))
    instrument = treaty(
        parties=("AAA", "BBB", "CCC"), provisions=(provision("aa-bb-1950", elements=elements),)
    )
    found = {d.promisor: d.finding for d in duties(question(), record(instrument)).duties}
    assert found == {"BBB": NOT_DUE, "CCC": DUE}


class TestReservations:
    """Between whom a reservation stands."""

    def findings(self, *acts):
        instrument = treaty(parties=("AAA", "BBB", "CCC"), acts=(*PLAIN, *acts))
        found = duties(question(), record(instrument)).duties
        return {duty.promisor: duty.finding for duty in found}

    def test_it_leaves_its_author_s_duty_open_and_no_other(self) -> None:
        reserves = act(ActKind.RESERVATION, "BBB", done="1950-01-01")
        assert self.findings(reserves) == {"BBB": OPEN, "CCC": DUE}

    def test_of_the_beneficiary_it_stands_between_it_and_all(self) -> None:
        reserves = act(ActKind.RESERVATION, "AAA", done="1950-01-01")
        assert self.findings(reserves) == {"BBB": OPEN, "CCC": OPEN}

    def test_an_interpretation_changes_nothing(self) -> None:
        reads = act(ActKind.INTERPRETATIVE_DECLARATION, "BBB", done="1950-01-01")
        assert self.findings(reads) == {"BBB": DUE, "CCC": DUE}


def test_provisional_application_binds_the_states_that_apply_it() -> None:
    applies = act(
        ActKind.PROVISIONAL_APPLICATION, "AAA", "BBB", done="1950-01-02", effective="1950-01-02"
    )
    instrument = treaty(parties=("AAA", "BBB", "CCC"), acts=(*PLAIN, applies))
    answer = duties(question(on="1950-03-01"), record(instrument))
    assert {d.promisor: d.finding for d in answer.duties} == {"BBB": DUE, "CCC": NOT_DUE}
    assert [i.state for i in answer.interim] == ["CCC", "AAA"]


def test_a_state_that_acceded_later_has_no_line_before() -> None:
    joins = act(ActKind.ACCESSION, "CCC", done="1970-01-01", effective="1970-01-01")
    instrument = treaty(acts=(*PLAIN, joins))
    before = duties(question(), record(instrument)).duties
    after = duties(question(on="1971-01-01"), record(instrument)).duties
    assert [d.promisor for d in before] == ["BBB"]
    assert [d.promisor for d in after] == ["BBB", "CCC"]


def test_a_peace_apart_is_in_question_once_both_fight() -> None:
    instrument = treaty(
        provisions=(provision("aa-bb-1950", ProvisionKind.NO_SEPARATE_PEACE, Elements()),)
    )
    assert asked(instrument).decided_by == (("common_war",),)


def test_a_dispute_that_the_record_leaves_open_leaves_the_duty_open() -> None:
    from foedus.model.instrument import Dispute, DisputedValue
    from tests.law.treaties import SOURCE, date

    ended = act(ActKind.LAPSE, done="1965-01-01", effective="1965-01-01")
    values = tuple(
        DisputedValue(value=text, date=date(text), source=SOURCE)
        for text in ("1955-01-01", "1965-01-01")
    )
    open_ = Dispute(field="end", act=ActKind.LAPSE, values=values, chosen=None)
    settled = replace(open_, chosen="1965-01-01", why="The term.")
    acts = (*PLAIN, ended)
    known = "1970-01-01"
    unsettled = asked(treaty(acts=acts, disputes=(open_,)), known_by=known)
    assert unsettled.decided_by == (("in_force",),)
    assert asked(treaty(acts=acts, disputes=(settled,)), known_by=known).finding is DUE
