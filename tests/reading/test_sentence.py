from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from foedus.reading.sentence import Splitter, default_splitter, split_by_pattern, split_sentences

BOTH = pytest.mark.parametrize("splitter", [default_splitter(), split_by_pattern])


def sentences(text: str, splitter: Splitter) -> list[str]:
    return [text[start:end] for start, end in split_sentences(text, splitter=splitter)]


@BOTH
@pytest.mark.parametrize(
    "text",
    [
        "Mr. J. Smith signed.",
        "Gen. Brown of St. Louis cited Art. 5 of the pact.",
        '"Will it hold?" he asked.',
        '"Will it hold?" President Berg asked.',
        '"It holds!" shouted the crowd.',
    ],
)
def test_one_sentence_stays_one(text: str, splitter: Splitter) -> None:
    assert sentences(text, splitter) == [text]


@BOTH
def test_sentences_end_inside_and_outside_quotations(splitter: Splitter) -> None:
    text = '"It holds. It will hold," she said. "We signed it." Nobody spoke.'
    assert sentences(text, splitter) == [
        '"It holds.',
        'It will hold," she said.',
        '"We signed it."',
        "Nobody spoke.",
    ]


@BOTH
def test_lines_are_paragraphs_unless_they_are_broken_for_width(splitter: Splitter) -> None:
    assert sentences("A heading\nThe pact holds.", splitter) == ["A heading", "The pact holds."]
    wrapped = "The two states signed\na treaty that they\nhad long wanted.\n\nIt holds."
    assert sentences(wrapped, splitter) == [
        "The two states signed\na treaty that they\nhad long wanted.",
        "It holds.",
    ]


@given(st.text(alphabet="Ab .?!\"'\n(,", max_size=80))
def test_sentences_are_in_order_apart_and_lose_no_word(text: str) -> None:
    found = split_sentences(text, splitter=split_by_pattern)
    assert all(before.end <= after.start for before, after in pairwise(found))
    kept = "".join(text[start:end] for start, end in found)
    assert "".join(kept.split()) == "".join(text.split())
