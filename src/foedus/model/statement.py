"""Who said what: statements, their speakers and what they do."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from foedus.model.date import PartialDate
from foedus.model.span import Span


class SpeakerKind(StrEnum):
    """What sort of speaker it is."""

    PERSON = "person"
    STATE = "state"
    ORGANISATION = "organisation"
    DOCUMENT = "document"
    UNNAMED = "unnamed"


class Form(StrEnum):
    """How the content is given."""

    DIRECT = "direct"
    INDIRECT = "indirect"
    MIXED = "mixed"


class Stance(StrEnum):
    """What the speaker does with the content."""

    ASSERTS = "asserts"
    DENIES = "denies"
    CONFIRMS = "confirms"
    ACCUSES = "accuses"
    SUPPOSES = "supposes"
    """Put as a supposition: "if it were to …"."""
    POSSIBLE = "possible"
    """Put as something that may be."""
    ASKS = "asks"
    ORDERS = "orders"


@dataclass(frozen=True, slots=True, kw_only=True)
class SpeakerCandidate:
    """Someone whom the words could mean: never an invention, always of the text or the record.

    Attributes:
        id: Record id, or None for a name known from the text alone.
        why: What speaks for it.
    """

    id: str | None
    name: str
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Speaker:
    """Who speaks, as the text has it and as far as it could be resolved.

    Attributes:
        text: The words of the text: ``He``, ``Moscow``, ``the ministry``.
        span: Where they stand; None where no word names the speaker.
        name: Resolved name; None where it is open.
        id: Record id of the person, state, organisation or treaty; None if not of the record.
        role: The office as the text or the record gives it.
        state: State for which the speaker speaks, if known.
        candidates: Who it could be, where it is open.
        why: What resolved it, in one line.
    """

    text: str
    kind: SpeakerKind
    span: Span | None = None
    name: str | None = None
    id: str | None = None
    role: str | None = None
    state: str | None = None
    candidates: tuple[SpeakerCandidate, ...] = ()
    why: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """What a person, state or document said.

    Attributes:
        id: ``s1``, ``s2`` … in the order of the text.
        content: One span, or several for a quotation broken up by its speaker.
        sentence: The sentence (or sentences) in which cue and content stand.
        inside: The statement within which this one is reported.
        said_on: When it was said, as far as the text tells.
        venue: Where or in what setting it was said: this statement's own, never a neighbour's.
        about: Ids of treaties, provisions and events that the content speaks of.
        translated: The page says that the words are a translation.
    """

    id: str
    speaker: Speaker
    cue: Span | None
    content: tuple[Span, ...]
    form: Form
    stance: Stance
    sentence: Span
    inside: str | None = None
    said_on: PartialDate | None = None
    venue: str | None = None
    about: tuple[str, ...] = ()
    translated: bool = False
