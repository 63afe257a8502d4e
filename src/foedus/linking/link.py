"""A reading meets the record: every mention with what it means, or could mean."""

from __future__ import annotations

import datetime
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from foedus.linking.context import PhraseInContext
from foedus.linking.event import link_events
from foedus.linking.gazetteer import Gazetteer, Hit
from foedus.linking.provision_mention import find_provisions
from foedus.linking.speaker import People, link_documents, link_speakers, spread
from foedus.linking.state_mention import find_names, states_in
from foedus.linking.treaty_mention import link_treaties
from foedus.model.event import Event, EventPhrase
from foedus.model.mention import Mention, MentionKind, TreatyPhrase
from foedus.model.reading import Reading
from foedus.model.record import Record
from foedus.model.span import Span
from foedus.model.statement import SpeakerKind, Statement

_WE = re.compile(r"\b(?:we|our|us|he|she|they)\b", re.IGNORECASE)
_THAT = re.compile(r"that\b", re.IGNORECASE)
_ERA = re.compile(
    r"\bSoviet(?:-|\s)(?:era|times?|period|days)\b|\bCold War\b|\b1[89]\d0s\b", re.IGNORECASE
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Linked:
    """What linking adds to a reading."""

    statements: tuple[Statement, ...]
    mentions: tuple[Mention, ...]
    events: tuple[Event, ...]


class Linker:
    """Links readings to one record; building it indexes the record's names once."""

    def __init__(self, record: Record) -> None:
        self._record = record
        self._gazetteer = Gazetteer(record)
        self._people = People.of(record)
        self._instruments = {instrument.id: instrument for instrument in record.instruments}
        self._places = {place.id: place for place in record.places}
        self._continues = {
            state.id: succession.state
            for state in record.states
            for succession in state.successions
            if succession.kind == "continuation"
        }

    def link(self, reading: Reading, day: datetime.date) -> Linked:
        """Every mention, speaker and event of the reading, linked as far as the record goes.

        Args:
            reading: The article taken apart.
            day: The day of publication: a treaty concluded later is no candidate, and offices are
                those of that day.
        """
        names = find_names(reading.article, self._gazetteer, day)
        statements = spread(link_speakers(reading.statements, names, self._people, day))
        contexts = self._contexts(reading, names, statements)
        treaties = link_treaties(contexts, self._record.instruments, self._continues, day)
        statements = link_documents(statements, treaties)
        provisions = find_provisions(
            reading.article, reading.sentences, treaties, self._instruments
        )
        narrator = reading.article.outlet or "the article"
        told = [e for e in reading.events if not _is_rule(e, statements, provisions)]
        events = link_events(told, statements, names, self._places, narrator)
        mentions = _in_order((*names, *treaties, *provisions))
        return Linked(
            statements=tuple(_about(s, mentions, events) for s in statements),
            mentions=mentions,
            events=events,
        )

    def _contexts(
        self, reading: Reading, names: tuple[Mention, ...], statements: Sequence[Statement]
    ) -> tuple[PhraseInContext, ...]:
        hits = tuple(self._gazetteer.find(reading.article.text))
        return tuple(
            _context(phrase, reading, names, statements, hits) for phrase in reading.treaty_phrases
        )


def _context(
    phrase: TreatyPhrase,
    reading: Reading,
    names: tuple[Mention, ...],
    statements: Sequence[Statement],
    hits: tuple[Hit, ...],
) -> PhraseInContext:
    span = phrase.span
    inside = states_in(names, span.start, span.end)
    if _WE.search(span.text):
        inside = tuple(dict.fromkeys((*inside, *_own_states(span, statements))))
    sentence = next((s for s in reading.sentences if s.contains(span)), span)
    named = (
        entry.id
        for hit in hits
        if span.start <= hit.start and hit.end <= span.end
        for entry in hit.entries
        if entry.kind is MentionKind.TREATY
    )
    return PhraseInContext(
        phrase=phrase,
        states=inside,
        near=states_in(names, sentence.start, sentence.end),
        named=tuple(dict.fromkeys(named)),
        era=phrase.era or _era_before(phrase, sentence, reading),
    )


def _is_rule(
    event: EventPhrase, statements: Sequence[Statement], provisions: tuple[Mention, ...]
) -> bool:
    """What a treaty says is to happen is a rule, not an event.

    So is a clause that a document's words hold, and one that is not told as done and stands
    among the words of a provision ("neither side may conclude agreements with third states").
    """
    if event.actual is not True and any(m.span.overlaps(event.span) for m in provisions):
        return True
    return any(
        statement.speaker.kind is SpeakerKind.DOCUMENT
        and any(part.contains(event.trigger) for part in statement.content)
        for statement in statements
    )


def _own_states(span: Span, statements: Sequence[Statement]) -> tuple[str, ...]:
    """The state of the one who says "we"."""
    holding = [
        s.speaker.state for s in statements if any(part.contains(span) for part in s.content)
    ]
    return tuple(state for state in holding[-1:] if state is not None)


def _era_before(phrase: TreatyPhrase, sentence: Span, reading: Reading) -> str | None:
    """For "that treaty": words of time in the same sentence, in front of it."""
    if not (phrase.anaphoric and _THAT.match(phrase.span.text)):
        return None
    in_front = reading.article.text[sentence.start : phrase.span.start]
    match = _ERA.search(in_front)
    return match.group() if match else None


def _about(
    statement: Statement, mentions: tuple[Mention, ...], events: tuple[Event, ...]
) -> Statement:
    """The treaties, provisions and events that the content speaks of."""
    told = [
        mention.resolved
        for mention in mentions
        if mention.kind in (MentionKind.TREATY, MentionKind.PROVISION)
        and mention.resolved is not None
        and any(part.overlaps(mention.span) for part in statement.content)
    ]
    happened = [
        event.id
        for event in events
        if any(account.statement == statement.id for account in event.accounts)
    ]
    return replace(statement, about=tuple(dict.fromkeys((*told, *happened))))


def _in_order(mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    return tuple(sorted(mentions, key=lambda m: (m.span.start, m.span.end)))
