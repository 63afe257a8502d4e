"""Phrases as first and last token: their edges, and how much two have in common."""

from __future__ import annotations

from foedus.reading.attribution.context import Context

_OPENING = frozenset('"“«„([‘') | {"''", "``"}
_CLOSING = frozenset('"”»)]’') | {"''"}


def trim(c: Context, first: int, last: int) -> tuple[int, int]:
    """The phrase without white space and loose punctuation at its edges; empty if first > last."""
    g = c.grammar
    while first <= last and (g.space[first] or (g.punct[first] and g.word[first] not in _OPENING)):
        first += 1
    while last >= first and (g.space[last] or (g.punct[last] and g.word[last] not in _CLOSING)):
        last -= 1
    return first, last


def overlap(c: Context, one: tuple[int, int], other: tuple[int, int]) -> float:
    """Dice's coefficient of the words of two phrases."""
    g = c.grammar
    shared = g.words(max(one[0], other[0]), min(one[1], other[1]))
    total = g.words(*one) + g.words(*other)
    return 2 * shared / total if shared > 0 else 0.0
