"""The casus foederis: golden cases that a lawyer can read, and properties."""

from __future__ import annotations

import datetime
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from foedus.law import duties
from foedus.model.duty import Duty, HostileAct
from foedus.model.element import (
    AttackerClass,
    Condition,
    ConditionKind,
    Conduct,
    Elements,
    Saving,
    SavingKind,
    Scope,
    ScopeArea,
    Trigger,
    TriggerEvent,
)
from foedus.model.finding import DutyFinding, Finding
from foedus.model.instrument import ActKind, Binding, Tier
from foedus.model.provision import ProvisionKind
from foedus.model.state import Place, State
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


def only(instrument, asked, **more) -> Duty:
    answer = duties(asked, record(instrument, **more))
    found = [*answer.duties, *answer.commitments]
    assert len(found) == 1, found
    return found[0]


def with_elements(**changes) -> tuple:
    return (provision("aa-bb-1950", elements=replace(DEFENCE, **changes)),)


def test_a_plain_pact_in_force_is_due() -> None:
    duty = only(treaty(), question())
    assert duty.finding is DUE
    assert (duty.promisor, duty.beneficiary, duty.article) == ("BBB", "AAA", "1")
    tests = [step.test for step in duty.steps]
    assert tests == ["binding", "in_force", "kind", "trigger", "scope"]


def test_signed_and_not_in_force_is_not_due_with_an_interim_obligation() -> None:
    duty = only(treaty(), question(on="1950-03-01"))
    assert duty.finding is NOT_DUE
    assert duty.interim
    assert duty.steps[-1].test == "in_force"
    assert "not in force" in duty.steps[-1].why


def test_after_denunciation_there_is_no_duty_left_to_list() -> None:
    ended = act(ActKind.DENUNCIATION, "AAA", done="1955-01-01", effective="1956-01-01")
    instrument = treaty(acts=(*PLAIN, ended))
    assert only(instrument, question(on="1955-06-01")).finding is DUE
    assert duties(question(on="1957-01-01"), record(instrument)).duties == ()


def test_the_state_that_left_owes_nothing_and_the_others_still_do() -> None:
    leaves = act(ActKind.WITHDRAWAL, "CCC", done="1955-01-01", effective="1956-01-01")
    instrument = treaty(parties=("AAA", "BBB", "CCC"), acts=(*PLAIN, leaves))
    answer = duties(question(on="1957-01-01"), record(instrument))
    assert {d.promisor: d.finding for d in answer.duties} == {"BBB": DUE, "CCC": NOT_DUE}


def test_a_state_of_war_is_asked_for_by_the_text_and_not_by_the_question() -> None:
    trigger = Trigger(
        events=(TriggerEvent.ARMED_ATTACK,), attacker=AttackerClass.ANY, state_of_war=True
    )
    instrument = treaty(provisions=with_elements(trigger=trigger))
    duty = only(instrument, question())
    assert duty.finding is OPEN
    assert duty.decided_by == (("state_of_war",),)
    assert only(instrument, question(assume={"state_of_war": True})).finding is DUE
    assert only(instrument, question(assume={"state_of_war": False})).finding is NOT_DUE


def test_domestic_law_above_the_duty_leaves_it_open() -> None:
    savings = (Saving(kind=SavingKind.DOMESTIC_LAW, states=("AAA", "BBB")),)
    duty = only(treaty(provisions=with_elements(savings=savings)), question())
    assert duty.finding is OPEN
    assert duty.decided_by == (("domestic_law",),)


def test_a_charter_clause_raises_questions_beside_the_finding() -> None:
    savings = (Saving(kind=SavingKind.CHARTER_51),)
    instrument = treaty(provisions=with_elements(savings=savings))
    assert only(instrument, question()).finding is DUE
    assert duties(question(), record(instrument)).legality


def test_before_the_charter_there_are_no_charter_questions() -> None:
    old = treaty(acts=signed_and_in_force("1900-01-01", "1900-02-01"))
    assert duties(question(on="1910-01-01"), record(old)).legality == ()


@pytest.mark.parametrize(
    ("conditions", "key"),
    [
        ((Condition(kind=ConditionKind.REQUEST),), "request"),
        ((Condition(kind=ConditionKind.ORGAN_DECISION),), "organ_decision"),
        ((Condition(kind=ConditionKind.SELF_DEFENCE),), "self_defence"),
        (None, "conditions"),
    ],
)
def test_an_open_condition_names_what_would_decide_it(conditions, key: str) -> None:
    duty = only(treaty(provisions=with_elements(conditions=conditions)), question())
    assert duty.finding is OPEN
    assert duty.decided_by == ((key,),)


def test_a_named_adversary_excludes_the_others() -> None:
    trigger = Trigger(
        events=(TriggerEvent.ARMED_ATTACK,), attacker=AttackerClass.NAMED, states=("YYY",)
    )
    instrument = treaty(provisions=with_elements(trigger=trigger))
    assert only(instrument, question("YYY")).finding is DUE
    assert only(instrument, question("XXX")).finding is NOT_DUE
    assert only(instrument, question("unnamed")).finding is OPEN


def test_a_european_power_is_told_by_its_region() -> None:
    trigger = Trigger(events=(TriggerEvent.ARMED_ATTACK,), attacker=AttackerClass.EUROPEAN_POWER)
    instrument = treaty(provisions=with_elements(trigger=trigger))
    states = (
        State(id="XXX", name="X", regions=("europe",)),
        State(id="YYY", name="Y", regions=("asia",)),
    )
    assert only(instrument, question("XXX"), states=states).finding is DUE
    assert only(instrument, question("YYY"), states=states).finding is NOT_DUE


