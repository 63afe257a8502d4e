"""The best content and source for each likely cue."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate, chain

import numpy as np
from numpy.typing import NDArray

from foedus.reading.attribution.content_candidates import ContentCandidate, content_candidates
from foedus.reading.attribution.content_features import content_rows
from foedus.reading.attribution.context import Context
from foedus.reading.attribution.models import Models
from foedus.reading.attribution.proposal import Proposal, ScoredStretch
from foedus.reading.attribution.source_candidates import SourceCandidate, source_candidates
from foedus.reading.attribution.source_features import source_rows

Scores = NDArray[np.float64]

_LEAST_SOURCE = 0.25
_LEAST_OTHER = 0.01


def propose(c: Context, models: Models, cues: list[tuple[int, float]]) -> list[Proposal]:
    """The best reading of each cue (token and score) that has any content to attribute."""
    contents = [content_candidates(c, cue) for cue, _ in cues]
    sources = [source_candidates(c, cue) for cue, _ in cues]
    content_all = [content_rows(c, cue, x) for (cue, _), x in zip(cues, contents, strict=True)]
    source_all = [source_rows(c, cue, x) for (cue, _), x in zip(cues, sources, strict=True)]
    exact, overlapping = models.content_scores(list(chain.from_iterable(content_all)))
    naming = models.source.scores(list(chain.from_iterable(source_all)))
    scored_contents = zip(
        contents, _parts(exact, contents), _parts(overlapping, contents), strict=True
    )
    scored_sources = zip(sources, _parts(naming, sources), strict=True)
    return [
        _best(cue, content, source)
        for cue, content, source in zip(cues, scored_contents, scored_sources, strict=True)
        if content[0]
    ]


def _parts(scores: Scores, groups: Sequence[Sequence[object]]) -> list[Scores]:
    """The scores of each group's members."""
    ends = list(accumulate(len(group) for group in groups))
    return [scores[end - len(group) : end] for group, end in zip(groups, ends, strict=True)]


def _best(
    cue: tuple[int, float],
    content: tuple[list[ContentCandidate], Scores, Scores],
    source: tuple[list[SourceCandidate], Scores],
) -> Proposal:
    stretches, exact, overlapping = content
    best = int(np.argmax(exact * overlapping))
    chosen = stretches[best]
    others = tuple(
        ScoredStretch(*entry)
        for entry in zip(stretches, exact.tolist(), overlapping.tolist(), strict=True)
        if entry[1] > _LEAST_OTHER
        and (entry[0].last < chosen.first or entry[0].first > chosen.last)
    )
    named, naming = _best_source(chosen, *source)
    return Proposal(
        cue=cue[0],
        cue_score=cue[1],
        content=chosen,
        exact_score=float(exact[best]),
        overlap_score=float(overlapping[best]),
        rival_score=max((x.overlap_score for x in others), default=0.0),
        others=others,
        source=named if naming >= _LEAST_SOURCE else None,
        source_score=naming,
    )


def _best_source(
    content: ContentCandidate, phrases: list[SourceCandidate], scores: Scores
) -> tuple[SourceCandidate | None, float]:
    """The likeliest phrase outside the content."""
    free = [
        (score, -rank, phrase)
        for rank, (phrase, score) in enumerate(zip(phrases, scores.tolist(), strict=True))
        if phrase.last < content.first or phrase.first > content.last
    ]
    if not free:
        return None, 0.0
    score, _, phrase = max(free, key=lambda entry: entry[:2])
    return phrase, score
