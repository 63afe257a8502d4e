"""Statements: found, by whom, with what stance, when and inside which other."""

from __future__ import annotations

import re
from dataclasses import dataclass

from foedus.model.statement import Speaker, Statement
from quality.annotation import Extent, GoldStatement
from quality.measure import Share, count
from quality.overlap import HALF, agreement, covered, extents_of, touches
from quality.sample import Sample

_EDGE = " \n\t.,;:!?'\"“”‘’«»"


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """A statement of the annotation and the one of the reading that is it."""

    gold: GoldStatement
    found: Statement


def match_statements(sample: Sample) -> tuple[Match, ...]:
    """Pairs of equal speaker words and content at least half in common, the closest first."""
    pairs = [
        (agreement(gold.content, extents_of(found.content)), not gold.optional, gold, found)
        for gold in sample.gold.statements
        for found in sample.linked.statements
        if same_speaker_words(gold, found)
    ]
    pairs = [pair for pair in pairs if pair[0] >= HALF]
    pairs.sort(key=lambda pair: pair[:2], reverse=True)
    taken: set[str] = set()
    matches: list[Match] = []
    for _, _, gold, found in pairs:
        if f"gold {gold.id}" not in taken and found.id not in taken:
            taken |= {f"gold {gold.id}", found.id}
            matches.append(Match(gold=gold, found=found))
    return tuple(matches)


def same_speaker_words(gold: GoldStatement, found: Statement) -> bool:
    """Whether the speaker's words are those of the annotation (or may be any)."""
    if gold.speaker_words_free or not gold.speaker:
        return True
    span = found.speaker.span
    return span is not None and any(touches((span.start, span.end), each) for each in gold.speaker)


def score_statements(sample: Sample) -> dict[str, Share]:
    """Every measure of the sample's statements."""
    matches = match_statements(sample)
    asked = [match for match in matches if not match.gold.optional]
    wanted = [gold for gold in sample.gold.statements if not gold.optional]
    return {
        "statements found": Share(hits=len(asked), total=len(wanted)),
        "statements right of those given": count(
            _is_right(sample, found) for found in sample.linked.statements
        ),
        "content to the edges": count(_same_edges(sample.text, match) for match in asked),
        **_score_speakers(asked),
        "stance right": count(
            match.found.stance in match.gold.stances for match in asked if match.gold.stances
        ),
        "form right": count(match.found.form == match.gold.form for match in asked),
        "said on right": count(
            _date(match.found) == match.gold.said_on for match in asked if match.gold.dated
        ),
        "venue right": count(_same_venue(match) for match in asked if match.gold.venued),
        "inside right": _score_inside(matches),
    }


def _score_speakers(asked: list[Match]) -> dict[str, Share]:
    resolved = [match for match in asked if is_resolved(match)]
    return {
        "speakers right where resolved": count(is_speaker(match) for match in resolved),
        "speakers resolved": count(
            is_resolved(match) for match in asked if match.gold.must_resolve
        ),
        "speakers left open": count(
            not is_resolved(match) for match in asked if match.gold.must_stay_open
        ),
    }


def is_resolved(match: Match) -> bool:
    """Whether the reading says who it is.

    A name that only repeats words of the text (``Berlin``, ``Mr Benson``) says nothing, unless it is
    the whole name of a person whom the text alone knows.
    """
    speaker = match.found.speaker
    if speaker.id is not None or speaker.name is None:
        return speaker.id is not None
    return not _words(speaker.name) <= _words(speaker.text) or _is_named(match.gold, speaker)


def is_speaker(match: Match) -> bool:
    """Whether the resolved speaker is the right one."""
    speaker, gold = match.found.speaker, match.gold
    if gold.name is not None:
        return speaker.id is None and _is_named(gold, speaker)
    return speaker.id is not None and speaker.id in gold.who


def _is_named(gold: GoldStatement, speaker: Speaker) -> bool:
    return gold.name is not None and _words(gold.name) <= _words(speaker.name or "")


def _words(name: str) -> set[str]:
    return set(re.findall(r"\w+", name.casefold()))


def _is_right(sample: Sample, found: Statement) -> bool:
    """Whether at least half of it was said, and by the one to whom it is given."""
    content = extents_of(found.content)
    return any(
        covered(content, gold.content) >= HALF and same_speaker_words(gold, found)
        for gold in sample.gold.statements
    )


def _same_edges(text: str, match: Match) -> bool:
    given = _trimmed(text, extents_of(match.found.content))
    return given == _trimmed(text, match.gold.content)


def _trimmed(text: str, extents: tuple[Extent, ...]) -> tuple[Extent, ...]:
    """Without marks and spaces at the edges, stretches divided by nothing else made one."""
    whole: list[Extent] = []
    for start, end in sorted(extents):
        piece = text[start:end]
        start += len(piece) - len(piece.lstrip(_EDGE))
        end -= len(piece) - len(piece.rstrip(_EDGE))
        if start >= end:
            continue
        if whole and not text[whole[-1][1] : start].strip(_EDGE):
            whole[-1] = (whole[-1][0], end)
        else:
            whole.append((start, end))
    return tuple(whole)


def _date(found: Statement) -> str | None:
    return None if found.said_on is None else found.said_on.value


def _same_venue(match: Match) -> bool:
    wanted, given = match.gold.venue, match.found.venue
    if wanted is None or given is None:
        return wanted is given
    one, other = wanted.casefold(), given.casefold()
    return one in other or other in one


def _score_inside(matches: tuple[Match, ...]) -> Share:
    """Of nested statements whose outer one was found too: those that say so."""
    ids = {match.gold.id: match.found.id for match in matches}
    return count(
        match.found.inside == ids[match.gold.inside]
        for match in matches
        if match.gold.inside in ids
    )
