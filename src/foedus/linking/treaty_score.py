"""How well one instrument fits one phrase: each clue with its weight and its reason."""

from __future__ import annotations

import datetime
import re
from collections.abc import Mapping
from dataclasses import dataclass

from foedus.linking.context import PhraseInContext
from foedus.linking.gazetteer import content_words
from foedus.model.instrument import ActKind, Instrument
from foedus.model.provision import ProvisionKind

_GENERIC = frozenset(
    [
        "treaty",
        "pact",
        "agreement",
        "accord",
        "document",
        "deal",
        "charter",
        "convention",
        "new",
        "signed",
        "its",
        "his",
        "their",
        "this",
        "that",
        "same",
        "similar",
        "republic",
        "state",
        "states",
    ]
)
_FEW = 5
_RECENT_DAYS = 3 * 366
_DECADE = re.compile(r"\b(1[89]\d\d|20\d\d)s\b")
_ERAS: Mapping[str, tuple[int, int]] = {
    "soviet": (1922, 1991),
    "cold war": (1947, 1991),
    "interwar": (1919, 1939),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Clues:
    """What the phrase and its surroundings tell.

    Attributes:
        focus: The instrument last spoken of.
        continues: For a state, the one that it continues.
        day: The day by which the article knew.
    """

    context: PhraseInContext
    focus: Instrument | None
    continues: Mapping[str, str]
    day: datetime.date


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """A value for ordering, and what it is made of."""

    value: float
    why: str


_NO = Score(value=0.0, why="")


def score(instrument: Instrument, clues: Clues) -> Score:
    """How well the instrument fits; 0 where something in the phrase excludes it."""
    era = _era(instrument, clues)
    states = _states(instrument, clues)
    if era is None or states is None:
        return _NO
    parts = [part for part in (*states, *era, *_name(instrument, clues)) if part[0]]
    parts += _years(instrument, clues)
    if not any(weight >= 0.3 for weight, _ in parts):
        return _NO
    parts += _recency(instrument, clues)
    parts += _described(instrument, clues)
    return Score(
        value=sum(weight for weight, _ in parts),
        why="; ".join(why for _, why in parts if why),
    )


def _name(instrument: Instrument, clues: Clues) -> list[tuple[float, str]]:
    if instrument.id in clues.context.named:
        return [(0.7, "called by its name")]
    if not clues.context.phrase.named:
        return []
    words = content_words(clues.context.phrase.span.text) - _GENERIC
    titles = (instrument.title, instrument.short_title, *instrument.aliases)
    best = max(
        (len(words & content_words(title)) / len(words) for title in titles if words),
        default=0.0,
    )
    return [(0.45 * best, "words of its title")] if best >= 0.6 else []


def _states(instrument: Instrument, clues: Clues) -> list[tuple[float, str]] | None:
    parties = _parties(instrument)
    # Only words of another time let Russia stand for the Soviet Union.
    continues = clues.continues if clues.context.era else {}
    inside = [_as_party(state, parties, continues) for state in clues.context.states]
    if None in inside:
        return None
    if len(set(inside)) >= 2:
        # Two states named fit a treaty of the two better than one that half the world has joined.
        weight = 0.5 if len(parties) == 2 else 0.35 if len(parties) <= _FEW else 0.2
        return [(weight, "the states named are its parties")]
    near = {
        party
        for state in clues.context.near
        if (party := _as_party(state, parties, continues)) is not None
    }
    if len(near) >= 2 and len(parties) == 2:
        # "its treaty with X": one party named with the treaty, the other in the same sentence.
        return [(0.5 if inside else 0.4, "its two parties stand in the sentence")]
    if inside and len(parties) == 2:
        return [(0.25, "one of its parties is named")]
    return []


def _parties(instrument: Instrument) -> frozenset[str]:
    joined = {
        state
        for act in instrument.acts
        if act.kind in (ActKind.ACCESSION, ActKind.SUCCESSION)
        for state in act.states
    }
    return frozenset(instrument.parties) | joined


def _as_party(state: str, parties: frozenset[str], continues: Mapping[str, str]) -> str | None:
    """The state, or the one that it continues, if it is a party."""
    if state in parties:
        return state
    former = continues.get(state)
    return former if former in parties else None


def _era(instrument: Instrument, clues: Clues) -> list[tuple[float, str]] | None:
    words = (clues.context.era or "").lower()
    if not words:
        return []
    years = _era_years(words)
    signed = _signed_year(instrument)
    if years is None or signed is None:
        return []
    if not years[0] <= signed <= years[1]:
        return None
    if "soviet" in words and "SUN" not in instrument.parties:
        return None
    if clues.focus is not None and not clues.context.states and not _follows(instrument, clues):
        return None
    return [(0.55, f"of that time, signed {signed}")]


def _follows(instrument: Instrument, clues: Clues) -> bool:
    """Its parties are those of the treaty last spoken of, or states that those continue."""
    if clues.focus is None:
        return False
    mapped = {
        _as_party(state, frozenset(instrument.parties), clues.continues)
        for state in clues.focus.parties
    }
    return None not in mapped and len(mapped) == len(instrument.parties)


def _era_years(words: str) -> tuple[int, int] | None:
    decade = _DECADE.search(words)
    if decade:
        return int(decade.group(1)), int(decade.group(1)) + 9
    return next((years for name, years in _ERAS.items() if name in words), None)


def _years(instrument: Instrument, clues: Clues) -> list[tuple[float, str]]:
    wanted = clues.context.phrase.years
    if not wanted:
        return []
    dates = [act.done or act.effective for act in instrument.acts]
    years = {date.earliest.year for date in dates if date is not None}
    signed = _signed_year(instrument)
    if signed in wanted:
        return [(0.4, f"signed in {signed}")]
    if years & set(wanted):
        return [(0.1, "an act of that year")]
    return [(-0.5, "")]


def _described(instrument: Instrument, clues: Clues) -> list[tuple[float, str]]:
    """A phrase that says what sort of treaty it is speaks of one of that sort.

    "The strategic partnership agreement" is no treaty on the foundations of relations, even one
    between the same two states: it may be one that was not concluded yet.
    """
    words = {_SPELLINGS.get(w, w) for w in content_words(clues.context.phrase.span.text)}
    told = words & _SORTS.keys()
    if not told or instrument.id in clues.context.named:
        return []
    titles = (instrument.title, instrument.short_title, *instrument.aliases)
    own = {_SPELLINGS.get(w, w) for title in titles for w in content_words(title)}
    kinds = {provision.kind for provision in instrument.provisions}
    fits = any(sort in own or _SORTS[sort] & kinds for sort in told)
    return [] if fits else [(-0.3, "")]


_SPELLINGS = {"defense": "defence"}
_SORTS: Mapping[str, frozenset[ProvisionKind]] = {
    "defence": frozenset({ProvisionKind.MUTUAL_DEFENCE, ProvisionKind.UNILATERAL_DEFENCE}),
    "military": frozenset({ProvisionKind.MUTUAL_DEFENCE, ProvisionKind.MILITARY_COOPERATION}),
    "partnership": frozenset({ProvisionKind.PARTNERSHIP}),
    "aggression": frozenset({ProvisionKind.NON_AGGRESSION}),
    "nonaggression": frozenset({ProvisionKind.NON_AGGRESSION}),
    "neutrality": frozenset({ProvisionKind.NEUTRALITY}),
    "friendship": frozenset(),
}
"""Words that say what sort of treaty it is, with the kinds of provision that bear them out."""


def _recency(instrument: Instrument, clues: Clues) -> list[tuple[float, str]]:
    """News without a date speaks of the latest: a treaty signed in the last three years."""
    if clues.context.phrase.years or clues.context.era:
        return []
    signed = next((a.done for a in instrument.acts if a.kind is ActKind.SIGNATURE), None)
    if signed is None:
        return []
    age = (clues.day - signed.earliest).days
    if 0 <= age <= _RECENT_DAYS:
        return [(0.2, f"signed shortly before, {signed}")]
    return []


def _signed_year(instrument: Instrument) -> int | None:
    signed = next((a.done for a in instrument.acts if a.kind is ActKind.SIGNATURE), None)
    return signed.earliest.year if signed else None
