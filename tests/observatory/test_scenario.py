"""A scenario file is read with its names found, or told what is wrong in one line."""

from __future__ import annotations

import pytest

from foedus.errors import FoedusError
from foedus.law.scenario import ask
from foedus.model.duty import Assumption, HostileAct
from foedus.model.finding import DutyFinding
from foedus.observatory import open_observatory
from foedus.observatory.scenario import read_scenario

RECORD = open_observatory().record
AUGUST_1914 = """
title: August 1914, two acts
assume: {entry_checked: yes, conditions: yes, within_scope: yes}
acts:
  - {attacker: DEU, target: France, act: declares_war, on: 1914-08-03}
  - {attacker: FRA, target: DEU, assume: {number_of_adversaries: no}}
accounts:
  - by: Germany
    says: French aircraft bombed Nuremberg first.
    earlier: []
    sources: [{url: "https://example.org/1914", publisher: Example, rank: primary}]
"""


def test_acts_accounts_and_assumptions() -> None:
    scenario = read_scenario(AUGUST_1914, RECORD, "a.yaml")
    assert [(a.attacker, a.target) for a in scenario.acts] == [("DEU", "FRA"), ("FRA", "DEU")]
    assert scenario.acts[0].act is HostileAct.DECLARES_WAR
    assert scenario.acts[1].assumptions == (Assumption(key="number_of_adversaries", value=False),)
    assert scenario.accounts[0].earlier == ()


def test_by_germany_s_account_italy_s_duty_is_open_again() -> None:
    answer = ask(read_scenario(AUGUST_1914, RECORD, "a.yaml"), RECORD)
    assert answer.accounts is not None
    (german,) = answer.accounts.accounts
    turned = {(t.promisor, t.treaty): (t.before, t.after) for t in german.turned}
    assert turned["ITA", "triple-1882"] == (DutyFinding.NOT_DUE, DutyFinding.UNDETERMINED)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("acts: [{attacker: DEU, target: FRA, on: 1914-08-03, wether: rain}]", "wether"),
        ("acts: []", "no act"),
        ("acts: [{attacker: DEU, target: FRA}]", "no day"),
        ("acts: [{attacker: DEU, target: DEU, on: 1914-08-03}]", "both DEU"),
        ("acts: [{attacker: DEU, target: UKR, on: 1914-08-03}]", "did not exist"),
        ("acts: [{attacker: Freedonia, target: DEU, on: 1914-08-03}]", "Freedonia"),
        ("acts: [{attacker: FRA, target: DEU, on: 1914-08-03, place: Nowhere}]", "Nowhere"),
        ("acts: [{attacker: FRA, target: DEU, on: 1914-13-03}]", "on"),
        (
            (
                "assume: {request: yes}\n"
                "acts: [{attacker: FRA, target: DEU, on: 1914-08-03, assume: {request: no}}]"
            ),
            "both yes and no: request",
        ),
    ],
)
def test_what_is_wrong_is_told(text: str, told: str) -> None:
    with pytest.raises(FoedusError, match=told) as caught:
        read_scenario(text, RECORD, "a.yaml")
    assert caught.value.exit_status == 3
    assert "\n" not in str(caught.value)
