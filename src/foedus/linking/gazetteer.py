"""Every name of the record, found in a text in one pass."""

from __future__ import annotations

import datetime
import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from foedus.model.date import PartialDate
from foedus.model.mention import MentionKind
from foedus.model.record import Record
from foedus.model.state import State

_WORD = re.compile(r"[^\W_]+")
_GAP = re.compile("[ \t.'/&\\-\u2010-\u2015\u2019]{0,3}\\Z")
_SMALL = frozenset(
    {"the", "of", "and", "between", "for", "in", "on", "to", "with", "a", "de", "la"}
)


@dataclass(frozen=True, slots=True, kw_only=True)
class NameEntry:
    """One name of one thing.

    Attributes:
        text: The name as the record writes it.
        why: ``name``, ``demonym`` or ``seat``: how it stands for the thing.
        start: First day of its use, if it belongs to a time; ``end`` the first day after.
    """

    text: str
    kind: MentionKind
    id: str
    name: str
    why: str = "name"
    start: PartialDate | None = None
    end: PartialDate | None = None

    def is_current(self, day: datetime.date) -> bool:
        """Whether the name, and the thing, were in use on the day."""
        begun = self.start is None or self.start.is_reached_by(day) is not False
        over = self.end is not None and self.end.is_reached_by(day) is True
        return begun and not over


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """A stretch of text that is a name, with everything that it names."""

    start: int
    end: int
    entries: tuple[NameEntry, ...]


class Gazetteer:
    """All names of a record, indexed by their first word."""

    def __init__(self, record: Record) -> None:
        index: dict[str, dict[tuple[str, ...], list[NameEntry]]] = {}
        for entry in entries_of(record):
            words = words_of(entry.text)
            if words:
                rest = index.setdefault(words[0], defaultdict(list))
                rest[words].append(entry)
        self._index = {first: _longest_first(names) for first, names in index.items()}

    def find(self, text: str) -> Iterator[Hit]:
        """Names in the text, longest first at each place, none overlapping."""
        tokens = [(fold(m.group()), m.start(), m.end()) for m in _WORD.finditer(text)]
        at = 0
        while at < len(tokens):
            hit, used = self._hit(text, tokens, at)
            if hit is not None:
                yield hit
            at += used

    def _hit(
        self, text: str, tokens: list[tuple[str, int, int]], at: int
    ) -> tuple[Hit | None, int]:
        for words, entries in self._index.get(tokens[at][0], ()):
            last = at + len(words) - 1
            if last >= len(tokens) or not _matches(text, tokens, at, words):
                continue
            start, end = tokens[at][1], tokens[last][2]
            fitting = tuple(e for e in entries if _is_cased(e.text, text[start:end]))
            if fitting:
                return Hit(start=start, end=end, entries=fitting), len(words)
        return None, 1


def entries_of(record: Record) -> Iterator[NameEntry]:
    """Every name of every state, person, organisation, place and instrument."""
    for state in record.states:
        yield from _state_entries(state)
    for person in record.persons:
        for text in (person.name, *person.names):
            yield NameEntry(text=text, kind=MentionKind.PERSON, id=person.id, name=person.name)
    for body in record.organisations:
        for text in (body.name, *body.names):
            yield NameEntry(text=text, kind=MentionKind.ORGANISATION, id=body.id, name=body.name)
    for place in record.places:
        for text in (place.name, *place.names):
            yield NameEntry(text=text, kind=MentionKind.PLACE, id=place.id, name=place.name)
    for item in record.instruments:
        for text in (item.title, item.short_title, *item.aliases):
            yield NameEntry(text=text, kind=MentionKind.TREATY, id=item.id, name=item.title)


def _state_entries(state: State) -> Iterator[NameEntry]:
    named: list[tuple[str, str, PartialDate | None, PartialDate | None]]
    named = [(state.name, "name", None, None)]
    named += [(name.text, "name", name.start, name.end) for name in state.names]
    named += [(text, "demonym", None, None) for text in state.demonyms]
    named += [(text, "seat", None, None) for text in state.seats]
    for text, why, start, end in named:
        yield NameEntry(
            text=text,
            kind=MentionKind.STATE,
            id=state.id,
            name=state.name,
            why=why,
            start=start or state.start,
            end=end or state.end,
        )


def fold(text: str) -> str:
    """Lower case without accents, for comparing words."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in decomposed if not unicodedata.combining(c))


def words_of(text: str) -> tuple[str, ...]:
    """The folded words of a name, a leading article left out."""
    words = tuple(fold(match.group()) for match in _WORD.finditer(text))
    return words[1:] if len(words) > 1 and words[0] == "the" else words


def content_words(text: str) -> frozenset[str]:
    """The folded words that carry a name's meaning."""
    return frozenset(words_of(text)) - _SMALL


def _longest_first(
    names: dict[tuple[str, ...], list[NameEntry]],
) -> tuple[tuple[tuple[str, ...], tuple[NameEntry, ...]], ...]:
    ordered = sorted(names.items(), key=lambda item: -len(item[0]))
    return tuple((words, tuple(entries)) for words, entries in ordered)


def _matches(
    text: str, tokens: list[tuple[str, int, int]], at: int, words: tuple[str, ...]
) -> bool:
    for offset, word in enumerate(words):
        if tokens[at + offset][0] != word:
            return False
        if offset and not _GAP.match(text[tokens[at + offset - 1][2] : tokens[at + offset][1]]):
            return False
    return True


def _is_cased(name: str, found: str) -> bool:
    """Names are capitalised as the record has them: "us" is not the US, "turkey" not a state."""
    letters = [c for c in name if c.isalpha()]
    if letters and all(c.isupper() for c in letters):
        return all(c.isupper() for c in found if c.isalpha())
    return found[:1].isupper() or not name[:1].isupper()
