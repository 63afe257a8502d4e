"""A sweep has in every cell what the step-by-step examination finds."""

from __future__ import annotations

import datetime
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

pytest.importorskip("numpy")

from foedus.catalogue import open_record
from foedus.law import CASUS_KINDS, world_of
from foedus.law.casus import found_duties
from foedus.law.gathering import relevant, touching
from foedus.law.pair import Clocks
from foedus.model.duty import Assumption, EarlierAct, HostileAct, Question
from foedus.panels import drawn_in, pull_both, sweep, sweep_years, to_frame, write_years
from foedus.panels.sweep import FINDINGS, NOT_ASKED, OPEN
from tests.law.treaties import day, record, treaty

RECORD = open_record()
WORLD = world_of(RECORD)
DAYS = ("1914-08-01", "1939-09-01", "1955-06-01", "1982-04-02", "2024-12-05")
SUPPOSED = (
    {},
    {"act": HostileAct.DECLARES_WAR},
    {"place": "home"},
    {"place": "falkland_islands", "act": HostileAct.INVASION},
    {"assumptions": (Assumption(key="entry_checked", value=True),)},
    {"earlier": (EarlierAct(actor="DEU", target="POL"), EarlierAct(actor="POL", target="RUS"))},
)


def asked(on: str, **supposed) -> Question:
    return Question(attacker="", target="", on=day(on), known_by=day(on), **supposed)


def by_steps(question: Question) -> dict[tuple[str, str], str]:
    clocks = Clocks(on=question.on, known_by=question.known_by, extinctions=WORLD.extinctions)
    touched = touching(RECORD.instruments, question.attacker, question.target)
    instruments = relevant(touched, clocks)
    found = found_duties(question, instruments, WORLD, RECORD.name)
    return {(d.promisor, d.provision): d.finding.value for d in found}


@pytest.mark.parametrize("supposed", SUPPOSED, ids=str)
@pytest.mark.parametrize("on", DAYS)
def test_sampled_cells_are_those_of_the_examination(on: str, supposed) -> None:
    question = asked(on, **supposed)
    swept = sweep(question, RECORD, WORLD, kinds=CASUS_KINDS)
    rows: dict[int, list[int]] = {}
    for row, target in enumerate(swept.target.tolist()):
        rows.setdefault(target, []).append(row)

    @settings(max_examples=4, deadline=None, derandomize=True)
    @given(attacker=st.integers(0, len(swept.states) - 1), target=st.sampled_from(sorted(rows)))
    def same(attacker: int, target: int) -> None:
        if attacker == target:
            return
        one = replace(question, attacker=swept.states[attacker], target=swept.states[target])
        cells = {
            (swept.promises[row].promisor, swept.promises[row].provision): FINDINGS[code].value
            for row in rows[target]
            if (code := int(swept.findings[row, attacker])) != NOT_ASKED
        }
        known = {key: f for key, f in by_steps(one).items() if key[0] in swept.states}
        assert cells == known

    same()


def small():
    return record(treaty("aa-bb-1950"), treaty("bb-cc-1950", parties=("BBB", "CCC")))


def test_who_would_be_drawn_in_most_and_by_which_attacks_two_are() -> None:
    swept = sweep(asked("1960-01-01"), small())
    # AAA, BBB, CCC, XXX and YYY: BBB helps AAA and CCC against each of the three others.
    assert drawn_in(swept) == {"BBB": 6, "AAA": 3, "CCC": 3}
    assert pull_both(swept, "AAA", "CCC") == (("XXX", "BBB"), ("YYY", "BBB"))


def test_a_day_before_every_treaty_is_an_empty_sweep() -> None:
    swept = sweep(asked("1900-01-01"), small())
    assert swept.findings.shape == (0, 5)
    assert drawn_in(swept, at_least=OPEN) == {}


def test_every_year_in_turn_with_its_progress(tmp_path) -> None:
    polars = pytest.importorskip("polars")
    told: list[tuple[int, int]] = []
    years = sweep_years(
        asked("1950-01-01"),
        small(),
        range(1949, 1952),
        progress=lambda *done: told.append(done),
    )
    paths = write_years(years, tmp_path / "years")
    assert told == [(1, 3), (2, 3), (3, 3)]
    assert [path.name for path in paths] == ["1949.parquet", "1950.parquet", "1951.parquet"]
    table = polars.read_parquet(paths[1])
    assert set(table["finding"].unique().to_list()) == {"due"}
    assert table["on"].unique().to_list() == [datetime.date(1950, 12, 31)]


def test_a_table_has_a_row_for_each_cell_that_was_asked() -> None:
    pytest.importorskip("polars")
    swept = sweep(asked("1960-01-01"), small())
    table = to_frame(swept)
    assert len(table) == int((swept.findings != NOT_ASKED).sum())
    assert table.filter(attacker="XXX", target="AAA")["promisor"].to_list() == ["BBB"]
