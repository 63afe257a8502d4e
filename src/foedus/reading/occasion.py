"""When and where a statement was made: its own words only, never a neighbour's."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from foedus.model.article import TimeExpression
from foedus.model.date import PartialDate
from foedus.reading.attachment import belongs_to, head_of, phrase_without, time_of
from foedus.reading.extractor import Extent, ParsedText

if TYPE_CHECKING:
    from spacy.tokens import Token

_SETTINGS = frozenset(
    "conference session interview briefing meeting speech statement address summit forum letter"
    " tweet post call hearing visit trip remarks broadcast talks ceremony rally debate message"
    " interviews comments report article testimony dinner event podcast show video".split()
)
_PREPOSITIONS = frozenset({"at", "in", "during", "on", "after", "to", "before", "with", "via"})
_JOURNEYS = frozenset({"visit", "trip", "summit", "journey", "tour"})


def said_on(
    cue: Token,
    venue: Token | None,
    content: Sequence[Extent],
    times: Sequence[TimeExpression],
    parsed: ParsedText,
) -> PartialDate | None:
    """The day of a statement: a time that belongs to its cue, or to a journey to its venue's place.

    The second holds where the text dates a visit to the very place that the venue names ("at a
    press conference in X", "his trip to X in June").
    """
    outside = [one for one in times if not _is_within(one.span.start, content)]
    found = time_of(cue, outside, parsed)
    if found is not None:
        return found.date
    place = _place_of(venue) if venue is not None else None
    return _date_of_journey(place, times, parsed) if place else None


def venue_of(cue: Token, content: Sequence[Extent]) -> Token | None:
    """The noun of the setting in which the words were said: "a press conference in Geneva"."""
    for word in cue.sent:
        is_setting = word.lemma_.lower() in _SETTINGS and word.pos_ in {"NOUN", "PROPN"}
        if not is_setting or _is_within(word.idx, content) or word == cue:
            continue
        fits = word.dep_ == "pobj" and word.head.lower_ in _PREPOSITIONS
        told = word.dep_ in {"dobj", "dative"} and cue.lemma_ == "tell"
        if (fits or told) and belongs_to(word, cue):
            return word
    return None


def venue_text(venue: Token, times: Sequence[TimeExpression], parsed: ParsedText) -> str:
    """The venue's phrase without its date and without asides."""
    dropped = [child for child in venue.children if child.dep_ in {"appos", "relcl", "acl"}]
    for time in times:
        head = head_of(parsed, Extent(time.span.start, time.span.end))
        if head is not None and venue.is_ancestor(head):
            dropped.append(head.head if head.dep_ == "pobj" else head)
    below = [one for word in venue.subtree for one in word.children if one.dep_ == "appos"]
    return phrase_without(venue, [*dropped, *below])


def _is_within(at: int, content: Sequence[Extent]) -> bool:
    return any(part.start <= at < part.end for part in content)


def _place_of(noun: Token) -> str | None:
    """The proper name behind "in" or "at" in the noun's phrase."""
    for word in noun.subtree:
        if word.dep_ == "pobj" and word.pos_ == "PROPN" and word.head.lower_ in {"in", "at"}:
            return word.text
    return None


def _date_of_journey(
    place: str, times: Sequence[TimeExpression], parsed: ParsedText
) -> PartialDate | None:
    found = set()
    for word in parsed.doc:
        if word.lemma_.lower() not in _JOURNEYS or not _leads_to(word, place):
            continue
        for governor in (word, word.head.head if word.dep_ == "pobj" else word.head):
            time = time_of(governor, times, parsed)
            if time is not None and time.date is not None:
                found.add(time.date)
    return found.pop() if len({date.value for date in found}) == 1 else None


def _leads_to(journey: Token, place: str) -> bool:
    return any(
        word.text == place and word.dep_ == "pobj" and word.head.lower_ in {"to", "in"}
        for word in journey.subtree
    )
