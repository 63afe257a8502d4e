"""Whatever the text, every span says exactly what stands there."""

from __future__ import annotations

import dataclasses
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from foedus.errors import BadDocument
from foedus.model.article import Removed
from foedus.model.span import Span
from foedus.reading import read_article, read_document

DATA = Path(__file__).parent / "data"
TEXTS = [path.read_text(encoding="utf-8") for path in sorted(DATA.iterdir())]
SCRAPS = st.sampled_from(
    ['"', "“", "”", "\n\n", "\n", ". ", ", ", "’", "(", " said", "He ", "é", "🏝", "if "]
)


@st.composite
def damaged(draw: st.DrawFn) -> str:
    text = draw(st.sampled_from(TEXTS))
    for _ in range(draw(st.integers(0, 8))):
        at = draw(st.integers(0, len(text)))
        gone = draw(st.integers(0, 40))
        text = text[:at] + draw(SCRAPS) + text[at + gone :]
    return text


def spans(thing: object) -> Iterator[Span | Removed]:
    if isinstance(thing, Span | Removed):
        yield thing
    elif isinstance(thing, tuple):
        for one in thing:
            yield from spans(one)
    elif dataclasses.is_dataclass(thing):
        for field in dataclasses.fields(thing):
            yield from spans(getattr(thing, field.name))


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(damaged())
def test_every_span_is_the_text_that_stands_there(text: str) -> None:
    try:
        article = read_document(text)
    except BadDocument:
        return
    reading = read_article(article)
    for span in spans(reading):
        assert span.text == article.text[span.start : span.end]
    prose = [(part.start, part.end) for part in article.removed]
    for sentence in reading.sentences:
        assert not any(start < sentence.end and sentence.start < end for start, end in prose)
    ids = [statement.id for statement in reading.statements]
    assert all(one.inside is None or one.inside in ids for one in reading.statements)
    assert all(one.inside != one.id for one in reading.statements)


@pytest.mark.parametrize("text", ["Yes.", '"', "a" * 500, '"""said"""', "He said."])
def test_odd_texts_are_read_without_complaint(text: str) -> None:
    if any(char.isalpha() for char in text):
        assert read_article(read_document(text)).article.text == text
    else:
        with pytest.raises(BadDocument):
            read_document(text)


def test_importing_reading_does_not_load_the_language_model() -> None:
    code = "import sys, foedus.reading; sys.exit('spacy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
