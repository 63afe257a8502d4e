"""A readable file becomes the model, and every slip is told with its place."""

from __future__ import annotations

import pytest

from foedus.catalogue.yaml_reader import read_lists, read_state, read_treaty
from foedus.errors import BadRecord
from foedus.model.date import Precision
from foedus.model.element import Conduct, Latitude, Timing, TriggerEvent
from foedus.model.instrument import ActKind
from foedus.model.source import Confidence, SourceRank

from .files import TREATY, changed

FILE = "treaties/ab-1950.yaml"


def test_a_citation_by_key_brings_the_whole_source() -> None:
    signature = read_treaty(TREATY, FILE).acts[0]
    assert signature.sources[0].publisher == "The Gazette"
    assert signature.sources[0].rank is SourceRank.PRESS
    assert signature.sources[0].locator is None


def test_a_citation_can_say_where_in_the_source() -> None:
    entry = read_treaty(TREATY, FILE).acts[1]
    assert entry.sources[0].url == "https://example.org/series"
    assert entry.sources[0].locator == "Article 9"


def test_a_source_can_be_written_out_where_it_is_cited() -> None:
    whole = "[{url: 'https://example.org/x', publisher: X, rank: official}]"
    text = changed(
        'done: "1950-03-01"\n    place: Port Aland\n    sources: [gazette]',
        f'done: "1950-03-01"\n    sources: {whole}',
    )
    assert read_treaty(text, FILE).acts[0].sources[0].rank is SourceRank.OFFICIAL


def test_provisions_are_named_after_their_treaty() -> None:
    treaty = read_treaty(TREATY, FILE)
    assert treaty.provisions[0].id == "ab-1950/4/mutual_defence"
    assert treaty.positions[0].provision == "ab-1950/4/mutual_defence"


def test_an_element_left_out_is_not_coded_and_an_empty_list_was_read() -> None:
    elements = read_treaty(TREATY, FILE).provisions[0].elements
    assert elements.trigger is not None
    assert elements.trigger.events == (TriggerEvent.ARMED_ATTACK,)
    assert (elements.conduct, elements.timing) == (Conduct.ASSIST, Timing.IMMEDIATELY)
    assert elements.latitude is Latitude.NOT_CODED
    assert elements.conditions == ()
    assert elements.savings is None


def test_what_is_sourced_need_not_say_so() -> None:
    treaty = read_treaty(TREATY, FILE)
    assert treaty.provisions[0].confidence is Confidence.SOURCED
    assert treaty.acts[0].confidence is Confidence.SOURCED


def test_dates_keep_their_precision_and_the_word_on_stays_a_key() -> None:
    assert read_treaty(TREATY, FILE).positions[0].on.precision is Precision.YEAR


def test_text_is_never_taken_for_a_number_a_date_or_a_truth_value() -> None:
    text = changed('done: "1950-03-01"', "done: 1950-03-01")
    text = changed('article: "4"', "article: 4", text)
    text = changed("parties: [AAA, BBB]", "parties: [NO, BBB]", text)
    treaty = read_treaty(text, FILE)
    assert str(treaty.acts[0].done) == "1950-03-01"
    assert treaty.provisions[0].article == "4"
    assert treaty.parties == ("NO", "BBB")


@pytest.mark.parametrize(
    ("old", "new", "place", "message"),
    [
        ("kind: signature", "kind: signing", "acts[0].kind", "'signing' is not a word of ActKind"),
        ("place: Port Aland", "venue: Port Aland", "acts[0].venue", "no such key"),
        ('done: "1950-03-01"', 'done: "1 March"', "acts[0].done", "'1 March' is not a date"),
        ('done: "1950-03-01"', 'done: "1950-02-30"', "acts[0].done", "'1950-02-30' is not a date"),
        ("parties: [AAA, BBB]", "parties: AAA", "parties", "is no list"),
        ("tier: draft\n", "", "tier", "is missing"),
        (
            "{series: Article 9}",
            "{annals: Article 9}",
            "acts[1].sources[0]",
            "no source has the key",
        ),
        ("rank: press", "rank: rumour", "sources.gazette.rank", "'rumour' is no rank"),
        (
            "      conduct: assist\n",
            "      conduct: assist\n      conduct: consult\n",
            "line 33",
            "'conduct' stands here twice",
        ),
        (
            "attacker: any}",
            "attacker: any, unprovoked: perhaps}",
            "provisions[0].elements.trigger.unprovoked",
            "'perhaps' is neither true nor false",
        ),
    ],
)
def test_a_slip_is_told_with_its_file_and_place(
    old: str, new: str, place: str, message: str
) -> None:
    with pytest.raises(BadRecord) as told:
        read_treaty(changed(old, new), FILE)
    assert told.value.locator == f"{FILE}: {place}"
    assert message in told.value.message


def test_a_comma_that_cuts_a_text_in_two_is_explained() -> None:
    text = changed("attacker: any}", "attacker: any, note: at sea, and on land}")
    with pytest.raises(BadRecord, match="put a text with a comma in quotes"):
        read_treaty(text, FILE)


@pytest.mark.parametrize("text", ["", "- a\n- b\n", "id: [unclosed\n", "id: 'x"])
def test_a_file_that_holds_no_mapping_is_refused(text: str) -> None:
    with pytest.raises(BadRecord):
        read_treaty(text, FILE)


def test_a_state_has_numbers_names_with_days_and_sourced_successions() -> None:
    text = """\
id: CCC
name: Caria
start: "1991-12-26"
names: [{text: Old Caria, end: "2001-05"}]
cow: [365]
successions:
  - state: DDD
    on: "1991-12-26"
    kind: continuation
    sources: [{url: "https://example.org/note", publisher: Ministry, rank: official}]
"""
    state = read_state(text, "states/CCC.yaml")
    assert state.cow == (365,)
    assert str(state.names[0].end) == "2001-05"
    assert state.successions[0].sources[0].publisher == "Ministry"


def test_a_list_file_can_share_its_sources_between_entries() -> None:
    text = """\
sources:
  roll: {url: "https://example.org/roll", publisher: Office of the Roll, rank: official}
persons: [{id: jane-doe, name: Jane Doe, state: AAA}]
offices:
  - {id: aaa/president, title: President of Aland, of: AAA, sources: [roll],
     tenures: [{person: jane-doe, start: "2001"}]}
"""
    lists = read_lists(text, "offices.yaml")
    assert lists.persons[0].name == "Jane Doe"
    assert lists.offices[0].sources[0].publisher == "Office of the Roll"


def test_every_kind_of_act_can_be_written() -> None:
    for kind in ActKind:
        assert read_treaty(changed("kind: signature", f"kind: {kind}"), FILE).acts[0].kind is kind
