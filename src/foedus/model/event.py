"""What an article says happened, may happen, or did not."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from foedus.model.date import PartialDate
from foedus.model.span import Span


class EventKind(StrEnum):
    """What sort of thing happened (the part of the field's event lists that treaties turn on)."""

    SIGNING = "signing"
    RATIFICATION = "ratification"
    ENTRY_INTO_FORCE = "entry_into_force"
    WITHDRAWAL = "withdrawal"
    DEPLOYMENT = "deployment"
    EXERCISE = "exercise"
    ATTACK = "attack"
    CLASH = "clash"
    THREAT = "threat"
    AID = "aid"
    TALKS = "talks"
    VISIT = "visit"


class AccountStance(StrEnum):
    """How one source puts the event."""

    REPORTS = "reports"
    """The article's own voice."""
    ASSERTS = "asserts"
    CONFIRMS = "confirms"
    DENIES = "denies"
    SUPPOSES = "supposes"
    POSSIBLE = "possible"


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """One source's version of an event.

    Attributes:
        by: Speaker's name, or the outlet for the article's own voice.
        statement: The statement that holds it, or None for the article's own voice.
        span: The words.
        scope: What this account covers where that is less than the event ("on the front lines").
    """

    by: str
    stance: AccountStance
    span: Span
    statement: str | None = None
    scope: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class EventPhrase:
    """An event as one clause gives it, before anything is known of its actors.

    Attributes:
        span: The clause.
        trigger: The word that names it.
        actors: Phrases that stand for who did it.
        targets: Phrases that stand for to whom it was done.
        actual: True for done, False for denied or not done, None for possible, planned, supposed.
    """

    span: Span
    trigger: Span
    kind: EventKind
    actors: tuple[Span, ...] = ()
    targets: tuple[Span, ...] = ()
    place: str | None = None
    date: PartialDate | None = None
    actual: bool | None = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """An event with the states concerned and one account per source.

    Attributes:
        id: ``e1``, ``e2`` … in the order of the text.
        actors: State ids.
        targets: State ids.
        actual: True only where the article's own voice or an undenied account has it as done;
            None where it is contested, possible or supposed.
        implied: The actor or target was completed from a place's state, and says so.
    """

    id: str
    kind: EventKind
    actors: tuple[str, ...]
    targets: tuple[str, ...]
    place: str | None
    date: PartialDate | None
    actual: bool | None
    accounts: tuple[Account, ...]
    implied: tuple[str, ...] = ()
