"""The brief: everything that the record and the article together answer."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from foedus.model.article import Article
from foedus.model.date import PartialDate
from foedus.model.duty import DutyAnswer
from foedus.model.event import Event
from foedus.model.instrument import Instrument, Tier
from foedus.model.mention import Mention
from foedus.model.provision import Provision
from foedus.model.source import Source
from foedus.model.span import Span
from foedus.model.statement import Statement
from foedus.model.status import TreatyStatus


@dataclass(frozen=True, slots=True, kw_only=True)
class TreatyInBrief:
    """A treaty that the article means, or that stands before one it means.

    Attributes:
        mentions: Where the article speaks of it; empty for a predecessor or successor that the
            article does not name.
        related_to: Id of the mentioned treaty to which it is predecessor or successor.
        instrument: The whole entry.
        status: On the brief's day.
        provisions: All of the entry's; where the article speaks of one, a mention says.
    """

    id: str
    title: str
    tier: Tier
    mentions: tuple[Span, ...]
    status: TreatyStatus
    provisions: tuple[Provision, ...]
    instrument: Instrument
    related_to: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DutiesInBrief:
    """The duties asked because of one event of the article, or because of one treaty.

    Attributes:
        event: Event id; None where no attack is told and the question is hypothetical.
        account: Whose account of the event the question follows.
        treaties: Ids of the treaties of the article: their duties stand first.
    """

    answer: DutyAnswer
    event: str | None
    account: str | None
    treaties: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Afterwards:
    """Something on record that came after the article."""

    date: PartialDate
    what: str
    treaty: str
    source: Source | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Unknown:
    """Something that the brief could not settle, and what would settle it."""

    what: str
    decided_by: str
    span: Span | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Brief:
    """The answer to one article.

    Attributes:
        on: Legal time.
        known_by: Record time.
        day_basis: How the day was found: the article's date, the option, today.
        mentions: Every linked mention, in order.
        treaties: Those meant, then their predecessors and successors.
        unknowns: What is not known.
        not_assessed: Parts of the contract that this version does not fill.
    """

    foedus: str
    article: Article
    on: datetime.date
    known_by: datetime.date
    day_basis: str
    statements: tuple[Statement, ...]
    mentions: tuple[Mention, ...]
    treaties: tuple[TreatyInBrief, ...]
    events: tuple[Event, ...]
    duties: tuple[DutiesInBrief, ...]
    afterwards: tuple[Afterwards, ...]
    unknowns: tuple[Unknown, ...]
    not_assessed: tuple[str, ...] = ()
