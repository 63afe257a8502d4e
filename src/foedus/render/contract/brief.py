"""The JSON of ``foedus brief``."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from dataclasses import dataclass
from itertools import chain

from foedus.model.article import Article
from foedus.model.brief import Afterwards, Brief, DutiesInBrief, TreatyInBrief, Unknown
from foedus.model.duty import Duty
from foedus.model.element import Elements
from foedus.model.event import Event
from foedus.model.instrument import Tier
from foedus.model.mention import Mention, MentionKind
from foedus.model.provision import Provision, ProvisionKind
from foedus.model.source import Confidence, Source
from foedus.model.span import Span
from foedus.model.statement import Statement
from foedus.model.status import TreatyStatus
from foedus.render.contract.check import Check, Tension
from foedus.render.contract.duty import (
    DutyInBriefJson,
    QuestionInBriefJson,
    flatten,
    project_question,
)

NOT_ASSESSED = ("tensions", "checks")
"""Lists of the contract that stand empty because nothing fills them, not because none was found."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProvisionInBriefJson:
    """A provision and where the article speaks of it."""

    id: str
    article: str | None
    kind: ProvisionKind
    mentions: tuple[Span, ...]
    summary: str
    confidence: Confidence
    elements: Elements
    sources: tuple[Source, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TreatyInBriefJson:
    """A treaty of the brief, its status on the day and its provisions."""

    id: str
    title: str
    tier: Tier
    mentions: tuple[Span, ...]
    related_to: str | None
    status: TreatyStatus
    provisions: tuple[ProvisionInBriefJson, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class BriefJson:
    """What ``foedus brief --format json`` prints."""

    foedus: str
    article: Article
    on: datetime.date
    known_by: datetime.date
    day_basis: str
    statements: tuple[Statement, ...]
    mentions: tuple[Mention, ...]
    treaties: tuple[TreatyInBriefJson, ...]
    events: tuple[Event, ...]
    tensions: tuple[Tension, ...]
    checks: tuple[Check, ...]
    duties: tuple[DutyInBriefJson, ...]
    commitments: tuple[DutyInBriefJson, ...]
    questions: tuple[QuestionInBriefJson, ...]
    afterwards: tuple[Afterwards, ...]
    unknowns: tuple[Unknown, ...]
    not_assessed: tuple[str, ...]


def project_brief(brief: Brief) -> BriefJson:
    """The brief in the contract's shape."""
    return BriefJson(
        foedus=brief.foedus,
        article=brief.article,
        on=brief.on,
        known_by=brief.known_by,
        day_basis=brief.day_basis,
        statements=brief.statements,
        mentions=brief.mentions,
        treaties=tuple(_treaty(treaty, brief) for treaty in brief.treaties),
        events=brief.events,
        tensions=(),
        checks=(),
        duties=_flat(brief, lambda asked: asked.answer.duties),
        commitments=_flat(brief, lambda asked: asked.answer.commitments),
        questions=tuple(project_question(asked) for asked in brief.duties),
        afterwards=brief.afterwards,
        unknowns=brief.unknowns,
        not_assessed=tuple(dict.fromkeys((*NOT_ASSESSED, *brief.not_assessed))),
    )


def provision_mentions(brief: Brief, provision_id: str) -> tuple[Span, ...]:
    """Where the article speaks of this very provision."""
    return tuple(
        mention.span
        for mention in brief.mentions
        if mention.kind is MentionKind.PROVISION and mention.resolved == provision_id
    )


def _treaty(treaty: TreatyInBrief, brief: Brief) -> TreatyInBriefJson:
    return TreatyInBriefJson(
        id=treaty.id,
        title=treaty.title,
        tier=treaty.tier,
        mentions=treaty.mentions,
        related_to=treaty.related_to,
        status=treaty.status,
        provisions=tuple(_provision(provision, brief) for provision in treaty.provisions),
    )


def _provision(provision: Provision, brief: Brief) -> ProvisionInBriefJson:
    return ProvisionInBriefJson(
        id=provision.id,
        article=provision.article,
        kind=provision.kind,
        mentions=provision_mentions(brief, provision.id),
        summary=provision.summary,
        confidence=provision.confidence,
        elements=provision.elements,
        sources=provision.sources,
    )


def _flat(
    brief: Brief, part: Callable[[DutiesInBrief], tuple[Duty, ...]]
) -> tuple[DutyInBriefJson, ...]:
    return tuple(
        chain.from_iterable(
            flatten(asked, part(asked), place) for place, asked in enumerate(brief.duties)
        )
    )
