"""Words of a text that may mean something of the record."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from foedus.model.span import Span


class MentionKind(StrEnum):
    """What a mention names."""

    TREATY = "treaty"
    PROVISION = "provision"
    STATE = "state"
    PERSON = "person"
    OFFICE = "office"
    ORGANISATION = "organisation"
    PLACE = "place"


@dataclass(frozen=True, slots=True, kw_only=True)
class TreatyPhrase:
    """A phrase that speaks of a treaty, as the grammar shows it, before anything is known.

    Attributes:
        span: The noun phrase with its relative clause: "the agreement that Russia signed with
            North Korea".
        head: The noun, lower case: ``treaty``, ``pact``, ``agreement``, ``document`` …
        named: It is a capitalised name ("Comprehensive Strategic Partnership Agreement").
        plural: It speaks of several or of a class ("treaties with other countries").
        anaphoric: It only points back ("the treaty", "it", "this document").
        years: Years named in it or beside it.
        era: Words that place it in time without a year ("Soviet era").
        article: Article number, where the phrase names one ("Article 4 of the treaty").
    """

    span: Span
    head: str
    named: bool = False
    plural: bool = False
    anaphoric: bool = False
    years: tuple[int, ...] = ()
    era: str | None = None
    article: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonPhrase:
    """A person's name in the text, with the title in front or behind it.

    Attributes:
        span: Name and title.
        name: The name alone, as longest written in the text.
        title: "Russian President", "deputy foreign minister", or None.
    """

    span: Span
    name: str
    title: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """One thing of the record that a mention could mean.

    Attributes:
        id: Its record id.
        name: Its name.
        why: What speaks for it, in one line.
        score: 0-1, only for ordering candidates of one mention.
    """

    id: str
    name: str
    why: str
    score: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """A stretch of text linked to the record.

    Attributes:
        resolved: The record id that it means; None where it is open or a class.
        candidates: What it could mean, best first.
        is_class: It speaks of a class of treaties ("treaties with other countries").
    """

    span: Span
    kind: MentionKind
    resolved: str | None
    candidates: tuple[Candidate, ...] = ()
    is_class: bool = False
