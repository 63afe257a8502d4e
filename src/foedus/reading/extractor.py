"""The seam between finding attributions in a text and making statements of them.

An extractor sees text and grammar only. Everything that needs judgement about the speaker (stance,
nesting, who "he" is, when it was said) comes behind this seam and works with any extractor.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple, Protocol

if TYPE_CHECKING:
    from spacy.tokens import Doc


class Extent(NamedTuple):
    """Half-open offsets, in code points, into ``ParsedText.text``."""

    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ParsedText:
    """A text with its sentences and its grammar.

    Attributes:
        text: The whole text: all offsets point into it.
        sentences: Its sentences, in order, with what is not prose left out.
        doc: spaCy's parse of the whole text: ``token.idx`` is an offset into ``text``. Its sentence
            boundaries include those of ``sentences``; stretches between them are not prose.
    """

    text: str
    sentences: tuple[Extent, ...]
    doc: Doc


@dataclass(frozen=True, slots=True, kw_only=True)
class RawAttribution:
    """One attribution as the words show it.

    Attributes:
        source: The words that name the speaker ("President Berg", "He"); None where none does.
        cue: The words that attribute, auxiliaries and negation included ("did not deny"); None for
            a quotation that goes on without one.
        content: What is attributed, in order, without white space at the edges. Quotation marks
            belong to it, as does an introducing "that"; a comma or full stop outside them does not.
    """

    source: Extent | None
    cue: Extent | None
    content: tuple[Extent, ...]


class Extractor(Protocol):
    """Finds who is credited with which words.

    Attributions come in the order of their first content; one may lie within another's content.
    With neither source nor cue, an attribution continues the one before it.
    """

    def __call__(self, parsed: ParsedText, /) -> Sequence[RawAttribution]:
        """The attributions of one text."""
        ...
