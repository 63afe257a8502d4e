"""States, organisations and places that a text names."""

from __future__ import annotations

import datetime
import re

from foedus.linking.gazetteer import Gazetteer, Hit, NameEntry
from foedus.model.article import Article
from foedus.model.mention import Candidate, Mention, MentionKind

_KINDS = (MentionKind.STATE, MentionKind.ORGANISATION, MentionKind.PLACE)
_LOCATION = re.compile(
    r"\b(?:in|at|to|from|near|around|outside|visit(?:ed|ing)?)\s+(?:the\s+)?\Z", re.IGNORECASE
)
_SCORE = {"name": 1.0, "demonym": 0.9, "seat": 0.7}
_WHY = {
    "name": "its name",
    "demonym": "the adjective of its name",
    "seat": "the seat of its government",
}


def find_names(article: Article, gazetteer: Gazetteer, day: datetime.date) -> tuple[Mention, ...]:
    """States (by name, adjective or seat of government), organisations and places.

    A seat behind "in" or "to" is a place, not the government. A name that several things bear
    means the one that existed on the day; where several did, all are candidates.

    Args:
        article: The text.
        gazetteer: The record's names.
        day: The day of publication.
    """
    hits = (hit for hit in gazetteer.find(article.text) if _is_name(hit))
    return tuple(_mention(article, hit, day) for hit in hits)


def _is_name(hit: Hit) -> bool:
    return any(entry.kind in _KINDS for entry in hit.entries)


def _mention(article: Article, hit: Hit, day: datetime.date) -> Mention:
    span = article.span(hit.start, hit.end)
    entries = [entry for entry in hit.entries if entry.kind in _KINDS]
    current = [entry for entry in entries if entry.is_current(day)]
    best = _strongest(current or entries)
    kind = best[0].kind
    if best[0].why == "seat" and _LOCATION.search(article.text[: hit.start][-20:]):
        kind = MentionKind.PLACE
    ids = {entry.id for entry in best}
    return Mention(
        span=span,
        kind=kind,
        resolved=best[0].id if len(ids) == 1 and kind is best[0].kind else None,
        candidates=tuple(_candidates(entries, set(current))),
    )


def _strongest(entries: list[NameEntry]) -> list[NameEntry]:
    top = max(_SCORE[entry.why] for entry in entries)
    strongest = [entry for entry in entries if _SCORE[entry.why] == top]
    states = [entry for entry in strongest if entry.kind is MentionKind.STATE]
    return states or strongest


def _candidates(entries: list[NameEntry], current: set[NameEntry]) -> list[Candidate]:
    found = {
        entry.id: Candidate(
            id=entry.id,
            name=entry.name,
            why=_WHY[entry.why] + ("" if entry in current else ", on another day"),
            score=_SCORE[entry.why] * (1.0 if entry in current else 0.5),
        )
        for entry in reversed(entries)
    }
    return sorted(found.values(), key=lambda candidate: -candidate.score)


def states_in(mentions: tuple[Mention, ...], start: int, end: int) -> tuple[str, ...]:
    """Ids of the states resolved within a stretch of text, each once, in order."""
    inside = (
        mention.resolved
        for mention in mentions
        if mention.kind is MentionKind.STATE
        and mention.resolved is not None
        and start <= mention.span.start
        and mention.span.end <= end
    )
    return tuple(dict.fromkeys(inside))
