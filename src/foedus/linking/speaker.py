"""Who a statement's speaker is in the record: a person, a state, an organisation, a treaty."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass, replace

from foedus.linking.gazetteer import fold, words_of
from foedus.linking.state_mention import states_in
from foedus.model.date import Interval, PartialDate
from foedus.model.mention import Mention, MentionKind
from foedus.model.record import Record
from foedus.model.state import Office, Person
from foedus.model.statement import Speaker, SpeakerCandidate, SpeakerKind, Statement


@dataclass(frozen=True, slots=True, kw_only=True)
class People:
    """The record's persons and offices, indexed.

    Attributes:
        by_name: Folded words of every spelling, and of surnames, to the persons that bear them.
        offices: Every office with its tenures.
    """

    by_name: dict[tuple[str, ...], tuple[Person, ...]]
    offices: tuple[Office, ...]

    @classmethod
    def of(cls, record: Record) -> People:
        """Index one record."""
        index: dict[tuple[str, ...], dict[str, Person]] = {}
        for person in record.persons:
            for name in (person.name, *person.names):
                index.setdefault(words_of(name), {})[person.id] = person
        return cls(
            by_name={words: tuple(found.values()) for words, found in index.items()},
            offices=record.offices,
        )

    def called(self, name: str) -> tuple[Person, ...]:
        """Persons with that name: in full, else by its first and last words, else none."""
        words = words_of(name)
        found = self.by_name.get(words)
        if found is None and len(words) > 2:
            found = self.by_name.get((words[0], words[-1]))
        return found or ()

    def office_on(self, person: str, day: datetime.date) -> Office | None:
        """The office that the person held on the day, the highest first."""
        held = [
            office
            for office in self.offices
            for tenure in office.tenures
            if tenure.person == person and _covers(tenure.start, tenure.end, day)
        ]
        return min(held, key=lambda office: not office.head, default=None)


def link_speakers(
    statements: Sequence[Statement],
    mentions: tuple[Mention, ...],
    people: People,
    day: datetime.date,
) -> tuple[Statement, ...]:
    """The statements with their speakers resolved as far as text and record go.

    The text's own words come first: an office is taken from the record only where the text gives
    none, and then for the day of the article. Nothing is invented: what stays open keeps its
    candidates.
    """
    return tuple(replace(s, speaker=_link(s.speaker, mentions, people, day)) for s in statements)


def link_documents(
    statements: Sequence[Statement], treaties: tuple[Mention, ...]
) -> tuple[Statement, ...]:
    """The statements with those speakers resolved that are a treaty ("the treaty states")."""
    return tuple(
        replace(s, speaker=_document(s.speaker, treaties))
        if s.speaker.kind is SpeakerKind.DOCUMENT
        else s
        for s in statements
    )


def _link(
    speaker: Speaker, mentions: tuple[Mention, ...], people: People, day: datetime.date
) -> Speaker:
    if speaker.kind is SpeakerKind.DOCUMENT:
        return speaker
    if speaker.name and speaker.kind in (SpeakerKind.PERSON, SpeakerKind.UNNAMED):
        return _person(speaker, mentions, people, day)
    return _body(speaker, mentions, people, day)


def _person(
    speaker: Speaker, mentions: tuple[Mention, ...], people: People, day: datetime.date
) -> Speaker:
    known = people.called(speaker.name or "")
    state = _own_state(speaker, mentions)
    fitting = [p for p in known if state is None or p.state in (None, state)]
    if len(fitting) != 1:
        candidates = tuple(
            SpeakerCandidate(id=p.id, name=p.name, why="bears that name") for p in fitting
        )
        return replace(
            speaker,
            kind=SpeakerKind.PERSON,
            state=state,
            candidates=speaker.candidates + candidates,
        )
    person = fitting[0]
    office = people.office_on(person.id, day)
    role = speaker.role or (office.title if office else None)
    from_record = speaker.role is None and office is not None
    return replace(
        speaker,
        kind=SpeakerKind.PERSON,
        name=person.name,
        id=person.id,
        role=role,
        state=state or person.state,
        why="named in the text" + ("; office of that day from the record" if from_record else ""),
    )


def _own_state(speaker: Speaker, mentions: tuple[Mention, ...]) -> str | None:
    """The state in the speaker's own words: "Russian Deputy Foreign Minister"."""
    if speaker.span is None:
        return None
    found = states_in(mentions, speaker.span.start, speaker.span.end)
    return found[0] if len(found) == 1 else None


