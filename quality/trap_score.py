"""Traps: words that nobody said, and events that did not happen."""

from __future__ import annotations

from quality.annotation import Extent
from quality.measure import Share, count
from quality.overlap import HALF, covered, extents_of, touches
from quality.sample import Sample


def score_traps(sample: Sample) -> dict[str, Share]:
    """How many of the traps were passed by in silence."""
    return {
        "no statement where none is": count(
            not is_attributed(sample, trap) for trap in sample.gold.not_statements
        ),
        "no event where none is": count(
            not is_told_as_done(sample, trap) for trap in sample.gold.not_events
        ),
    }


def is_attributed(sample: Sample, trap: Extent) -> bool:
    """Whether at least half of the words are put into somebody's mouth."""
    return any(
        covered([trap], extents_of(statement.content)) >= HALF
        for statement in sample.linked.statements
    )


def is_told_as_done(sample: Sample, trap: Extent) -> bool:
    """Whether an event told by these words, mostly, counts as having happened."""
    return any(
        event.actual is True
        and any(
            touches((account.span.start, account.span.end), trap)
            and covered([(account.span.start, account.span.end)], [trap]) >= HALF
            for account in event.accounts
        )
        for event in sample.linked.events
    )
