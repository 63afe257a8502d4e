"""How far two sets of stretches of one text cover each other."""

from __future__ import annotations

from collections.abc import Iterable

from foedus.model.span import Span
from quality.annotation import Extent

HALF = 0.5


def extents_of(spans: Iterable[Span]) -> tuple[Extent, ...]:
    """The offsets of the spans."""
    return tuple((span.start, span.end) for span in spans)


def agreement(one: Iterable[Extent], other: Iterable[Extent]) -> float:
    """Characters in both by characters in either, 0-1."""
    first, second = _characters(one), _characters(other)
    either = len(first | second)
    return len(first & second) / either if either else 0.0


def covered(part: Iterable[Extent], whole: Iterable[Extent]) -> float:
    """The share of the part's characters that lie in the whole, 0-1."""
    first = _characters(part)
    return len(first & _characters(whole)) / len(first) if first else 0.0


def touches(one: Extent, other: Extent) -> bool:
    """Whether the two share a character."""
    return one[0] < other[1] and other[0] < one[1]


def same_words(one: Extent, other: Extent) -> bool:
    """Whether at least half of the shorter lies in the longer."""
    shared = min(one[1], other[1]) - max(one[0], other[0])
    return shared > 0 and 2 * shared >= min(one[1] - one[0], other[1] - other[0])


def _characters(extents: Iterable[Extent]) -> set[int]:
    return {offset for start, end in extents for offset in range(start, end)}
