"""Comparisons and novelty as text, on invented treaties and on the record."""

from __future__ import annotations

import json

import pytest

import foedus
from foedus.comparison import compare
from foedus.render import to_json
from tests.render.instruments import ALLIANCE, PACT
from tests.render.test_text import flat, shown


@pytest.fixture(scope="module")
def observatory():
    return foedus.open()


@pytest.mark.parametrize("width", [32, 80, 140])
def test_no_line_is_wider_than_the_console(observatory, width):
    for result in (compare(PACT, [ALLIANCE]), observatory.novelty("ru-kp-2024")):
        assert max(map(len, shown(result, width).splitlines())) <= width


def test_the_line_of_verdict_and_what_was_searched_stand_on_top(observatory):
    title, counts, *_ = shown(observatory.novelty("ru-kp-2024"), 200).splitlines()
    assert title == "Is it new? Russia-DPRK 2024 (signed 19 June 2024)"
    assert "1 restored" in counts
    assert "Searched: the whole record, signed by 18 June 2024" in flat(
        observatory.novelty("ru-kp-2024")
    )


def test_an_element_that_is_not_the_same_is_shown_from_both_sides(observatory):
    text = flat(observatory.compare("ru-kp-2024", "su-kp-1961"))
    assert "Mutual defence, Article 4 beside Article 1: QUALIFIED" in text
    assert "savings, qualified: here UN Charter, Article 51; domestic law; there none" in text


def test_what_is_not_coded_is_never_listed_as_missing(observatory):
    text = flat(observatory.compare("ru-kp-2024", "su-kp-1961"))
    assert "In Russia-DPRK 2024; not coded for USSR-DPRK 1961: Partnership, Article 1" in text


def test_the_json_has_the_keys_of_the_contract(observatory):
    printed = json.loads(to_json(observatory.compare("ru-kp-2024", "su-kp-1961")))
    assert printed["treaty"] == "ru-kp-2024"
    (other,) = printed["with"]
    pair = next(p for p in other["provisions"] if p["kind"] == "mutual_defence")
    assert pair["here"]["id"] == "ru-kp-2024/4/mutual_defence"
    assert (pair["relation"], pair["verbatim"]) == ("qualified", None)
    assert pair["elements"][0].keys() >= {"element", "here", "there", "relation"}

    printed = json.loads(to_json(observatory.novelty("ru-kp-2024")))
    clause = next(p for p in printed["provisions"] if p["kind"] == "mutual_defence")
    assert (clause["provision"], clause["verdict"]) == ("ru-kp-2024/4/mutual_defence", "restored")
    assert clause["precedents"][0].keys() >= {"treaty", "provision", "signed", "relation"}
    assert printed["searched"].keys() >= {"instruments", "fully_coded", "up_to"}
