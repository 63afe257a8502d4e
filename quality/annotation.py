"""What an annotated article should give: the gold that a reading is held against.

All places are half-open offsets, in code points, into the article's text as it is read.
"""

from __future__ import annotations

import datetime
from dataclasses import dataclass

Extent = tuple[int, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class GoldStatement:
    """A statement that the article holds.

    Attributes:
        id: Its name inside the annotation file.
        speaker: Where the speaker's words stand; several where more than one place will do.
        speaker_words_free: Any words, or none, may be given as the speaker's.
        who: Record ids that are right; None among them: it may stay open.
        name: A person whom the text alone names; None if the speaker is of the record or open.
        cue: The words that open it, if any do.
        content: What was said.
        stances: What the speaker does with it; several where more than one is defensible.
        said_on: The day, month or year; None where nothing tells it.
        dated: Whether ``said_on`` is asked about.
        venued: Whether ``venue`` is asked about.
        inside: Id of the statement within which it is reported.
        optional: Right if found, no miss if not.
    """

    id: str
    content: tuple[Extent, ...]
    speaker: tuple[Extent, ...] = ()
    speaker_words_free: bool = False
    who: tuple[str | None, ...] = (None,)
    name: str | None = None
    cue: Extent | None = None
    form: str | None = None
    stances: tuple[str, ...] = ()
    said_on: str | None = None
    dated: bool = False
    venue: str | None = None
    venued: bool = False
    inside: str | None = None
    optional: bool = False

    @property
    def must_resolve(self) -> bool:
        """Whether text and record together settle who speaks."""
        return self.name is not None or None not in self.who

    @property
    def must_stay_open(self) -> bool:
        """Whether any resolution at all would be an invention."""
        return self.name is None and set(self.who) == {None}


@dataclass(frozen=True, slots=True, kw_only=True)
class GoldLink:
    """Words of the text and what of the record they mean.

    Attributes:
        ids: One id; several where all fit and none may be chosen; none where it must stay open.
        is_class: The words speak of a class of treaties.
    """

    extent: Extent
    ids: tuple[str, ...] = ()
    is_class: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class GoldPerson:
    """A person named in the text: of the record (``who``), or of the text alone."""

    extent: Extent
    who: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class GoldAccount:
    """Whose version of an event is told and how: ``article`` is the article's own voice."""

    by: str
    stance: str


@dataclass(frozen=True, slots=True, kw_only=True)
class GoldEvent:
    """An event that the article tells of; ``actors`` and ``targets`` are None where not asked."""

    extent: Extent
    kind: str
    actual: bool | None
    actors: frozenset[str] | None = None
    targets: frozenset[str] | None = None
    place: str | None = None
    date: str | None = None
    accounts: tuple[GoldAccount, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class GoldDate:
    """A time expression and the date that it means, as long as it is known."""

    extent: Extent
    value: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Annotation:
    """Everything that one article should give, and what it must not.

    Attributes:
        published: Its day of publication.
        manner: In whose manner it is written.
        traps: Which traps it sets.
        not_statements: Words that nobody in the article said.
        not_events: Words that tell of nothing that happened.
    """

    published: datetime.date
    manner: str = ""
    traps: tuple[str, ...] = ()
    statements: tuple[GoldStatement, ...] = ()
    treaties: tuple[GoldLink, ...] = ()
    provisions: tuple[GoldLink, ...] = ()
    persons: tuple[GoldPerson, ...] = ()
    events: tuple[GoldEvent, ...] = ()
    dates: tuple[GoldDate, ...] = ()
    not_statements: tuple[Extent, ...] = ()
    not_events: tuple[Extent, ...] = ()
