"""Which treaties a state has on a day: party, signatory, and what the record leaves open."""

from __future__ import annotations

from foedus.model.instrument import ActKind, Binding
from foedus.observatory import Observatory
from tests.law.treaties import act, day, record, signed_and_in_force, treaty

PLAIN = signed_and_in_force("1950-01-01", "1950-06-01")
LATE = treaty(
    "three-1950",
    parties=("AAA", "BBB", "CCC"),
    acts=(
        *PLAIN,
        act(ActKind.RATIFICATION, "AAA", done="1950-03-01"),
        act(ActKind.RATIFICATION, "BBB", done="1950-03-01"),
        act(ActKind.RATIFICATION, "CCC", done="1960-01-01", effective="1960-01-01"),
    ),
)
DECLARED = treaty("declared-1950", binding=Binding.POLITICAL)
OPEN = treaty("open-1950", acts=(act(ActKind.SIGNATURE, done="1950-01-01"),))
ASKED = Observatory(record(LATE, DECLARED, OPEN))


def ids(party: str, on: str) -> tuple[list[str], list[str]]:
    found = ASKED.treaties(party=party, on=day(on))
    return [i.id for i in found.instruments], [i.id for i in found.undetermined]


def test_a_signatory_of_a_treaty_in_force_for_others_is_no_party() -> None:
    assert ids("CCC", "1955-01-01") == ([], [])
    assert ids("CCC", "1960-01-01") == (["three-1950"], [])


def test_a_declaration_is_in_effect_for_those_who_signed() -> None:
    assert "declared-1950" in ids("AAA", "1955-01-01")[0]


def test_what_the_record_leaves_open_is_told_apart() -> None:
    assert ids("AAA", "1955-01-01") == (["declared-1950", "three-1950"], ["open-1950"])


def test_without_a_day_every_treaty_that_the_state_ever_signed() -> None:
    found = ASKED.treaties(party="CCC")
    assert [i.id for i in found.instruments] == ["three-1950"]
