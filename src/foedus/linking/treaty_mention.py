"""Phrases that speak of a treaty, linked to the instruments that they could mean."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import replace

from foedus.linking.context import PhraseInContext
from foedus.linking.treaty_score import Clues, score
from foedus.model.instrument import Instrument
from foedus.model.mention import Candidate, Mention, MentionKind
from foedus.model.span import Span

RESOLVES_AT = 0.5
LISTED_AT = 0.35
MARGIN = 0.12
_CHARTERS = frozenset({"charter", "covenant", "statute"})


def link_treaties(
    phrases: Sequence[PhraseInContext],
    instruments: Sequence[Instrument],
    continues: dict[str, str],
    day: datetime.date,
) -> tuple[Mention, ...]:
    """Each phrase's instrument, or its candidates, in the order of the text.

    A phrase that only points back means what the last one before it meant. A phrase for a class
    ("treaties with other countries") stays a class. A treaty concluded after the day is no
    candidate.

    Args:
        phrases: The phrases with their contexts, in order.
        instruments: The instruments of the record.
        continues: For a state, the one that it continues (Russia: the Soviet Union).
        day: The day by which the article knew (its publication).
    """
    known = [i for i in instruments if _is_concluded(i, day)]
    linked: list[Mention] = []
    focus: dict[bool, str | None] = {}
    waiting: list[int] = []
    for phrase in phrases:
        # "The treaty" never points back to a charter that a sentence names in passing.
        charter = phrase.phrase.head in _CHARTERS
        mention = _link(phrase, known, continues, day, focus.get(charter))
        if mention.resolved and not phrase.era:
            focus[charter] = mention.resolved
        if phrase.phrase.anaphoric and mention.resolved is None and not mention.is_class:
            waiting.append(len(linked))
        linked.append(mention)
    return tuple(_forward(linked, waiting))


def _link(
    context: PhraseInContext,
    known: Sequence[Instrument],
    continues: dict[str, str],
    day: datetime.date,
    focus: str | None,
) -> Mention:
    phrase = context.phrase
    if phrase.plural and not context.named:
        return Mention(span=phrase.span, kind=MentionKind.TREATY, resolved=None, is_class=True)
    bare = not context.states and not context.named and not context.era and not phrase.years
    if phrase.anaphoric and bare:
        return _back(phrase.span, known, focus)
    clues = Clues(context=context, focus=_by_id(known, focus), continues=continues, day=day)
    scored = ((score(instrument, clues), instrument) for instrument in known)
    ranked = sorted(((s, i) for s, i in scored if s.value >= LISTED_AT), key=lambda p: -p[0].value)
    if not ranked and focus and not phrase.named and _could_be_focus(context, known, focus):
        return _back(phrase.span, known, focus)
    candidates = tuple(
        Candidate(id=i.id, name=i.title, why=s.why, score=round(min(s.value, 1.0), 2))
        for s, i in ranked[:5]
    )
    return Mention(
        span=phrase.span,
        kind=MentionKind.TREATY,
        resolved=_decide(candidates),
        candidates=candidates,
    )


def _decide(candidates: tuple[Candidate, ...]) -> str | None:
    if not candidates or candidates[0].score < RESOLVES_AT:
        return None
    if len(candidates) > 1 and candidates[0].score - candidates[1].score < MARGIN:
        return None
    return candidates[0].id


def _back(span: Span, known: Sequence[Instrument], focus: str | None) -> Mention:
    meant = _by_id(known, focus)
    if meant is None:
        return Mention(span=span, kind=MentionKind.TREATY, resolved=None)
    candidate = Candidate(id=meant.id, name=meant.title, why="the treaty last spoken of", score=0.6)
    return Mention(span=span, kind=MentionKind.TREATY, resolved=meant.id, candidates=(candidate,))


def _could_be_focus(context: PhraseInContext, known: Sequence[Instrument], focus: str) -> bool:
    """A phrase without a name or a year may go on about the treaty last spoken of."""
    meant = _by_id(known, focus)
    bare = not context.phrase.years and not context.era
    return meant is not None and bare and set(context.states) <= set(meant.parties)


def _forward(linked: list[Mention], waiting: list[int]) -> list[Mention]:
    """A headline's "the treaty" may stand before its name: then the first name after it counts."""
    for at in waiting:
        later = next((m for m in linked[at + 1 :] if m.resolved), None)
        if later is not None:
            candidate = replace(later.candidates[0], why="the treaty spoken of next", score=0.5)
            linked[at] = replace(linked[at], resolved=later.resolved, candidates=(candidate,))
    return linked


def _is_concluded(instrument: Instrument, day: datetime.date) -> bool:
    dates = [d for act in instrument.acts if (d := act.done or act.effective) is not None]
    return not dates or any(date.is_reached_by(day) is not False for date in dates)


def _by_id(instruments: Sequence[Instrument], wanted: str | None) -> Instrument | None:
    return next((i for i in instruments if i.id == wanted), None)
