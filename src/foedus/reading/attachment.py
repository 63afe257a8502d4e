"""Which verb or noun a phrase of time or place belongs to."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from foedus.model.article import TimeExpression
from foedus.reading.extractor import Extent, ParsedText
from foedus.reading.grammar import extent

if TYPE_CHECKING:
    from spacy.tokens import Span as TokenSpan
    from spacy.tokens import Token

_VERBAL = frozenset({"VERB", "AUX"})


def tokens_of(parsed: ParsedText, where: Extent) -> TokenSpan | None:
    """The tokens that a stretch of text touches."""
    return parsed.doc.char_span(where.start, where.end, alignment_mode="expand")


def head_of(parsed: ParsedText, where: Extent) -> Token | None:
    """The word that governs the others of a stretch."""
    tokens = tokens_of(parsed, where)
    return tokens.root if tokens is not None and len(tokens) else None


def belongs_to(word: Token, governor: Token) -> bool:
    """Whether the word modifies the governor without another verb in between."""
    while word != governor:
        if word.head == word or (word.pos_ in _VERBAL and word.dep_ not in {"aux", "auxpass"}):
            return False
        word = word.head
    return True


def time_of(
    governor: Token, times: Iterable[TimeExpression], parsed: ParsedText
) -> TimeExpression | None:
    """The first time expression of the governor's sentence that belongs to it."""
    for time in times:
        if governor.sent.start_char <= time.span.start < governor.sent.end_char:
            head = head_of(parsed, Extent(time.span.start, time.span.end))
            if head is not None and belongs_to(head, governor):
                return time
    return None


def phrase_without(noun: Token, dropped: Iterable[Token]) -> str:
    """The noun's phrase as one line of text, up to the first of the dropped words."""
    stop = min([word.left_edge.i for word in dropped if word.i > noun.i] + [noun.right_edge.i + 1])
    where = extent(noun.doc, range(noun.left_edge.i, stop))
    return " ".join(noun.doc.text[where.start : where.end].split()) if where else noun.text
