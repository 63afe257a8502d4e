"""What the rules look at: the parse, the quotations, and which token lies in which."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from foedus.reading.extractor import Extent, ParsedText
from foedus.reading.grammar import extent, runs
from foedus.reading.quotation import Quotation, find_quotations

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token


@dataclass(frozen=True, kw_only=True)
class Scene:
    """A parsed text with its quotations."""

    parsed: ParsedText
    quotations: tuple[Quotation, ...]

    @classmethod
    def of(cls, parsed: ParsedText) -> Scene:
        """The scene of a parsed text."""
        return cls(parsed=parsed, quotations=find_quotations(parsed.text))

    @property
    def doc(self) -> Doc:
        """The parse."""
        return self.parsed.doc

    @cached_property
    def _quotation_of_token(self) -> dict[int, Quotation]:
        found: dict[int, Quotation] = {}
        pending = iter(self.quotations)
        quotation = next(pending, None)
        for token in self.doc:
            while quotation is not None and token.idx >= quotation.extent.end:
                quotation = next(pending, None)
            if quotation is not None and token.idx >= quotation.extent.start:
                found[token.i] = quotation
        return found

    def quotation_around(self, token: Token) -> Quotation | None:
        """The quotation in which a token stands."""
        return self._quotation_of_token.get(token.i)

    def quotations_in(self, sentence: Extent) -> list[Quotation]:
        """The quotations that share a character with a sentence."""
        return [
            one
            for one in self.quotations
            if one.extent.start < sentence.end and sentence.start < one.extent.end
        ]

    def with_continuations(self, quotation: Quotation) -> list[Extent]:
        """The quotation and the paragraphs in which it goes on."""
        at = self.quotations.index(quotation)
        out = [quotation.extent]
        for after in self.quotations[at + 1 :]:
            if not after.continues:
                break
            out.append(after.extent)
        return out

    def extents(self, numbers: Iterable[int], *, cue: Token) -> list[Extent]:
        """Where these tokens stand, widened to the whole of every quotation that they touch.

        Inside a quotation nothing widens beyond it.
        """
        around = self.quotation_around(cue)
        found = [one for run in runs(numbers) if (one := extent(self.doc, run))]
        if around is not None:
            return [clipped for one in found if (clipped := _clip(one, around.extent))]
        return join([part for one in found for part in self._widen(one)], self.parsed.text)

    def _widen(self, part: Extent) -> list[Extent]:
        out = [part]
        for quotation in self.quotations_in(part):
            out.extend(self.with_continuations(quotation))
        return out


def join(parts: list[Extent], text: str) -> list[Extent]:
    """Parts that overlap, or that only white space and marks part, taken together."""
    out: list[Extent] = []
    for part in sorted(parts):
        if out and not _has_word(text[out[-1].end : part.start]) and _one_line(text, out[-1], part):
            out[-1] = Extent(out[-1].start, max(out[-1].end, part.end))
        else:
            out.append(part)
    return out


def _has_word(text: str) -> bool:
    return any(char.isalnum() for char in text)


def _one_line(text: str, before: Extent, after: Extent) -> bool:
    return "\n" not in text[before.end : after.start].strip(" ")


def _clip(part: Extent, around: Extent) -> Extent | None:
    start, end = max(part.start, around.start + 1), min(part.end, around.end)
    if part.end >= around.end:
        end = around.end - 1
    return Extent(start, end) if start < end else None
