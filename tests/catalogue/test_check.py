"""The rules that a record keeps, each broken once."""

from __future__ import annotations

from pathlib import Path

import pytest

from foedus.catalogue.check import check_folder
from foedus.catalogue.compile import CHECKOUT

from .files import TREATY, changed, write_record

DISPUTE = """
disputes:
  - field: day of signature
    act: signature
    clock: done
    values: [{value: "1950-03-02", date: "1950-03-02", source: gazette}]
    chosen: "1950-03-01"
"""


def messages(folder: Path) -> list[str]:
    return [str(problem) for problem in check_folder(folder)]


def test_a_sound_record_has_no_problems(tmp_path: Path) -> None:
    assert messages(write_record(tmp_path / "r", TREATY + DISPUTE)) == []


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        (
            "parties: [AAA, BBB]",
            "parties: [AAA, BBB, XXX]",
            "parties: the record has no state 'XXX'",
        ),
        ("parties: [AAA, BBB]", "parties: [AAA]\npredecessors: [no-1]", "no treaty 'no-1'"),
        (
            "attacker: any}",
            "attacker: named, states: [XXX]}",
            "trigger.states: the record has no state",
        ),
        ("conditions: []", "scope: {area: named_area, objects: [moon]}", "has no object 'moon'"),
        (
            "provision: 4/",
            "provision: 5/",
            "positions[0].provision: this instrument has no provision",
        ),
        ("by: AAA", "by: AAA\n    confidence: known\n    speaker: x", None),
        ("kind: position\n", "kind: rumour\n", "'rumour' is none of"),
        (
            "    kind: mutual_defence",
            "    kind: mutual_defence\n    promisors: [CCC]",
            "'CCC' is no party",
        ),
        ('effective: "1950-06-01"', 'effective: "1949"', "in force before the act"),
        (
            "    place: Port Aland\n    sources: [gazette]",
            "    place: Port Aland",
            "acts[0]: is sourced without a source",
        ),
        ("binding: legally_binding", "binding: disputed", "binding_note: a disputed force"),
        ("tier: draft", "tier: draft\nfully_coded: true", "full_text: a fully coded instrument"),
        (
            "positions:",
            "absences: [{kind: mutual_defence, sources: [series]}]\npositions:",
            "both present and absent",
        ),
    ],
)
def test_a_broken_rule_is_told(tmp_path: Path, old: str, new: str, told: str | None) -> None:
    found = messages(write_record(tmp_path / "r", changed(old, new)))
    if told is None:
        assert found == []
    else:
        assert any(told in message for message in found), found


def test_a_state_that_accedes_is_a_party(tmp_path: Path) -> None:
    text = changed("parties: [AAA, BBB]", "parties: [AAA]")
    text = changed(
        "    kind: mutual_defence", "    kind: mutual_defence\n    promisors: [BBB]", text
    )
    assert "'BBB' is no party" in messages(write_record(tmp_path / "r", text))[0]
    accession = '  - {kind: accession, states: [BBB], effective: "1951", sources: [series]}\n'
    joined = changed("\nprovisions:\n", f"{accession}\nprovisions:\n", text)
    assert messages(write_record(tmp_path / "s", joined)) == []


def test_a_group_of_members_is_a_party_word(tmp_path: Path) -> None:
    text = changed("parties: [AAA, BBB]", "parties: [UN-MEMBERS]")
    assert messages(write_record(tmp_path / "r", text)) == []


def test_states_are_not_checked_where_the_record_holds_none(tmp_path: Path) -> None:
    folder = write_record(tmp_path / "r")
    for file in (folder / "states").iterdir():
        file.unlink()
    assert messages(folder) == []


def test_a_treaty_cannot_end_before_it_enters_into_force(tmp_path: Path) -> None:
    end = '  - {kind: expiry, effective: "1949", sources: [series]}\n'
    text = changed("\nprovisions:\n", f"{end}\nprovisions:\n")
    assert "ends before it enters into force" in messages(write_record(tmp_path / "r", text))[0]


def test_a_date_known_to_the_year_is_not_held_to_the_day(tmp_path: Path) -> None:
    text = changed('effective: "1950-06-01"', 'effective: "1950"')
    assert messages(write_record(tmp_path / "r", text)) == []


def test_a_choice_comes_from_a_source_or_from_an_act(tmp_path: Path) -> None:
    text = changed('chosen: "1950-03-01"', 'chosen: "1950-03-09"', TREATY + DISPUTE)
    assert "'1950-03-09' is no value of a source" in messages(write_record(tmp_path / "r", text))[0]


def test_dated_values_need_the_act_that_they_date(tmp_path: Path) -> None:
    text = changed("    act: signature\n", "", TREATY + DISPUTE)
    assert "need the act" in messages(write_record(tmp_path / "r", text))[0]


def test_the_same_id_and_the_same_act_cannot_stand_twice(tmp_path: Path) -> None:
    act = '  - {kind: extension, done: "1960", sources: [series]}\n'
    text = changed("\nprovisions:\n", f"{act}{act}\nprovisions:\n")
    provision = (
        "  - {id: 4/mutual_defence, kind: duration, summary: Ten years., sources: [series]}\n"
    )
    text = changed("\npositions:\n", f"{provision}\npositions:\n", text)
    found = messages(write_record(tmp_path / "r", text))
    assert any("the same act stands twice" in message for message in found)
    assert any("this id stands twice" in message for message in found)


def test_a_file_is_named_after_its_id(tmp_path: Path) -> None:
    folder = write_record(tmp_path / "r")
    file = folder / "treaties" / "ab-1950.yaml"
    file.rename(file.with_name("ab-1951.yaml"))
    assert "stands in another file" in messages(folder)[0]


def test_predecessor_and_successor_name_each_other(tmp_path: Path) -> None:
    later = changed("parties: [AAA, BBB]", "parties: [AAA, BBB]\npredecessors: [ab-1950]")
    later = later.replace("ab-1950\ntitle", "ab-1960\ntitle")
    found = messages(write_record(tmp_path / "r", TREATY, later))
    assert found == [
        "treaties/ab-1960.yaml: predecessors: 'ab-1950' does not name it among its successors"
    ]


def test_a_verified_entry_rests_on_strong_or_independent_sources(tmp_path: Path) -> None:
    verified = changed("tier: draft", "tier: verified")
    weak = messages(write_record(tmp_path / "weak", verified))
    assert [message for message in weak if "acts[0]: needs a primary" in message]
    signature = "    place: Port Aland\n    sources: [gazette"
    two = changed(f"{signature}]", f"{signature}, other]", verified)
    other = '  other: {url: "https://example.org/o", publisher: The Courier, rank: press}\n'
    two = changed("\nacts:\n", f"{other}\nacts:\n", two)
    assert messages(write_record(tmp_path / "two", two)) == []
    same = two.replace("The Courier", "The Gazette")
    assert messages(write_record(tmp_path / "same", same)) == weak


def test_nothing_in_a_verified_entry_is_only_known(tmp_path: Path) -> None:
    text = changed("tier: draft", "tier: verified")
    text = changed(
        "    place: Port Aland\n    sources: [gazette]",
        "    confidence: known\n    sources: [series]",
        text,
    )
    found = messages(write_record(tmp_path / "r", text))
    assert found == ["treaties/ab-1950.yaml: acts[0]: nothing in a verified entry is only known"]


def test_the_shipped_record_keeps_every_rule() -> None:
    if not (CHECKOUT / "treaties").is_dir():
        pytest.skip("the readable record is not beside the package")
    assert messages(CHECKOUT) == []
