"""What the act itself breaks, and what signatories owe in the interim."""

from __future__ import annotations

from dataclasses import replace

import pytest

from foedus.law import duties
from foedus.model.duty import BreachFinding, EarlierAct, HostileAct
from foedus.model.element import (
    AttackerClass,
    Conduct,
    Elements,
    Saving,
    SavingKind,
    Trigger,
    TriggerEvent,
)
from foedus.model.instrument import ActKind, Binding, Tier
from foedus.model.provision import ProvisionKind
from tests.law.treaties import act, provision, question, record, signed_and_in_force, treaty

BROKEN, NOT_BROKEN, OPEN = (
    BreachFinding.BROKEN,
    BreachFinding.NOT_BROKEN,
    BreachFinding.UNDETERMINED,
)
ABSTAIN = Elements(
    trigger=Trigger(events=(TriggerEvent.ROUTINE,)),
    conduct=Conduct.ABSTAIN,
    conditions=(),
    savings=(),
)
PACT = signed_and_in_force("1950-01-01", "1950-06-01")


def pact(kind=ProvisionKind.NON_AGGRESSION, elements=ABSTAIN, **more):
    return treaty(
        "aa-xx-1950",
        parties=("AAA", "XXX"),
        provisions=(provision("aa-xx-1950", kind, elements),),
        **more,
    )


def breaches(instrument, asked=None):
    return duties(asked or question(), record(instrument)).breaches


def test_an_attack_breaks_a_promise_of_non_aggression() -> None:
    (breach,) = breaches(pact())
    assert (breach.state, breach.towards, breach.finding) == ("XXX", "AAA", BROKEN)
    assert (breach.treaty, breach.provision) == ("aa-xx-1950", "aa-xx-1950/1/non_aggression")


@pytest.mark.parametrize(
    ("hostile", "expected"),
    [
        (HostileAct.INVASION, BROKEN),
        (HostileAct.BLOCKADE, BROKEN),
        (HostileAct.DECLARES_WAR, BROKEN),
        (HostileAct.THREAT, OPEN),
        (HostileAct.MOBILISES, OPEN),
        (HostileAct.ENTERS_WAR, OPEN),
        (HostileAct.INDIRECT_AGGRESSION, OPEN),
    ],
)
def test_each_act(hostile: HostileAct, expected: BreachFinding) -> None:
    assert breaches(pact(), question(act=hostile))[0].finding is expected


def test_before_entry_into_force_nothing_is_broken_and_the_interim_obligation_is_listed() -> None:
    answer = duties(question(on="1950-03-01"), record(pact()))
    assert [b.finding for b in answer.breaches] == [NOT_BROKEN]
    assert [(i.state, i.treaty) for i in answer.interim] == [("XXX", "aa-xx-1950")]
    assert "Article 18" in answer.interim[0].why


def test_a_pact_that_lapsed_by_the_attack_itself_stood_when_it_was_made() -> None:
    lapse = act(ActKind.LAPSE, done="1955-05-05", effective="1955-05-05")
    instrument = pact(acts=(*PACT, lapse))
    assert breaches(instrument, question(on="1955-05-05"))[0].finding is BROKEN
    assert breaches(instrument, question(on="1955-05-06")) == ()


def test_a_pact_denounced_with_effect_from_that_day_is_at_an_end() -> None:
    ends = act(ActKind.DENUNCIATION, "XXX", done="1955-01-01", effective="1955-05-05")
    assert breaches(pact(acts=(*PACT, ends)), question(on="1955-05-05")) == ()


def test_a_draft_or_a_text_not_taken_apart_breaks_nothing_for_certain() -> None:
    assert breaches(pact(tier=Tier.DRAFT))[0].decided_by == (("entry_checked",),)
    assert breaches(pact(elements=Elements()))[0].decided_by == (("conditions",),)


def test_a_charter_clause_does_not_decide_it_and_another_saving_does() -> None:
    charter = replace(ABSTAIN, savings=(Saving(kind=SavingKind.CHARTER_51),))
    league = replace(ABSTAIN, savings=(Saving(kind=SavingKind.LEAGUE_COVENANT),))
    assert breaches(pact(elements=charter))[0].finding is BROKEN
    assert breaches(pact(elements=league))[0].finding is OPEN


def test_a_political_undertaking_is_listed_apart() -> None:
    answer = duties(question(), record(pact(binding=Binding.POLITICAL)))
    assert answer.breaches == ()
    assert [b.finding for b in answer.broken_commitments] == [BROKEN]


class TestNeutrality:
    """A promise to stay out while a third state fights the other."""

    STAY_OUT = Elements(
        trigger=Trigger(events=(TriggerEvent.ARMED_ATTACK,), attacker=AttackerClass.ANY),
        conduct=Conduct.STAY_NEUTRAL,
    )

    def pact(self):
        return pact(ProvisionKind.NEUTRALITY, self.STAY_OUT)

    def test_joining_a_third_state_s_attack_breaks_it(self) -> None:
        earlier = (EarlierAct(actor="YYY", target="AAA"),)
        asked = replace(question(), earlier=earlier)
        assert breaches(self.pact(), asked)[0].finding is BROKEN

    def test_with_no_third_state_in_the_question_it_is_not_in_question(self) -> None:
        assert breaches(self.pact()) == ()


def test_a_guarantor_that_attacks_what_it_guarantees() -> None:
    guarantee = pact(ProvisionKind.TERRITORIAL_GUARANTEE, Elements(conduct=Conduct.ASSIST))
    assert breaches(guarantee)[0].finding is BROKEN
    assert breaches(guarantee, question(act=HostileAct.THREAT))[0].finding is OPEN
