"""Where the quotation marks of a text open and close."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from foedus.reading.attribution.grammar import Grammar

_OPENING = frozenset("“«„")
_CLOSING = frozenset("”»")
_EITHER = frozenset({'"', "''", "``", "‟"})
MARKS = _OPENING | _CLOSING | _EITHER


class Quotation(NamedTuple):
    """One quotation: its first and last token, marks included; where no mark closes it, its paragraph's end."""

    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Quotations:
    """The quotations of a text.

    Attributes:
        spans: In order; none overlaps another.
        at: For each token the number of its quotation, or -1 outside.
        inside: The tokens that stand in one.
    """

    spans: tuple[Quotation, ...]
    at: list[int]
    inside: frozenset[int]


def find_quotations(grammar: Grammar) -> Quotations:
    """The quotations of a text, none of which runs beyond its paragraph."""
    spans = _pair(grammar)
    at = [-1] * len(grammar)
    for number, (first, last) in enumerate(spans):
        at[first : last + 1] = [number] * (last - first + 1)
    inside = frozenset(i for i, number in enumerate(at) if number >= 0)
    return Quotations(spans=tuple(spans), at=at, inside=inside)


def _pair(grammar: Grammar) -> list[Quotation]:
    spans: list[Quotation] = []
    opened: int | None = None
    for i, word in enumerate(grammar.word):
        if grammar.space[i]:
            if opened is not None and "\n" in word:
                spans.append(Quotation(opened, i - 1))
                opened = None
        elif opened is None:
            opened = i if word in _OPENING or word in _EITHER else None
        elif word in _CLOSING or word in _EITHER:
            spans.append(Quotation(opened, i))
            opened = None
    if opened is not None:
        spans.append(Quotation(opened, len(grammar) - 1))
    return spans
