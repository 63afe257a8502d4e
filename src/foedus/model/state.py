"""States, the offices that speak for them, and who held those offices."""

from __future__ import annotations

from dataclasses import dataclass

from foedus.model.date import PartialDate
from foedus.model.source import Source


@dataclass(frozen=True, slots=True, kw_only=True)
class Name:
    """A name and the days on which it was in use; both None means always.

    A text that uses it on another day may still mean it: the days only rank candidates.
    """

    text: str
    start: PartialDate | None = None
    end: PartialDate | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class StateSuccession:
    """A recorded succession of states; it moves no treaty by itself.

    Attributes:
        state: The predecessor state.
        on: The day it took effect.
        kind: ``continuation``, ``separation``, ``dissolution``, ``union``, ``cession``.
        sources: What supports it.
    """

    state: str
    on: PartialDate
    kind: str
    sources: tuple[Source, ...] = ()
    note: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """A state, present or historical, or an entity with limited recognition.

    Attributes:
        id: ISO 3166-1 alpha-3, or the record's code for a historical state (SUN, DDR, AUH).
        name: Usual English name.
        start: First day of its existence as coded; None means before 1816.
        end: The day from which it no longer exists; None means that it exists.
        names: Further names, official and usual, with their days.
        demonyms: ``Russian``, ``Russians`` …
        seats: Capitals and seats that stand for its government: ``Moscow``, ``the Kremlin``.
        cow: Correlates of War number. A state can have several over time.
        gw: Gleditsch-Ward number.
        iso2: ISO 3166-1 alpha-2.
        recognition: ``general``, ``limited`` or ``historical``.
        successions: From which states it recorded a succession.
    """

    id: str
    name: str
    start: PartialDate | None = None
    end: PartialDate | None = None
    names: tuple[Name, ...] = ()
    demonyms: tuple[str, ...] = ()
    seats: tuple[str, ...] = ()
    cow: tuple[int, ...] = ()
    gw: tuple[int, ...] = ()
    iso2: str | None = None
    recognition: str = "general"
    regions: tuple[str, ...] = ()
    successions: tuple[StateSuccession, ...] = ()
    sources: tuple[Source, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Tenure:
    """A person in an office, from a day (included) to a day (excluded)."""

    person: str
    start: PartialDate | None = None
    end: PartialDate | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Office:
    """An office that can speak for a state or organisation.

    Attributes:
        id: ``rus/president``, ``nato/secretary-general``.
        title: ``President of Russia``.
        of: State or organisation id.
        names: Words by which texts call it: ``president``, ``Russian leader``.
        head: It is the head of state or government.
        tenures: Who held it when.
        sources: What supports the tenures.
    """

    id: str
    title: str
    of: str
    names: tuple[str, ...] = ()
    head: bool = False
    tenures: tuple[Tenure, ...] = ()
    sources: tuple[Source, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """A person who speaks for a state or organisation.

    Attributes:
        id: Slug.
        name: Usual English name.
        names: Other spellings: ``Zelensky``, ``Volodymyr Zelenskyy``.
        state: Whose official the person is or was, if one.
    """

    id: str
    name: str
    names: tuple[str, ...] = ()
    state: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Organisation:
    """An international organisation or other body that texts name.

    Attributes:
        id: ``nato``, ``un``.
        names: ``NATO``, ``North Atlantic Alliance``.
        treaty: The instrument that set it up, if in the record.
        seats: Places that stand for it: ``Brussels`` is ambiguous, and stays so.
    """

    id: str
    name: str
    names: tuple[str, ...] = ()
    treaty: str | None = None
    seats: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A place that a treaty's scope or a question can turn on.

    Attributes:
        id: Slug.
        name: Usual English name.
        names: Other names and spellings.
        states: State or states in whose territory it lies; several where that is contested.
        within: Ids of the areas in which it lies.
        outside: Ids of areas in which, for certain, it does not lie.
        note: Who contests what, in our own words.
    """

    id: str
    name: str
    names: tuple[str, ...] = ()
    states: tuple[str, ...] = ()
    within: tuple[str, ...] = ()
    outside: tuple[str, ...] = ()
    note: str | None = None
    sources: tuple[Source, ...] = ()
