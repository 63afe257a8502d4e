"""Where a fact of the record comes from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum


class SourceRank(StrEnum):
    """How close a source stands to the act itself."""

    PRIMARY = "primary"
    """The instrument's text, a depositary's or a treaty series' entry."""
    OFFICIAL = "official"
    """A government, parliament or organisation speaking of its own act."""
    SCHOLARLY = "scholarly"
    PRESS = "press"
    MIRROR = "mirror"
    """A copy on somebody else's page, an encyclopedia, a blog."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """One page or document that supports a fact.

    Attributes:
        url: Its address, or an identifier such as ``UNTS 6045``.
        publisher: Who answers for it.
        rank: How close it stands to the act.
        locator: Where in it: an article, a page, a paragraph; None for the whole.
    """

    url: str
    publisher: str
    rank: SourceRank
    locator: str | None = None


class Confidence(StrEnum):
    """How far a coded fact has been checked."""

    SOURCED = "sourced"
    """A page that was read supports it."""
    KNOWN = "known"
    """Standard reference knowledge, not checked again."""
    UNCERTAIN = "uncertain"
    """Doubtful, approximate or contested: shown so wherever it is used."""


def best_source(sources: Sequence[Source]) -> Source | None:
    """The source that stands closest to the act: the first of the highest rank, if any."""
    ranks = list(SourceRank)
    return min(sources, key=lambda source: ranks.index(source.rank), default=None)
