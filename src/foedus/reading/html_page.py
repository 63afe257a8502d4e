"""A web page to its article, by trafilatura."""

from __future__ import annotations

import datetime

from foedus.errors import BadDate, BadDocument, MissingExtra
from foedus.model.date import parse_day
from foedus.reading.decoding import decode, normalise_newlines
from foedus.reading.page import Page

MIN_WORDS = 8
"""A page with fewer words than a sentence has holds no article, only its navigation."""


def read_html(content: bytes, name: str, url: str | None = None) -> Page:
    """The article of a web page, with the title, site, address and day that the page declares.

    Raises:
        BadDocument: The page holds no article.
        MissingExtra: trafilatura is not installed.
    """
    try:
        import trafilatura
    except ImportError:
        raise MissingExtra("read", "reading web pages") from None
    found = trafilatura.bare_extraction(
        decode(content, name=name),
        url=url,
        with_metadata=True,
        include_comments=False,
        include_tables=False,
        date_extraction_params={"extensive_search": False, "original_date": True},
    )
    if found is None or isinstance(found, dict) or len((found.text or "").split()) < MIN_WORDS:
        raise BadDocument(
            "this page holds no article", hint="save the article's text as .txt", locator=name
        )
    return Page(
        text=normalise_newlines(found.text or ""),
        title=found.title or None,
        outlet=found.sitename or None,
        url=url or found.url or None,
        published=_day(found.date),
    )


def _day(text: str | None) -> datetime.date | None:
    try:
        return parse_day(text) if text else None
    except BadDate:
        return None
