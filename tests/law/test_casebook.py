"""The record and the law together, on situations that history has judged."""

from __future__ import annotations

import pytest

from foedus.catalogue import open_record
from foedus.law import duties, world_of
from foedus.law.chain import chain
from foedus.law.pressure import is_help
from foedus.model.chain import Follow, LinkEnd
from foedus.model.duty import Assumption, DutyAnswer
from tests.law.casebook import cases

RECORD = open_record()
WORLD = world_of(RECORD)
CASES = {case["id"]: case for case in cases()}
_STRENGTH = ("due", "undetermined", "not_due")


def strongest(answer: DutyAnswer, expected: dict) -> str:
    found = {
        duty.finding.value
        for duty in answer.duties
        if (duty.promisor, duty.treaty, duty.kind.value)
        == (expected["promisor"], expected["treaty"], expected["kind"])
    }
    return next((finding for finding in _STRENGTH if finding in found), "none")


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_case(case: dict) -> None:
    answer = duties(case["question"], RECORD, WORLD)
    for expected in case.get("expect", []):
        assert strongest(answer, expected) == expected["finding"], (expected, case["reason"])
    for expected in case.get("breaches", []):
        found = [
            b.finding.value
            for b in answer.breaches
            if (b.treaty, b.kind.value) == (expected["treaty"], expected["kind"])
        ]
        assert (found or ["none"]) == [expected["finding"]], (expected, case["reason"])
    for expected in case.get("interim", []):
        listed = {(i.state, i.treaty) for i in answer.interim}
        assert (expected["state"], expected["treaty"]) in listed
    if case.get("no_help"):
        assert not [duty for duty in answer.duties if is_help(duty)]


class TestJuly1914:
    """What follows once those who must act do act, on the instruments that stood."""

    RUSSIA = CASES["1914-russia-attacks-austria-hungary"]["question"]

    def chain(self, follow: Follow, **assume: bool):
        more = tuple(Assumption(key=key, value=value) for key, value in assume.items())
        question = type(self.RUSSIA)(
            attacker="RUE",
            target="AUH",
            on=self.RUSSIA.on,
            known_by=self.RUSSIA.known_by,
            assumptions=(*self.RUSSIA.assumptions, *more),
        )
        return chain(question, RECORD, WORLD, depth=4, follow=follow)

    def test_germany_must_and_there_it_stops_unless_help_is_itself_an_attack(self) -> None:
        found = self.chain(Follow.DUE)
        assert found.with_target == ("DEU",)
        assert found.with_attacker == ()

    def test_if_help_counts_as_attack_france_must_too(self) -> None:
        found = self.chain(Follow.DUE, armed_attack=True)
        assert found.with_target == ("DEU",)
        assert found.with_attacker == ("FRA",)

    def test_italy_and_romania_come_in_only_on_what_is_open(self) -> None:
        found = self.chain(Follow.OPEN, armed_attack=True)
        assert {"DEU", "ITA", "ROU"} <= set(found.with_target)
        assert "GBR" not in {*found.with_attacker, *found.with_target}

    def test_austria_hungary_is_bound_to_germany_and_in_already_the_loop_is_caught(self) -> None:
        found = self.chain(Follow.DUE, armed_attack=True)
        closed = [link for link in found.links if link.end is LinkEnd.ALREADY_IN]
        assert ("AUH", "DEU") in {(x.duty.promisor, x.duty.beneficiary) for x in closed}
