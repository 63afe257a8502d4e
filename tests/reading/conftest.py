"""Reading one short text, as the stages see it."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from pathlib import Path

import pytest

from foedus.model.reading import Reading
from foedus.reading import read_article, read_document

DATA = Path(__file__).parent / "data"


@pytest.fixture
def read() -> Callable[..., Reading]:
    """Read a text as if published on Friday 8 November 2024, unless told otherwise."""

    def read_text(
        text: str, published: datetime.date | None = datetime.date(2024, 11, 8)
    ) -> Reading:
        return read_article(read_document(text, published=published))

    return read_text


@pytest.fixture
def example() -> Callable[[str], Reading]:
    """Read one of the articles in ``data``."""
    return lambda name: read_article(read_document(DATA / name))