class TestScope:
    """A treaty limited to an area, asked about places inside, outside and unknown."""

    AREA = Place(id="the_area", name="The area", states=("AAA", "BBB"))
    ISLAND = Place(id="island", name="Island", states=("AAA",), outside=("the_area",))
    PORT = Place(id="port", name="Port", states=("AAA",), within=("the_area",))
    ROCK = Place(id="rock", name="Rock", states=("AAA", "XXX"))
    SCOPE = Scope(area=ScopeArea.NAMED_AREA, areas=("the_area",))

    @pytest.mark.parametrize(
        ("place", "expected"),
        [(None, OPEN), ("home", DUE), ("port", DUE), ("island", NOT_DUE), ("rock", OPEN)],
    )
    def test_place(self, place: str | None, expected: DutyFinding) -> None:
        instrument = treaty(provisions=with_elements(scope=self.SCOPE))
        places = (self.AREA, self.ISLAND, self.PORT, self.ROCK)
        assert only(instrument, question(place=place), places=places).finding is expected


def test_a_draft_entry_is_never_alone_the_ground_of_due() -> None:
    duty = only(treaty(tier=Tier.DRAFT), question())
    assert duty.finding is OPEN
    assert duty.steps[-1].test == "tier"


def test_a_political_commitment_is_listed_apart() -> None:
    answer = duties(question(), record(treaty(binding=Binding.POLITICAL)))
    assert answer.duties == ()
    assert len(answer.commitments) == 1


def test_disputed_binding_is_undetermined() -> None:
    assert only(treaty(binding=Binding.DISPUTED), question()).finding is OPEN


def test_the_attacker_owes_no_help_against_its_own_attack() -> None:
    instrument = treaty(parties=("AAA", "BBB", "XXX"))
    answer = duties(question("XXX"), record(instrument))
    assert {duty.promisor for duty in answer.duties} == {"BBB"}


def test_one_sided_promises_run_one_way() -> None:
    one_way = provision(
        "aa-bb-1950",
        ProvisionKind.UNILATERAL_DEFENCE,
        promisors=("BBB",),
        beneficiaries=("AAA",),
    )
    instrument = treaty(provisions=(one_way,))
    assert only(instrument, question(target="AAA")).promisor == "BBB"
    assert duties(question(target="BBB"), record(instrument)).duties == ()


def test_a_threat_asks_for_talks_and_not_for_arms() -> None:
    talks = provision(
        "aa-bb-1950",
        ProvisionKind.CONSULTATION,
        elements=Elements(
            trigger=Trigger(events=(TriggerEvent.THREAT,), attacker=AttackerClass.ANY),
            conduct=Conduct.CONSULT,
        ),
    )
    instrument = treaty(provisions=(provision("aa-bb-1950"), talks))
    answer = duties(question(act=HostileAct.THREAT), record(instrument))
    assert {d.kind: d.finding for d in answer.duties} == {
        ProvisionKind.CONSULTATION: DUE,
        ProvisionKind.MUTUAL_DEFENCE: NOT_DUE,
    }


def test_what_nobody_coded_is_listed_as_uncoded_and_gives_no_none() -> None:
    silent = treaty(provisions=())
    answer = duties(question(), record(silent))
    assert answer.duties == ()
    assert answer.uncoded == ("aa-bb-1950",)


CONDITIONS = st.lists(st.builds(Condition, kind=st.sampled_from(ConditionKind)), max_size=3).map(
    tuple
)
KEYS = st.dictionaries(
    st.sampled_from([kind.value for kind in ConditionKind] + ["state_of_war", "within_scope"]),
    st.booleans(),
    max_size=4,
)


@given(conditions=CONDITIONS, war=st.booleans(), assume=KEYS)
def test_deciding_an_open_fact_never_reverses_a_determined_finding(conditions, war, assume) -> None:
    trigger = Trigger(
        events=(TriggerEvent.ARMED_ATTACK,), attacker=AttackerClass.ANY, state_of_war=war
    )
    instrument = treaty(provisions=with_elements(conditions=conditions, trigger=trigger))
    before = only(instrument, question()).finding
    after = only(instrument, question(assume=assume)).finding
    assert before in (OPEN, after)


@given(conditions=CONDITIONS)
def test_the_keys_named_do_decide_it(conditions) -> None:
    instrument = treaty(provisions=with_elements(conditions=conditions))
    duty = only(instrument, question())
    for keys in duty.decided_by:
        assert only(instrument, question(assume=dict.fromkeys(keys, True))).finding is DUE
        for key in keys:
            assert only(instrument, question(assume={key: False})).finding is NOT_DUE


@given(day=st.dates(min_value=datetime.date(1945, 1, 1)))
def test_withdrawing_consent_never_adds_a_duty(day) -> None:
    leaves = act(ActKind.WITHDRAWAL, "BBB", done="1955-01-01", effective="1956-01-01")
    asked = question(on=day.isoformat())
    stayed = {d.promisor for d in duties(asked, record(treaty())).duties if d.finding is DUE}
    left = duties(asked, record(treaty(acts=(*PLAIN, leaves)))).duties
    assert {d.promisor for d in left if d.finding is DUE} <= stayed


def test_every_step_says_why() -> None:
    for duty in duties(question(), record(treaty())).duties:
        assert all(step.why.endswith((".", ")")) for step in duty.steps)
        assert all(step.finding in Finding for step in duty.steps)
