from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from foedus.reading.attribution import trained_extractor
from foedus.reading.extractor import Extent, ParsedText
from tests.reading.attribution.parsed import parsed

Triple = tuple[str | None, str | None, tuple[str, ...]]


def triples(text: str, *, nested: bool = False) -> list[Triple]:
    def words(extent: Extent | None) -> str | None:
        return None if extent is None else text[extent.start : extent.end]

    return [
        (words(one.source), words(one.cue), tuple(text[a:b] for a, b in one.content))
        for one in trained_extractor(nested=nested)(parsed(text))
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The minister said that the treaty would enter into force in March.",
            ("The minister", "said", ("that the treaty would enter into force in March",)),
        ),
        (
            "“We will sign the treaty,” the minister said.",
            ("the minister", "said", ("“We will sign the treaty,”",)),
        ),
        (
            "According to the ministry, the pact has lapsed.",
            ("the ministry", "According to", ("the pact has lapsed",)),
        ),
        (
            "Moscow has denied that its forces crossed the border.",
            ("Moscow", "has denied", ("that its forces crossed the border",)),
        ),
        (
            "The embassy did not confirm that talks were under way.",
            ("The embassy", "did not confirm", ("that talks were under way",)),
        ),
        (
            "“We have signed nothing,” the envoy said. “We will not sign anything this year.”",
            (
                "the envoy",
                "said",
                ("“We have signed nothing,”", "“We will not sign anything this year.”"),
            ),
        ),
        (
            "The alliance is dead, the senator told reporters on Monday.",
            ("the senator", "told", ("The alliance is dead",)),
        ),
    ],
)
def test_who_said_what(text: str, expected: Triple) -> None:
    assert triples(text) == [expected]


def test_a_sentence_that_attributes_nothing_gives_nothing() -> None:
    assert triples("The two rivers meet north of the old town.") == []


def test_an_attribution_within_another_is_found_where_asked_for() -> None:
    text = "The minister said that the general had denied that troops crossed the river at night."
    inner = ("the general", "had denied", ("that troops crossed the river at night",))
    assert inner not in triples(text)
    assert inner in triples(text, nested=True)


def test_what_is_not_prose_attributes_nothing() -> None:
    text = "Read more: the envoy said that talks go on.\n\nThe treaty has twelve articles."
    whole = parsed(text)
    prose = tuple(s for s in whole.sentences if s.start > 40)
    assert trained_extractor()(ParsedText(text=text, sentences=prose, doc=whole.doc)) == []


def test_an_empty_text_gives_nothing() -> None:
    assert list(trained_extractor()(parsed(""))) == []


PIECES = st.sampled_from(
    [
        "the envoy", "said", "that", "denied", "“", "”", '"', "''", ",", ".", ":", "\n\n", "\n", " ",
        "according to", "he", "―", "talks go on", "?", "told", "who", "’s claim", "(", ")", "…", "🙂", "Ç",
    ]
)  # fmt: skip
texts = st.one_of(st.text(max_size=80), st.lists(PIECES, max_size=25).map(" ".join))


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True
)
@given(text=texts)
def test_any_text_gives_spans_that_lie_in_it(text: str) -> None:
    for one in trained_extractor()(parsed(text)):
        assert one.content
        parts = [one.source, one.cue, *one.content]
        for extent in (part for part in parts if part is not None):
            assert 0 <= extent.start < extent.end <= len(text)
            piece = text[extent.start : extent.end]
            assert piece == piece.strip()
        for before, behind in zip(one.content, one.content[1:], strict=False):
            assert before.end <= behind.start
