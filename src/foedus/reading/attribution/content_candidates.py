"""The stretches of text that a cue could attribute to its source."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from typing import NamedTuple

from foedus.reading.attribution.context import Context
from foedus.reading.attribution.phrase import trim

_NEVER = frozenset("punct aux auxpass neg prt det poss".split())
_TAILS = frozenset("relcl acl appos advcl prep cc npadvmod".split())
_INNER = frozenset("acl relcl prep ccomp".split())
_OPENERS = frozenset("that about of for on to as if whether by with against in from".split())
_CLAUSE_OPENERS = frozenset("that whether if how why what to".split())
_MOST_DEPTH = 4
_FARTHEST_OPENING = 15
_ENDS_OF_LEAD = frozenset((":", ",", "—", "-", "--"))

Stretch = tuple[str, int, int, int]
"""The way to it, first and last token, main word."""


class ContentCandidate(NamedTuple):
    """A stretch that could be content.

    Attributes:
        kind: The way through grammar or quotation from the cue to it.
        first: First token.
        last: Last token.
        top: Its main word.
    """

    kind: str
    first: int
    last: int
    top: int


def content_candidates(c: Context, cue: int) -> list[ContentCandidate]:
    """Every stretch that could be content of this cue, likelier ways first, none twice."""
    found: dict[tuple[int, int], ContentCandidate] = {}
    stretches = chain(
        _below(c, cue), _around(c, cue), _sides(c, cue), _quotations(c, cue), _openings(c, cue)
    )
    for stretch in stretches:
        for kind, first, last, top in _widenings(c, cue, stretch):
            found.setdefault((first, last), ContentCandidate(kind, first, last, top))
    return list(found.values())


def _widenings(c: Context, cue: int, stretch: Stretch) -> Iterator[Stretch]:
    """The stretch itself, widened to whole quotations, and without its introducing word."""
    kind, first, last, top = stretch
    first, last = trim(c, first, last)
    if first > last or first <= cue <= last:
        return
    yield kind, first, last, top
    wide = _whole_quotations(c, cue, first, last)
    if wide != (first, last):
        yield kind + "+q", *wide, top
    opener = c.grammar.lower[first]
    if opener in _OPENERS and first < last:
        inner = trim(c, first + 1, last)
        if inner[0] <= inner[1]:
            yield f"{kind}-{opener}", *inner, top


def _whole_quotations(c: Context, cue: int, first: int, last: int) -> tuple[int, int]:
    start, end = first, last
    for i in (first, last, first - 1, last + 1):
        if c.quoted(i):
            quotation = c.quotations.spans[c.quotations.at[i]]
            if not quotation.first <= cue <= quotation.last:
                start, end = min(start, quotation.first), max(end, quotation.last)
    return start, end


def _below(c: Context, cue: int) -> Iterator[Stretch]:
    g = c.grammar
    for child in g.children[cue]:
        pronoun = g.dep[child] == "nsubj" and g.pos[child] == "PRON"
        if g.dep[child] in _NEVER or pronoun:
            continue
        yield g.dep[child], g.left[child], g.right[child], child
        if child > cue:
            yield from _behind(c, cue, child)
        else:
            yield g.dep[child] + "<", g.sentence[cue], g.right[child], child


def _behind(c: Context, cue: int, child: int) -> Iterator[Stretch]:
    """Shorter and longer forms of what hangs on the cue behind it."""
    g = c.grammar
    dep, first = g.dep[child], g.left[child]
    yield dep + ">", first, g.right[cue], child
    yield from _shortenings(c, child)
    yield dep + ">>", first, g.sentence_end[cue], child
    for below in g.children[child]:
        if dep in ("dobj", "dative", "attr", "acomp", "oprd") and g.dep[below] in _INNER:
            yield f"{dep}/{g.dep[below]}", g.left[below], g.right[below], below
            yield f"{dep}/{g.dep[below]}>", g.left[below], g.right[cue], below
        if dep in ("prep", "agent") and g.dep[below] in ("pcomp", "pobj"):
            yield f"prep/{g.dep[below]}", g.left[below], g.right[below], below


def _shortenings(c: Context, child: int) -> Iterator[Stretch]:
    """What hangs on the cue, cut before each phrase at its end, however deep that hangs."""
    g = c.grammar
    first, edge, here = g.left[child], g.right[child], child
    for depth in range(_MOST_DEPTH):
        for below in g.children[here]:
            if g.dep[below] in _TAILS and g.left[below] > here:
                yield f"{g.dep[child]}|{g.dep[below]}{depth}", first, g.left[below] - 1, child
        lower = [k for k in g.children[here] if k > here and g.right[k] == edge]
        if not lower:
            return
        here = lower[-1]


def _openings(c: Context, cue: int) -> Iterator[Stretch]:
    """From each word behind the cue that can introduce a clause, if the parse hung it elsewhere."""
    g = c.grammar
    end = g.sentence_end[cue]
    for i in range(cue + 2, min(end, cue + _FARTHEST_OPENING)):
        if g.lower[i] in _CLAUSE_OPENERS and not c.quoted(i):
            yield "W" + g.lower[i], i, end, g.head[i]
            yield "W|" + g.lower[i], i, g.right[g.head[i]], g.head[i]


def _around(c: Context, cue: int) -> Iterator[Stretch]:
    """What the cue is inserted into, or hangs on."""
    g = c.grammar
    above = g.head[cue]
    if above == cue:
        return
    start, end = g.sentence[cue], g.sentence_end[cue]
    yield "Hl", g.left[above], g.left[cue] - 1, above
    yield "Hr", g.right[cue] + 1, g.right[above], above
    yield "Sl", start, g.left[cue] - 1, above
    yield "Sr", g.right[cue] + 1, end, above
    if g.dep[cue] in ("relcl", "acl", "pcomp", "prep", "conj", "xcomp"):
        higher = g.head[above]
        yield "HHl", start, g.left[above] - 1, higher
        yield "HHr", g.right[above] + 1, end, higher
        yield "N", g.left[above], g.left[cue] - 1, above


def _sides(c: Context, cue: int) -> Iterator[Stretch]:
    """The sentence before and behind the cue and its subject."""
    g = c.grammar
    start, end = g.sentence[cue], g.sentence_end[cue]
    yield "after", cue + 1, end, min(cue + 1, end)
    subject = c.child(cue, "nsubj")
    if subject >= 0:
        left = g.left[subject]
        yield "befS", start, min(left, g.left[cue] if g.left[cue] > start else left) - 1, start
        yield "befS2", start, left - 1, start
        yield "aftS", g.right[subject] + 1, end, min(g.right[subject] + 1, end)
    yield "bef", start, cue - 1, start


def _quotations(c: Context, cue: int) -> Iterator[Stretch]:
    """The quotations of the paragraph, of the next one behind a lead-in, and what a colon opens."""
    g = c.grammar
    paragraph = g.paragraph[cue]
    first, last = c.paragraph_first[paragraph], c.paragraph_last[paragraph]
    leads = g.word[last] in _ENDS_OF_LEAD
    for quotation in c.quotations.spans:
        if quotation.first >= first - 1 and quotation.last <= last + 1:
            yield "Q", quotation.first, quotation.last, quotation.first
        elif leads and g.paragraph[quotation.first] == paragraph + 1:
            yield "Q+", quotation.first, quotation.last, quotation.first
    end = g.sentence_end[cue]
    if end < last:
        yield "P>", end + 1, last, end + 1
    if g.word[cue] == ":":
        yield "colon", cue + 1, last, min(cue + 1, last)
        yield "colon1", cue + 1, end, min(cue + 1, end)
    if leads and paragraph + 1 < len(c.paragraph_first):
        after = c.paragraph_first[paragraph + 1]
        yield "P+", after, c.paragraph_last[paragraph + 1], after
