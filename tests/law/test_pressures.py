"""States whose promises pull in two directions."""

from __future__ import annotations

from foedus.law import duties
from foedus.model.duty import PressureKind
from foedus.model.element import AttackerClass, Conduct, Elements, Trigger, TriggerEvent
from foedus.model.finding import Finding
from foedus.model.provision import ProvisionKind
from tests.law.treaties import provision, question, record, treaty

ALLIANCE = treaty("aa-bb-1950")
WITH_ATTACKER = treaty("bb-xx-1951", parties=("BBB", "XXX"))


def pact_with_attacker(kind: ProvisionKind, elements: Elements, *, parties=("BBB", "XXX")):
    return treaty(
        "bb-xx-1952", parties=parties, provisions=(provision("bb-xx-1952", kind, elements),)
    )


NON_AGGRESSION = Elements(
    trigger=Trigger(events=(TriggerEvent.ROUTINE,)), conduct=Conduct.ABSTAIN, conditions=()
)


def pressures(*instruments):
    return duties(question(), record(*instruments)).cross_pressures


def test_bound_to_help_both_sides() -> None:
    answer = duties(question(), record(ALLIANCE, WITH_ATTACKER))
    (pull,) = answer.cross_pressures
    assert (pull.state, pull.kind, pull.finding) == ("BBB", PressureKind.BOTH_SIDES, Finding.MET)
    assert [answer.duties[place].treaty for place in pull.duties] == ["aa-bb-1950"]
    assert [duty.treaty for duty in pull.towards_attacker] == ["bb-xx-1951"]


def test_bound_to_help_against_its_own_non_aggression_partner() -> None:
    (pull,) = pressures(ALLIANCE, pact_with_attacker(ProvisionKind.NON_AGGRESSION, NON_AGGRESSION))
    assert pull.kind is PressureKind.OWN_NON_AGGRESSION
    assert pull.finding is Finding.UNDETERMINED
    assert pull.breaches[0].decided_by == (("aggression",),)


def test_bound_to_help_against_a_state_to_which_it_promised_no_aid_to_its_enemies() -> None:
    whoever_began = Elements(
        trigger=Trigger(events=(TriggerEvent.HOSTILITIES,), attacker=AttackerClass.ANY),
        conduct=Conduct.STAY_NEUTRAL,
    )
    (pull,) = pressures(ALLIANCE, pact_with_attacker(ProvisionKind.NEUTRALITY, whoever_began))
    assert (pull.kind, pull.finding) == (PressureKind.OWN_NEUTRALITY, Finding.MET)


def test_a_general_undertaking_of_all_three_pulls_nobody() -> None:
    everyone = pact_with_attacker(
        ProvisionKind.NON_AGGRESSION, NON_AGGRESSION, parties=("AAA", "BBB", "XXX")
    )
    assert pressures(ALLIANCE, everyone) == ()


def test_without_a_duty_of_help_there_is_no_pull() -> None:
    assert pressures(WITH_ATTACKER) == ()
