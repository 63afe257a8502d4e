"""What was missed, in words, for those who improve the rules.

For the open set only: nobody looks at what the held set misses.
"""

from __future__ import annotations

from collections.abc import Iterator

from foedus.model.statement import Statement
from quality.annotation import Extent, GoldStatement
from quality.event_score import match_events
from quality.overlap import HALF, covered, extents_of
from quality.sample import Sample
from quality.statement_score import (
    Match,
    is_resolved,
    is_speaker,
    match_statements,
    same_speaker_words,
)
from quality.trap_score import is_attributed, is_told_as_done


def errors_of(sample: Sample) -> Iterator[str]:
    """One line for each miss of one article."""
    for line in (*_of_statements(sample), *_of_events(sample), *_of_traps(sample)):
        yield f"{sample.name}: {line}"


def _of_statements(sample: Sample) -> Iterator[str]:
    matches = match_statements(sample)
    matched = {match.gold.id for match in matches}
    for gold in sample.gold.statements:
        if gold.id not in matched and not gold.optional:
            yield f"missed: {_words(sample.text, gold.content)}"
    for match in matches:
        yield from _of_match(match)
    for found in sample.linked.statements:
        if not any(_stands_for(gold, found) for gold in sample.gold.statements):
            words = _words(sample.text, extents_of(found.content))
            yield f"false: {found.speaker.text} | {words}"


def _stands_for(gold: GoldStatement, found: Statement) -> bool:
    shared = covered(extents_of(found.content), gold.content)
    return shared >= HALF and same_speaker_words(gold, found)


def _of_match(match: Match) -> Iterator[str]:
    gold, found = match.gold, match.found
    given = found.speaker.id or found.speaker.name
    if is_resolved(match) and not is_speaker(match):
        yield f"speaker of {gold.id}: {given}, not {gold.name or gold.who}"
    elif gold.must_resolve and not is_resolved(match):
        yield f"speaker of {gold.id} left open: {gold.name or gold.who}"
    if gold.stances and found.stance not in gold.stances:
        yield f"stance of {gold.id}: {found.stance}, not {gold.stances}"
    if gold.dated and gold.said_on != (found.said_on.value if found.said_on else None):
        yield f"said on of {gold.id}: {found.said_on}, not {gold.said_on}"


def _of_events(sample: Sample) -> Iterator[str]:
    matches = match_events(sample)
    for gold in sample.gold.events:
        if not any(match.gold is gold for match in matches):
            yield f"event missed: {gold.kind}: {_words(sample.text, (gold.extent,))}"
    for match in matches:
        if match.found.actual is not match.gold.actual:
            words = _words(sample.text, (match.gold.extent,))
            yield f"event actual {match.found.actual}, not {match.gold.actual}: {words}"


def _of_traps(sample: Sample) -> Iterator[str]:
    for trap in sample.gold.not_statements:
        if is_attributed(sample, trap):
            yield f"trap, attributed: {_words(sample.text, (trap,))}"
    for trap in sample.gold.not_events:
        if is_told_as_done(sample, trap):
            yield f"trap, told as done: {_words(sample.text, (trap,))}"


def _words(text: str, extents: tuple[Extent, ...]) -> str:
    return " … ".join(text[start:end] for start, end in extents)
