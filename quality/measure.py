"""Shares with their intervals."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

_Z = 1.959963984540054
"""Of the normal distribution, for 95 %."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """How many of how many."""

    hits: int = 0
    total: int = 0

    @property
    def value(self) -> float | None:
        """The share; None where nothing was asked."""
        return self.hits / self.total if self.total else None

    @property
    def interval(self) -> tuple[float, float]:
        """Wilson's interval at 95 %: of use for few cases and for shares close to 0 or 1."""
        if not self.total:
            return 0.0, 1.0
        share = self.hits / self.total
        square = _Z * _Z / self.total
        centre = (share + square / 2) / (1 + square)
        half = _Z * math.sqrt(share * (1 - share) / self.total + square / self.total / 4)
        half /= 1 + square
        low = 0.0 if self.hits == 0 else centre - half
        return low, 1.0 if self.hits == self.total else centre + half

    def __add__(self, other: Share) -> Share:
        return Share(hits=self.hits + other.hits, total=self.total + other.total)


Tally = Mapping[str, Share]
"""Measures by name."""


def count(answers: Iterable[bool]) -> Share:
    """The share of answers that are right."""
    told = list(answers)
    return Share(hits=sum(told), total=len(told))


def add_up(tallies: Iterable[Tally]) -> dict[str, Share]:
    """The sum, measure by measure, in the order of their first appearance."""
    total: dict[str, Share] = {}
    for tally in tallies:
        for name, share in tally.items():
            total[name] = total.get(name, Share()) + share
    return total
