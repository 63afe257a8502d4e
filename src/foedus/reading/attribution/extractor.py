"""The trained extractor: who said what, by linear models over a parse.

Fitted on PolNeAR 1.0 (Newell, Margolin and Ruths 2018): political news in English, every attribution
in it marked by hand. How well it does, and where it fails, is told in the docs ("Who said what").
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from foedus.reading.attribution.context import build_context
from foedus.reading.attribution.cue_features import possible_cues
from foedus.reading.attribution.grammar import Grammar, read_grammar
from foedus.reading.attribution.models import Models
from foedus.reading.attribution.proposing import propose
from foedus.reading.attribution.quotation import MARKS, find_quotations
from foedus.reading.attribution.selection import Phrase, Selected, select
from foedus.reading.attribution.weights import load_models
from foedus.reading.extractor import Extent, ParsedText, RawAttribution

LEAST_CUE = 0.08
"""A token that is less likely a cue gets no source and content sought for it."""

_LEAST_NESTED = 0.5
_LEAST_NESTED_WORDS = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class TrainedExtractor:
    """Finds attributions; an ``Extractor``.

    Attributes:
        models: What was fitted.
        nested: Whether to look for attributions within the content of others as well. The corpus marks
            each word once and so knows none: each content is read as if it stood alone.
    """

    models: Models
    nested: bool = True

    def __call__(self, parsed: ParsedText, /) -> Sequence[RawAttribution]:
        """The attributions of one text, in the order of their first content."""
        grammar = read_grammar(parsed.doc)
        outer = self._find(grammar, self.models.least_accepted)
        found = [_raw(grammar, one) for one in outer]
        if self.nested:
            for piece in _readable_contents(grammar, outer):
                part = grammar.part(*piece)
                found += [_raw(part, one) for one in self._find(part, _LEAST_NESTED)]
        return sorted((one for one in found if _in_prose(one, parsed.sentences)), key=_place)

    def _find(self, grammar: Grammar, least: float) -> list[Selected]:
        shares = self.models.lexicon.shares(grammar)
        c = build_context(grammar, find_quotations(grammar), shares)
        possible = possible_cues(c)
        scored = zip(possible, self.models.cue_scores(c, possible), strict=True)
        likely = [entry for entry in scored if entry[1] > LEAST_CUE]
        proposals = propose(c, self.models, likely)
        return select(c, self.models, proposals, self.models.accept_scores(c, proposals), least)


def trained_extractor(*, nested: bool = True) -> TrainedExtractor:
    """The extractor with the weights that ship with foedus.

    Args:
        nested: Whether to look within the content of attributions as well.
    """
    return TrainedExtractor(models=load_models(), nested=nested)


def _readable_contents(grammar: Grammar, found: Sequence[Selected]) -> Iterator[Phrase]:
    """The pieces of content long enough to attribute something, quotation marks and "that" left off."""
    for one in found:
        for first, last in one.content:
            while first < last and (grammar.word[first] in MARKS or grammar.dep[first] == "mark"):
                first += 1  # noqa: PLW2901
            while first < last and grammar.word[last] in MARKS:
                last -= 1  # noqa: PLW2901
            if grammar.words(first, last) >= _LEAST_NESTED_WORDS:
                yield first, last


def _in_prose(one: RawAttribution, sentences: Sequence[Extent]) -> bool:
    """Whether the cue stands in a sentence of the prose."""
    cue = one.cue
    return cue is not None and any(s.start < cue.end and cue.start < s.end for s in sentences)


def _raw(grammar: Grammar, one: Selected) -> RawAttribution:
    def extent(phrase: Phrase) -> Extent:
        return Extent(grammar.start[phrase[0]], grammar.end[phrase[1]])

    return RawAttribution(
        source=extent(one.source) if one.source else None,
        cue=extent(one.cue),
        content=tuple(extent(piece) for piece in one.content),
    )


def _place(one: RawAttribution) -> tuple[int, int]:
    return one.content[0].start, -one.content[-1].end
