"""``status``, ``treaty``, ``treaties``, ``duties``, ``catalogue`` as commands, on the record."""

from __future__ import annotations

import pytest

from tests.cli.run import run


def test_signed_is_not_in_force(capsys) -> None:
    before = run(capsys, "status", "ru-kp-2024", "--on", "2024-11-08", "--format", "json").json
    after = run(capsys, "status", "ru-kp-2024", "--on", "2024-12-05", "--format", "json").json
    assert (before["status"], before["ended"]) == ("signed", False)
    assert {s["state"]: s["role"] for s in before["states"]} == {
        "RUS": "signatory",
        "PRK": "signatory",
    }
    assert (after["status"], after["ended"]) == ("in_force", False)


def test_the_treaty_of_2000_governed_until_the_new_one_entered_into_force(capsys) -> None:
    before = run(capsys, "status", "ru-kp-2000", "--on", "2024-11-08", "--format", "json").json
    after = run(capsys, "status", "ru-kp-2000", "--on", "2024-12-04", "--format", "json").json
    assert before["status"] == "in_force"
    assert (after["status"], after["ended"]) == ("superseded", True)


def test_the_pact_of_1961_ended_and_the_sources_on_the_day_are_shown(capsys) -> None:
    answer = run(capsys, "status", "su-kp-1961", "--on", "2024-11-08", "--format", "json").json
    assert answer["ended"] is True
    ends = next(field for field in answer["disputed"] if len(field["values"]) > 3)
    assert ends["chosen"]
    assert ends["why"]
    assert all(value["source"]["url"] for value in ends["values"])


def defence_duty(capsys, *words: str) -> dict:
    answer = run(capsys, "duties", *words, "--format", "json").json
    return next(
        duty
        for duty in answer["duties"]
        if duty["treaty"] == "ru-kp-2024" and duty["kind"] == "mutual_defence"
    )


def test_one_question_on_two_dates(capsys) -> None:
    before = defence_duty(capsys, "UKR", "RUS", "--on", "2024-11-08")
    after = defence_duty(capsys, "UKR", "RUS", "--on", "2024-12-05")
    assert before["finding"] == "not_due"
    assert before["steps"][-1]["test"] == "in_force"
    assert before["interim"] is True
    assert after["finding"] == "undetermined"
    assert set(after["decided_by"][0]) == {"state_of_war", "domestic_law"}
    assert all(step["source"] for step in after["steps"] if step["test"] != "binding")


def test_assumptions_decide(capsys) -> None:
    words = ("UKR", "RUS", "--on", "2024-12-05")
    assumed = ("--assume", "state_of_war=yes", "--assume", "domestic_law=yes")
    assert defence_duty(capsys, *words, *assumed)["finding"] == "due"
    assert defence_duty(capsys, *words, "--assume", "state_of_war=no")["finding"] == "not_due"


def test_article_5_covers_poland_at_home_and_not_the_falklands(capsys) -> None:
    def nato(attacker: str, target: str, on: str, place: str) -> set[str]:
        words = (attacker, target, "--on", on, "--place", place, "--format", "json")
        answer = run(capsys, "duties", *words).json
        return {
            duty["finding"]
            for duty in answer["duties"]
            if duty["treaty"] == "nato-1949" and duty["kind"] == "mutual_defence"
        }

    assert nato("RUS", "POL", "2024-11-08", "home") == {"due"}
    assert nato("ARG", "GBR", "1982-04-02", "Falkland Islands") == {"not_due"}


def test_treaties_of_a_state_with_a_defence_clause_in_force_that_day(capsys) -> None:
    words = ("--party", "Russia", "--kind", "mutual_defence", "--on", "2024-11-08")
    answer = run(capsys, "treaties", *words, "--format", "json").json
    ids = {treaty["id"] for treaty in answer["treaties"]}
    assert "csto-1992" in ids
    assert "ru-kp-2024" not in ids
    assert "cn-ru-2001" not in ids


def test_what_is_open_on_that_day_is_told_apart_and_not_left_out(capsys) -> None:
    words = ("--party", "Russia", "--kind", "mutual_defence", "--on", "2024-11-08")
    answer = run(capsys, "treaties", *words, "--format", "json").json
    assert "ru-uz-2005" in {treaty["id"] for treaty in answer["undetermined"]}
    assert "ru-uz-2005" in run(capsys, "treaties", *words).out


def test_what_the_attack_itself_would_break_and_what_signatories_owe(capsys) -> None:
    words = ("duties", "RUS", "UKR", "--on", "2022-02-24")
    answer = run(capsys, *words, "--format", "json").json
    found = {(b["treaty"], b["kind"]): b["finding"] for b in answer["breaches"]}
    assert found["un-1945", "non_aggression"] == "broken"
    assert found["budapest-1994", "non_aggression"] == "undetermined"
    assert "Article 2(4)" in run(capsys, *words).out
    interim = run(capsys, "duties", "UKR", "RUS", "--on", "2024-11-08", "--format", "json").json
    assert "ru-kp-2024" in {owed["treaty"] for owed in interim["interim"]}


def test_a_title_an_id_and_an_alias_mean_the_same_treaty(capsys) -> None:
    for name in ("nato-1949", "North Atlantic Treaty", "NATO"):
        assert run(capsys, "treaty", name, "--format", "json").json["id"] == "nato-1949"


def test_the_record_keeps_its_rules(capsys) -> None:
    outcome = run(capsys, "catalogue", "check", "record")
    assert outcome.status == 0, outcome.out


def test_a_broken_record_is_told_file_by_file_with_status_1(capsys, tmp_path) -> None:
    folder = tmp_path / "treaties"
    folder.mkdir(parents=True)
    (folder / "aa-bb-1950.yaml").write_text("id: aa-bb-1950\ntitle: [", encoding="utf-8")
    outcome = run(capsys, "catalogue", "check", str(tmp_path))
    assert outcome.status == 1
    assert "aa-bb-1950.yaml" in outcome.out


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("status", "nto-1949"), "nato-1949"),
        (("duties", "Rusia", "UKR", "--on", "2024-11-08"), "Russia"),
        (("status", "nato-1949", "--on", "1200-01-01"), "before every act"),
        (("status", "nato-1949", "--on", "2024-13-01"), "not a date"),
        (("duties", "RUS", "RUS", "--on", "2024-11-08"), "both"),
        (("duties", "RUS", "SUN", "--on", "2024-11-08"), "did not exist"),
        (("duties", "RUS", "POL", "--place", "Atlantis"), "no place"),
        (("duties", "RUS", "POL", "--assume", "war"), "KEY=yes"),
        (("treaty", "nato-1949", "--record", "nowhere"), "nowhere"),
    ],
)
def test_bad_input_is_one_clear_line_and_status_3(capsys, words, told) -> None:
    outcome = run(capsys, *words)
    assert outcome.status == 3
    assert outcome.out == ""
    assert outcome.err.count("\n") == 1
    assert told in outcome.err


@pytest.mark.parametrize("words", [("dutie",), ("status",), ("status", "a", "--colour", "red")])
def test_usage_is_status_2(capsys, words) -> None:
    outcome = run(capsys, *words)
    assert outcome.status == 2
    assert outcome.err.startswith("foedus: ")


@pytest.mark.parametrize(
    "command", ["brief", "status", "treaty", "treaties", "duties", "casus", "catalogue"]
)
def test_every_command_has_help_with_an_example(capsys, command) -> None:
    outcome = run(capsys, command, "--help")
    assert outcome.status == 0
    assert "Example: " in outcome.out
