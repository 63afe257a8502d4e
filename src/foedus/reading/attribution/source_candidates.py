"""The phrases that could name the speaker of a cue."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from foedus.reading.attribution.context import Context
from foedus.reading.attribution.phrase import trim

_SUBJECTS = ("nsubj", "nsubjpass", "poss", "csubj", "expl")
_OBJECTS = ("dobj", "compound", "amod", "attr", "pobj", "dative", "npadvmod", "nmod")
_HANGING = ("relcl", "acl", "appos", "punct")
_STEPS_UP = 4
_MOST_FALLBACKS = 4
_MOST_BESIDE = 20
_DASHES = frozenset(("—", "–", "--", "-", "―"))


class SourceCandidate(NamedTuple):
    """A phrase that could be the source.

    Attributes:
        kind: The way through the grammar from the cue to it.
        variant: ``full``, ``core`` (what hangs on behind left off), ``head`` (up to its main word) or
            ``undated`` (without the dateline that the parse took for a part of it).
        first: First token.
        last: Last token.
        top: The phrase's main word.
    """

    kind: str
    variant: str
    first: int
    last: int
    top: int


def source_candidates(c: Context, cue: int) -> list[SourceCandidate]:
    """Every phrase that could be the source of this cue, likelier ways first, none twice."""
    found: dict[tuple[int, int], SourceCandidate] = {}
    for kind, top, before in _tops(c, cue):
        for variant, first, last in _variants(c, top, before):
            _add(found, c, cue, SourceCandidate(kind, variant, first, last, top))
    for candidate in _beside(c, cue):
        _add(found, c, cue, candidate)
    return list(found.values())


def _add(
    found: dict[tuple[int, int], SourceCandidate], c: Context, cue: int, x: SourceCandidate
) -> None:
    first, last = trim(c, x.first, x.last)
    if first <= last and not first <= cue <= last:
        found.setdefault((first, last), x._replace(first=first, last=last))


def _tops(c: Context, cue: int) -> Iterator[tuple[str, int, int | None]]:
    """Main words with the way to them and, where one is needed, the token before which they end."""
    yield from _below(c, cue)
    yield from _above(c, cue)
    yield from _elsewhere(c, cue)


def _below(c: Context, cue: int) -> Iterator[tuple[str, int, int | None]]:
    g = c.grammar
    for child in g.children[cue]:
        if g.dep[child] in _SUBJECTS or g.dep[child] in _OBJECTS:
            yield g.dep[child], child, None
        if g.dep[child] in ("agent", "prep"):
            for thing in g.children[child]:
                if g.dep[thing] == "pobj":
                    yield g.dep[child] + g.lower[child], thing, None
    if g.dep[cue] in ("relcl", "acl"):
        yield "H" + g.dep[cue], g.head[cue], g.left[cue]


def _above(c: Context, cue: int) -> Iterator[tuple[str, int, int | None]]:
    g = c.grammar
    here, way = cue, ""
    for step in range(_STEPS_UP):
        if g.head[here] == here:
            return
        way += "^" + g.dep[here]
        here = g.head[here]
        for child in g.children[here]:
            if g.left[child] <= cue <= g.right[child]:
                continue
            if g.dep[child] in ("nsubj", "nsubjpass", "poss"):
                yield way + g.dep[child], child, None
            if g.dep[child] == "agent":
                for thing in g.children[child]:
                    yield way + "agent", thing, None
        if step == 0 and g.pos[here] in ("NOUN", "PROPN", "PRON"):
            yield way + "N", here, g.left[cue] if g.left[cue] > here else None
        if g.dep[here] in ("relcl", "acl"):
            yield way + "R", g.head[here], g.left[here]


def _elsewhere(c: Context, cue: int) -> Iterator[tuple[str, int, int | None]]:
    """Subjects of the sentence, nearest first, for cues that the parse cut off from theirs."""
    g = c.grammar
    sentence = range(g.sentence[cue], g.sentence_end[cue] + 1)
    near = [i for i in sentence if g.dep[i] in ("nsubj", "ROOT") and i != cue and not c.quoted(i)]
    near.sort(key=lambda i: abs(i - cue))
    for i in near[:_MOST_FALLBACKS]:
        yield "S" + g.dep[i], i, None


def _beside(c: Context, cue: int) -> Iterator[SourceCandidate]:
    """The words right before and behind the cue, up to a quotation, a stop or a verb."""
    g = c.grammar
    first = last = cue
    while first > g.sentence[cue] and cue - first < _MOST_BESIDE and not _ends_beside(c, first - 1):
        first -= 1
    while (
        last < g.sentence_end[cue] and last - cue < _MOST_BESIDE and not _ends_beside(c, last + 1)
    ):
        last += 1
    yield from _until_comma(c, "besideL", first, cue - 1)
    yield from _until_comma(c, "besideR", cue + 1, last)


def _ends_beside(c: Context, i: int) -> bool:
    g = c.grammar
    return c.quoted(i) or g.pos[i] in ("VERB", "AUX", "SCONJ") or g.word[i] in (".", ":", ";", "―")


def _until_comma(c: Context, kind: str, first: int, last: int) -> Iterator[SourceCandidate]:
    g = c.grammar
    first, last = trim(c, first, last)
    nouns = [i for i in range(first, last + 1) if g.pos[i] in ("PROPN", "NOUN", "PRON")]
    if not nouns:
        return
    yield SourceCandidate(kind, "full", first, last, nouns[0])
    comma = next((i for i in range(first, last + 1) if g.word[i] == ","), None)
    if comma is not None:
        yield SourceCandidate(kind, "core", first, comma - 1, nouns[0])


def _variants(c: Context, top: int, before: int | None) -> Iterator[tuple[str, int, int]]:
    g = c.grammar
    first, last = g.left[top], g.right[top]
    if before is not None:
        last = min(last, before - 1)
    yield "full", first, last
    dash = next((i for i in range(top - 1, first, -1) if g.word[i] in _DASHES), None)
    if dash is not None:
        yield "undated", dash + 1, last
    core = last
    for child in g.children[top]:
        if child > top and g.dep[child] in _HANGING and g.left[child] > top:
            core = min(core, g.left[child] - 1)
    if core < last:
        yield "core", first, core
    if top < core:
        yield "head", first, top
