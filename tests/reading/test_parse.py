from __future__ import annotations

import sys

import pytest

from foedus.errors import MissingExtra
from foedus.reading import is_language_model_loaded, load_language_model, parse
from foedus.reading import parse as parse_function
from foedus.reading.extractor import Extent

module = sys.modules[parse_function.__module__]


def test_sentence_ends_are_those_that_were_given() -> None:
    text = "The pact holds\nIt will hold"
    doc = parse(text, (Extent(0, 14), Extent(15, 27))).doc
    assert [doc[word.i].text for word in doc if word.is_sent_start] == ["The", "\n", "It"]


def test_the_model_is_loaded_once() -> None:
    load_language_model()
    assert is_language_model_loaded()


def test_without_spacy_one_line_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "spacy", None)
    with pytest.raises(MissingExtra, match=r'pip install "foedus\[read\]"'):
        module._language.__wrapped__()
