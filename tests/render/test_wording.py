"""Words for dates, lists and codes, and links that are safe to follow."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from foedus.model.date import PartialDate
from foedus.model.duty import HostileAct
from foedus.model.source import Source, SourceRank
from foedus.model.status import Role, Status
from foedus.render.names import Names, article_name
from foedus.render.sources import SourceList, web_address
from foedus.render.verdict import verdict_line
from foedus.render.wording import (
    counted,
    day,
    hostile_act,
    listing,
    plain,
    role_words,
    sentence,
    status_words,
    step_words,
)
from tests.render.results import ANSWER


@pytest.mark.parametrize(
    ("value", "words"), [("2024-06-19", "19 June 2024"), ("2024-06", "June 2024"), ("1995", "1995")]
)
def test_a_date_is_said_no_longer_than_it_is_known(value, words):
    assert day(PartialDate.parse(value)) == words


@given(st.dates())
def test_a_day_keeps_its_number_and_year(on):
    said = day(on).split()
    assert (int(said[0]), int(said[2])) == (on.day, on.year)


def test_the_same_word_can_mean_a_status_and_a_role():
    assert status_words(Status.UNDETERMINED) == "undetermined"
    assert role_words(Role.UNDETERMINED) == "role undetermined"


@pytest.mark.parametrize("act", HostileAct)
def test_every_hostile_act_has_a_verb(act):
    assert hostile_act(act)


def test_our_sentences_lose_their_codes_and_iso_days():
    names = Names(by_id={"RUS": "Russia"})
    assert names.spell("In force for RUS and XYZ since 2000-02-09.") == (
        "In force for Russia and XYZ since 9 February 2000."
    )
    assert names.spell("no day: 2000-13") == "no day: 2000-13"


def test_small_words():
    assert listing(["a", "b", "c"]) == "a, b and c"
    assert counted(1, "duty", "duties") == "1 duty"
    assert sentence("it ended") == "It ended."
    assert sentence("") == ""
    assert step_words("saving:charter_51") == "saving: UN Charter, Article 51"
    assert plain("a\x00b\x1bc\n") == "abc\n"
    assert article_name("4") == "Article 4"
    assert article_name("preamble") == "preamble"


def test_a_verdict_never_turns_undetermined_into_no():
    told = "no duty of defence was due; 1 not due. Of other kinds no duty was due; 1 undetermined"
    assert verdict_line(ANSWER) == told


@pytest.mark.parametrize(
    "url",
    [
        "javascript:alert(1)",
        "data:text/html,x",
        "UNTS 6045",
        "//evil.example",
        "http://[",
        None,
        "",
    ],
)
def test_only_web_addresses_become_links(url):
    assert web_address(url) is None


def test_a_source_cited_twice_keeps_its_number_and_adds_its_places():
    sources = SourceList()
    first = Source(url="https://a.example", publisher="A", rank=SourceRank.PRIMARY, locator="1")
    other = Source(url="https://b.example", publisher="B", rank=SourceRank.PRESS)
    again = Source(url="https://a.example", publisher="A", rank=SourceRank.PRIMARY, locator="2")
    assert [sources.cite(s) for s in (first, other, again)] == [1, 2, 1]
    assert [entry.locators for entry in sources.entries()] == [("1", "2"), ()]


def test_the_day_of_a_date_is_the_day_of_its_parse():
    assert day(datetime.date(2024, 11, 8)) == day(PartialDate.parse("2024-11-08"))
