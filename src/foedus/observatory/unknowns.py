"""What a brief could not settle, and what would settle it."""

from __future__ import annotations

from collections.abc import Iterator

from foedus.linking import Linked
from foedus.model.article import Article
from foedus.model.brief import DutiesInBrief, TreatyInBrief, Unknown
from foedus.model.duty import Duty
from foedus.model.finding import DutyFinding
from foedus.model.instrument import Tier
from foedus.model.mention import MentionKind
from foedus.model.status import Status


def unknowns(
    article: Article,
    linked: Linked,
    treaties: tuple[TreatyInBrief, ...],
    duties: tuple[DutiesInBrief, ...],
    day_basis: str,
) -> tuple[Unknown, ...]:
    """Everything open, in the order in which a reader meets it."""
    return (
        *_of_article(article, day_basis),
        *_of_mentions(linked),
        *_of_speakers(linked),
        *_of_treaties(treaties),
        *_of_duties(duties),
    )


def _of_article(article: Article, day_basis: str) -> Iterator[Unknown]:
    if article.published is None and day_basis.startswith("today"):
        yield Unknown(
            what="The day on which the article was published.",
            decided_by="giving it with --published",
        )


def _of_mentions(linked: Linked) -> Iterator[Unknown]:
    for mention in linked.mentions:
        if mention.kind is not MentionKind.TREATY or mention.resolved or mention.is_class:
            continue
        names = "; ".join(f"{c.id} ({c.why})" for c in mention.candidates[:3])
        what = f"Which treaty is meant by “{mention.span.text}”."
        decided_by = f"one of: {names}" if names else "a name, a date or both parties in the text"
        yield Unknown(what=what, decided_by=decided_by, span=mention.span)


def _of_speakers(linked: Linked) -> Iterator[Unknown]:
    for statement in linked.statements:
        speaker = statement.speaker
        if speaker.name is None and speaker.candidates:
            names = ", ".join(dict.fromkeys(c.name for c in speaker.candidates))
            yield Unknown(
                what=f"Who is meant by “{speaker.text}”.",
                decided_by=f"candidates: {names}",
                span=speaker.span,
            )


def _of_treaties(treaties: tuple[TreatyInBrief, ...]) -> Iterator[Unknown]:
    for treaty in treaties:
        if treaty.status.status is Status.UNDETERMINED:
            yield Unknown(
                what=f"The status of {treaty.title} on {treaty.status.on}.",
                decided_by=treaty.status.why,
            )
        for field in treaty.status.disputed:
            if field.all_values_lead_to == "different":
                values = "; ".join(f"{v.value} ({v.source.publisher})" for v in field.values)
                yield Unknown(
                    what=f"{treaty.instrument.short_title}: sources differ on {field.field}, "
                    "and the choice changes its status that day.",
                    decided_by=values,
                )
        if treaty.tier is Tier.DRAFT and treaty.related_to is None:
            yield Unknown(
                what=f"Whether the record's entry of {treaty.title} is right in all.",
                decided_by="a check of each act and provision: the entry is a draft",
            )


def _of_duties(duties: tuple[DutiesInBrief, ...]) -> Iterator[Unknown]:
    for asked in duties:
        for duty in asked.answer.duties:
            if duty.finding is DutyFinding.UNDETERMINED and duty.treaty in asked.treaties:
                yield Unknown(what=_told(duty), decided_by=_keys(duty))


def _told(duty: Duty) -> str:
    article = f", Article {duty.article}" if duty.article else ""
    kind = duty.kind.value.replace("_", " ")
    return f"Whether {duty.promisor} owes {duty.beneficiary} {kind} under {duty.treaty}{article}."


def _keys(duty: Duty) -> str:
    open_steps = [step.why for step in duty.steps if step.keys]
    return " ".join(open_steps) or "facts that the question leaves open"
