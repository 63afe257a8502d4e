"""Every accepted spelling of a state, a treaty or a place, and what it means."""

from __future__ import annotations

import difflib
import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Generic, TypeVar

from foedus.errors import UnknownPlace, UnknownState, UnknownTreaty
from foedus.model.instrument import Instrument
from foedus.model.record import Record
from foedus.model.state import Place, State

T = TypeVar("T")
_NEAREST = 3
_APART = re.compile(r"(?:[^\w:()]|_)+")
_ARTICLE = re.compile(r"^(?:the )+")


def folded(text: str) -> str:
    """The text without case, accents, punctuation and a leading "the"."""
    decomposed = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    bare = "".join(c for c in decomposed if not unicodedata.combining(c))
    return _ARTICLE.sub("", _APART.sub(" ", bare).strip())


@dataclass(frozen=True, slots=True, kw_only=True)
class NameIndex(Generic[T]):
    """Things by their spellings. An earlier rank wins: an id before a name, a name before another.

    Attributes:
        ranks: One mapping from folded spelling to things for each rank.
        shown: Folded spelling to what a message shows for it.
    """

    ranks: tuple[dict[str, list[T]], ...]
    shown: dict[str, str] = field(default_factory=dict)

    def meant(self, text: str) -> list[T]:
        """All things that the text can mean at the first rank that knows it."""
        key = folded(text)
        return next((found for rank in self.ranks if (found := rank.get(key))), [])

    def nearest(self, text: str) -> list[str]:
        """The spellings that come closest to the text."""
        close = difflib.get_close_matches(folded(text), self.shown, n=_NEAREST, cutoff=0.6)
        return list(dict.fromkeys(self.shown[key] for key in close))


def find_state(record: Record, text: str) -> State:
    """The state that a code or a name means.

    Codes are ISO 3166-1 (three letters or two), the record's own for historical states, and
    ``cow:365`` or ``gw:365``. A demonym is no name.

    Raises:
        UnknownState: No state has that name, or several have: the error names them.
    """
    index = _states(_Same(record))
    found = index.meant(text)
    living = [state for state in found if state.end is None]
    if len(found) > 1 and len(living) == 1:
        found = living
    if len(found) != 1:
        nearest = [f"{s.name} ({s.id})" for s in found] or index.nearest(text)
        raise UnknownState(text, nearest)
    return found[0]


def find_treaty(record: Record, text: str) -> Instrument:
    """The instrument that an id, a title, a short title or an alias means.

    Raises:
        UnknownTreaty: None is called so, or several are: the error names them.
    """
    index = _treaties(_Same(record))
    found = index.meant(text)
    if len(found) != 1:
        raise UnknownTreaty(text, [treaty.id for treaty in found] or index.nearest(text))
    return found[0]


def find_place(record: Record, text: str) -> Place:
    """The place that an id or a name means.

    Raises:
        UnknownPlace: None is called so, or several are: the error names them.
    """
    index = _places(_Same(record))
    found = index.meant(text)
    if len(found) != 1:
        raise UnknownPlace(text, [place.id for place in found] or index.nearest(text))
    return found[0]


class _Same:
    """A record as a key: hashing its whole content would cost more than the look-up."""

    __slots__ = ("record",)

    def __init__(self, record: Record) -> None:
        self.record = record

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and other.record is self.record

    def __hash__(self) -> int:
        return id(self.record)


@lru_cache(maxsize=4)
def _states(same: _Same) -> NameIndex[State]:
    # States that exist come first, so that a slip is answered with the living namesake.
    ordered = sorted(same.record.states, key=lambda state: state.end is not None)
    return _index(
        (state, f"{state.name} ({state.id})", (_codes(state), [state.name], _names(state)))
        for state in ordered
    )


@lru_cache(maxsize=4)
def _treaties(same: _Same) -> NameIndex[Instrument]:
    return _index(
        (i, i.id, ([i.id], [i.title, i.short_title], i.aliases)) for i in same.record.instruments
    )


@lru_cache(maxsize=4)
def _places(same: _Same) -> NameIndex[Place]:
    return _index((p, p.id, ([p.id], [p.name], p.names)) for p in same.record.places)


def _codes(state: State) -> Iterator[str]:
    yield state.id
    if state.iso2 is not None:
        yield state.iso2
    for scheme, numbers in (("cow", state.cow), ("gw", state.gw)):
        yield from (f"{scheme}:{number}" for number in numbers)


def _names(state: State) -> list[str]:
    return [name.text for name in state.names]


def _index(entries: Iterable[tuple[T, str, Iterable[Iterable[str]]]]) -> NameIndex[T]:
    ranks: tuple[dict[str, list[T]], ...] = ({}, {}, {})
    shown: dict[str, str] = {}
    for thing, label, spellings in entries:
        for rank, texts in zip(ranks, spellings, strict=True):
            for key in dict.fromkeys(map(folded, texts)):
                rank.setdefault(key, []).append(thing)
                shown.setdefault(key, label)
    return NameIndex(ranks=ranks, shown=shown)
