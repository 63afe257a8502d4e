"""An article as read: its text, where it came from, and what was set aside."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from foedus.model.date import PartialDate
from foedus.model.span import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Removed:
    """A stretch of ``Article.text`` that is not the article's own prose.

    Attributes:
        why: ``caption``, ``credit``, ``counter``, ``source_line``, ``outlet_line`` …
    """

    start: int
    end: int
    text: str
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """One document. ``text`` is the document that all spans point into.

    Attributes:
        id: First twelve characters of ``sha256``: the ``doc`` of its spans.
        published: The day of publication, if the article or its address gives one.
        published_basis: Where that day was read: a span, or a rule such as ``address``.
        dateline: The place named in front of the first sentence, if any.
        language: ISO 639-1, or None if not told.
        sha256: Of ``text`` in UTF-8.
        removed: What readers pass over, in order; still part of ``text``.
        translated: The page says that it, or a quotation in it, is a translation.
    """

    id: str
    title: str | None
    outlet: str | None
    url: str | None
    published: datetime.date | None
    language: str | None
    sha256: str
    text: str
    removed: tuple[Removed, ...] = ()
    published_basis: Span | str | None = None
    dateline: str | None = None
    translated: bool = False

    def span(self, start: int, end: int) -> Span:
        """The span of these offsets into the text."""
        return Span(doc=self.id, start=start, end=end, text=self.text[start:end])


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeExpression:
    """A date that the text gives, resolved against the publication day.

    ``date`` is None where the text does not say enough.
    """

    span: Span
    date: PartialDate | None
