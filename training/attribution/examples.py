"""What the models are fitted on: for each model the features of its rows, with the right answers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from gold import Gold
from numpy.typing import NDArray

from foedus.reading.attribution.acceptance import ACCEPT_TEMPLATES, accept_rows
from foedus.reading.attribution.content_candidates import content_candidates
from foedus.reading.attribution.content_features import CONTENT_TEMPLATES, content_rows
from foedus.reading.attribution.context import Context
from foedus.reading.attribution.cue_features import CUE_TEMPLATES, cue_row, possible_cues
from foedus.reading.attribution.extension import EXTENSION_TEMPLATES, extension_rows
from foedus.reading.attribution.hashing import Row, Template, hash_rows
from foedus.reading.attribution.proposal import Proposal
from foedus.reading.attribution.source_candidates import source_candidates
from foedus.reading.attribution.source_features import SOURCE_TEMPLATES, source_rows

Phrases = Sequence[tuple[int, int]]

BITS = {
    "cue": 19,
    "source": 18,
    "content_exact": 19,
    "content_overlap": 19,
    "accept": 17,
    "further": 17,
}
_SAME = 0.99
_HALF = 0.5
_NEARLY = 0.9


@dataclass(frozen=True, slots=True)
class Examples:
    """Feature numbers, one line a row, and the answer for each."""

    features: NDArray[np.int32]
    answers: NDArray[np.bool_]


def join(parts: Sequence[Examples]) -> Examples:
    """All of them together."""
    return Examples(
        np.concatenate([part.features for part in parts]),
        np.concatenate([part.answers for part in parts]),
    )


def cue_examples(c: Context, gold: Sequence[Gold]) -> Examples:
    """Whether each possible cue stands for an attribution."""
    heads = {one.head for one in gold}
    possible = possible_cues(c)
    rows = [cue_row(c, i) for i in possible]
    return _examples(rows, CUE_TEMPLATES, "cue", [i in heads for i in possible])


def source_examples(c: Context, gold: Sequence[Gold]) -> Examples:
    """Whether each phrase is at least half of the source."""
    rows: list[Row] = []
    answers: list[bool] = []
    for one in gold:
        found = source_candidates(c, one.head)
        rows += source_rows(c, one.head, found)
        words = _words(c, one.source)
        answers += [_dice(_words(c, [(x.first, x.last)]), words) >= _HALF for x in found]
    return _examples(rows, SOURCE_TEMPLATES, "source", answers)


def content_examples(c: Context, gold: Sequence[Gold]) -> tuple[Examples, Examples]:
    """Whether each stretch is a piece of the content, and whether it is at least half of it."""
    rows: list[Row] = []
    exact: list[bool] = []
    half: list[bool] = []
    for one in gold:
        found = content_candidates(c, one.head)
        rows += content_rows(c, one.head, found)
        words, pieces = _words(c, one.content), [_words(c, [piece]) for piece in one.content]
        for candidate in found:
            own = _words(c, [(candidate.first, candidate.last)])
            exact.append(any(_dice(own, piece) > _SAME for piece in pieces))
            half.append(_dice(own, words) >= _HALF)
    examples = _examples(rows, CONTENT_TEMPLATES, "content_exact", exact)
    return examples, Examples(examples.features, np.array(half, dtype=bool))


def accept_examples(c: Context, gold: Sequence[Gold], proposals: list[Proposal]) -> Examples:
    """Whether each proposal is right: cue, source and at least half of the content."""
    answers = [any(_proposal_is_right(c, x, one) for one in gold) for x in proposals]
    return _examples(accept_rows(c, proposals), ACCEPT_TEMPLATES, "accept", answers)


def further_examples(c: Context, gold: Sequence[Gold], proposals: list[Proposal]) -> Examples:
    """Whether each other stretch of a proposal that found a piece is a further piece."""
    rows: list[Row] = []
    answers: list[bool] = []
    for x in proposals:
        main = _words(c, [(x.content.first, x.content.last)])
        for one in gold:
            pieces = [_words(c, [piece]) for piece in one.content]
            if _has_cue(x, one) and any(_dice(main, piece) >= _HALF for piece in pieces):
                rows += extension_rows(c, x)
                others = [_words(c, [(y.stretch.first, y.stretch.last)]) for y in x.others]
                answers += [any(_dice(y, piece) > _NEARLY for piece in pieces) for y in others]
                break
    return _examples(rows, EXTENSION_TEMPLATES, "further", answers)


def _examples(
    rows: Sequence[Row], templates: tuple[Template, ...], model: str, answers: Sequence[bool]
) -> Examples:
    features = hash_rows(rows, templates, BITS[model]).astype(np.int32)
    return Examples(features, np.array(answers, dtype=bool))


def is_right(
    c: Context,
    cue: tuple[int, int],
    source: tuple[int, int] | None,
    content: Phrases,
    truth: Gold,
) -> bool:
    """Whether cue and source agree in a word with the annotated ones, and content in half of them."""
    if not any(first <= cue[1] and cue[0] <= last for first, last in truth.cue):
        return False
    named, right = _words(c, [source] if source else []), _words(c, truth.source)
    agree = bool(named & right) or not (named or right)
    return agree and _dice(_words(c, content), _words(c, truth.content)) >= _HALF


def _proposal_is_right(c: Context, x: Proposal, truth: Gold) -> bool:
    source = (x.source.first, x.source.last) if x.source else None
    return is_right(c, (x.cue, x.cue), source, [(x.content.first, x.content.last)], truth)


def _has_cue(x: Proposal, one: Gold) -> bool:
    return any(first <= x.cue <= last for first, last in one.cue)


def _words(c: Context, phrases: Phrases) -> frozenset[int]:
    g = c.grammar
    return frozenset(
        i
        for first, last in phrases
        for i in range(first, last + 1)
        if not (g.space[i] or g.punct[i])
    )


def _dice(one: frozenset[int], other: frozenset[int]) -> float:
    return 2 * len(one & other) / (len(one) + len(other)) if one and other else 0.0
