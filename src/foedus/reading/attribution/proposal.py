"""A cue with the content and the source that fit it best, before it is decided whether it is one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from foedus.reading.attribution.content_candidates import ContentCandidate
from foedus.reading.attribution.source_candidates import SourceCandidate


class ScoredStretch(NamedTuple):
    """A stretch with its ``exact_score`` and ``overlap_score``."""

    stretch: ContentCandidate
    exact_score: float
    overlap_score: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """One cue with its best content and source.

    Attributes:
        cue: The cue's main token.
        cue_score: How likely that token is a cue.
        content: The stretch that fits best.
        exact_score: How likely it is the very stretch that is attributed.
        overlap_score: How likely it is at least half of it.
        rival_score: The greatest ``overlap_score`` of the ``others``.
        others: The stretches that have no word in common with ``content`` and are not hopeless.
        source: The phrase that fits best; None where none is likely enough.
        source_score: How likely the best phrase names the source.
    """

    cue: int
    cue_score: float
    content: ContentCandidate
    exact_score: float
    overlap_score: float
    rival_score: float
    others: tuple[ScoredStretch, ...]
    source: SourceCandidate | None
    source_score: float
