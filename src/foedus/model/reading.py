"""What reading gives and linking takes: an article taken apart, nothing known of the world."""

from __future__ import annotations

from dataclasses import dataclass

from foedus.model.article import Article, TimeExpression
from foedus.model.event import EventPhrase
from foedus.model.mention import PersonPhrase, TreatyPhrase
from foedus.model.span import Span
from foedus.model.statement import Statement


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """An article taken apart.

    Attributes:
        article: The document.
        sentences: Its sentences, in order, removed parts left out.
        statements: With the speakers' words; names only where the text itself gives them.
        treaty_phrases: Every phrase that speaks of a treaty, in order.
        persons: Every person named, in order.
        events: Every event clause, in order.
        times: Every time expression, in order.
    """

    article: Article
    sentences: tuple[Span, ...]
    statements: tuple[Statement, ...] = ()
    treaty_phrases: tuple[TreatyPhrase, ...] = ()
    persons: tuple[PersonPhrase, ...] = ()
    events: tuple[EventPhrase, ...] = ()
    times: tuple[TimeExpression, ...] = ()