def _body(
    speaker: Speaker, mentions: tuple[Mention, ...], people: People, day: datetime.date
) -> Speaker:
    """A state, an organisation, or an office that names its state."""
    if speaker.span is None:
        return speaker
    inside = [m for m in mentions if speaker.span.contains(m.span)]
    bodies = [m for m in inside if m.kind is MentionKind.ORGANISATION and m.resolved]
    states = [m for m in inside if m.kind is MentionKind.STATE]
    if bodies and not states:
        return _named(speaker, bodies[0], SpeakerKind.ORGANISATION)
    if not states:
        return speaker
    if states[0].resolved is None:
        candidates = tuple(
            SpeakerCandidate(id=c.id, name=c.name, why=c.why) for c in states[0].candidates
        )
        return replace(speaker, candidates=speaker.candidates + candidates)
    if _is_whole(speaker, states[0]):
        return _named(speaker, states[0], SpeakerKind.STATE)
    return _office(speaker, states[0], people, day)


def _is_whole(speaker: Speaker, mention: Mention) -> bool:
    """The state's name is all that the speaker's words say: "Moscow", "the Kremlin"."""
    own = set(words_of(speaker.text)) - {"the", "for", "its", "part"}
    return own <= set(words_of(mention.span.text))


def _named(speaker: Speaker, mention: Mention, kind: SpeakerKind) -> Speaker:
    best = next(c for c in mention.candidates if c.id == mention.resolved)
    return replace(
        speaker,
        kind=kind,
        name=best.name,
        id=best.id,
        state=best.id if kind is SpeakerKind.STATE else speaker.state,
        why=best.why,
    )


def _office(speaker: Speaker, mention: Mention, people: People, day: datetime.date) -> Speaker:
    """An office without a name ("the Russian ambassador"): its holder is a candidate only."""
    state = mention.resolved
    offices = _called(people.offices, state, speaker.text)
    holders = [
        SpeakerCandidate(id=tenure.person, name=tenure.person, why=f"{office.title} that day")
        for office in offices
        for tenure in office.tenures
        if _covers(tenure.start, tenure.end, day)
    ]
    names = {p.id: p.name for persons in people.by_name.values() for p in persons}
    candidates = tuple(
        replace(holder, name=names.get(holder.id or "", holder.name)) for holder in holders
    )
    kind = speaker.kind
    if kind is SpeakerKind.UNNAMED and offices:
        kind = SpeakerKind.PERSON
    return replace(
        speaker,
        kind=kind,
        state=state,
        role=speaker.role or (offices[0].title if len(offices) == 1 else None),
        candidates=speaker.candidates + candidates,
        why=speaker.why or "the state is named in the speaker's own words",
    )


def _called(offices: Sequence[Office], state: str | None, text: str) -> list[Office]:
    """The state's offices that the words name: of "deputy foreign minister", the longer name."""
    words = fold(text)
    lengths = {
        office.id: max((len(name) for name in office.names if fold(name) in words), default=0)
        for office in offices
        if office.of == state
    }
    longest = max(lengths.values(), default=0)
    return [o for o in offices if longest and lengths.get(o.id) == longest]


def _document(speaker: Speaker, mentions: tuple[Mention, ...]) -> Speaker:
    if speaker.span is None:
        return speaker
    for mention in mentions:
        if mention.kind is MentionKind.TREATY and mention.span.overlaps(speaker.span):
            if mention.resolved:
                return _named(speaker, mention, SpeakerKind.DOCUMENT)
            return replace(
                speaker,
                candidates=tuple(
                    SpeakerCandidate(id=c.id, name=c.name, why=c.why) for c in mention.candidates
                ),
            )
    return speaker


def spread(statements: Sequence[Statement]) -> tuple[Statement, ...]:
    """One name, one person: what one statement's words tell of a speaker holds for the others.

    The text may give the office once ("Deputy Foreign Minister A. B.") and the name alone later.
    """
    known: dict[str, Speaker] = {}
    for statement in statements:
        speaker = statement.speaker
        if speaker.name and (speaker.role or speaker.state):
            known.setdefault(speaker.name, speaker)
    return tuple(replace(s, speaker=_filled(s.speaker, known)) for s in statements)


def _filled(speaker: Speaker, known: dict[str, Speaker]) -> Speaker:
    first = known.get(speaker.name or "")
    if first is None or first.kind is not speaker.kind:
        return speaker
    return replace(speaker, role=speaker.role or first.role, state=speaker.state or first.state)


def _covers(start: PartialDate | None, end: PartialDate | None, day: datetime.date) -> bool:
    return Interval(start=start, end=end).contains(day) is not False
