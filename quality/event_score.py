"""Events: found, actual or not, by whom, when, and whose accounts are told."""

from __future__ import annotations

from dataclasses import dataclass

from foedus.model.event import Account, Event
from foedus.model.statement import Statement
from quality.annotation import GoldAccount, GoldEvent
from quality.measure import Share, count
from quality.overlap import touches
from quality.sample import Sample

_OWN_VOICE = "article"


@dataclass(frozen=True, slots=True, kw_only=True)
class EventMatch:
    """An event of the annotation and the one of the reading that is it."""

    gold: GoldEvent
    found: Event


def match_events(sample: Sample) -> tuple[EventMatch, ...]:
    """Events of one kind that share words; one found event may stand for several told twice."""
    matches = []
    for gold in sample.gold.events:
        same = [
            event
            for event in sample.linked.events
            if event.kind == gold.kind and _tells(event, gold)
        ]
        if same:
            best = max(same, key=lambda event: event.actual is gold.actual)
            matches.append(EventMatch(gold=gold, found=best))
    return tuple(matches)


def score_events(sample: Sample) -> dict[str, Share]:
    """Every measure of the sample's events."""
    matches = match_events(sample)
    return {
        "events found": Share(hits=len(matches), total=len(sample.gold.events)),
        "actuality right": count(match.found.actual is match.gold.actual for match in matches),
        "actors right": count(
            set(match.found.actors) == match.gold.actors
            for match in matches
            if match.gold.actors is not None
        ),
        "event dates right": count(
            _date(match.found) == match.gold.date for match in matches if match.gold.date
        ),
        "accounts right": count(
            _has_account(sample, match.found, account)
            for match in matches
            for account in match.gold.accounts
        ),
    }


def _tells(event: Event, gold: GoldEvent) -> bool:
    return any(touches(_extent(account), gold.extent) for account in event.accounts)


def _extent(account: Account) -> tuple[int, int]:
    return account.span.start, account.span.end


def _date(event: Event) -> str | None:
    return None if event.date is None else event.date.value


def _has_account(sample: Sample, event: Event, gold: GoldAccount) -> bool:
    statements = {statement.id: statement for statement in sample.linked.statements}
    return any(
        account.stance == gold.stance and gold.by in _names(account, statements)
        for account in event.accounts
    )


def _names(account: Account, statements: dict[str, Statement]) -> set[str | None]:
    """All by which the account's source can be called."""
    if account.statement is None:
        return {_OWN_VOICE}
    speaker = statements[account.statement].speaker
    return {account.by, speaker.id, speaker.name, speaker.text, speaker.state}
