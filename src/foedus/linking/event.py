"""Event clauses joined into events: their states, and one account per source."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from foedus.linking.state_mention import states_in
from foedus.model.event import Account, AccountStance, Event, EventKind, EventPhrase
from foedus.model.mention import Mention, MentionKind
from foedus.model.span import Span
from foedus.model.state import Place
from foedus.model.statement import Stance, Statement

_ACCOUNT = {
    Stance.ASSERTS: AccountStance.ASSERTS,
    Stance.CONFIRMS: AccountStance.CONFIRMS,
    Stance.DENIES: AccountStance.DENIES,
    Stance.ACCUSES: AccountStance.ASSERTS,
    Stance.SUPPOSES: AccountStance.SUPPOSES,
    Stance.POSSIBLE: AccountStance.POSSIBLE,
    Stance.ASKS: AccountStance.POSSIBLE,
    Stance.ORDERS: AccountStance.POSSIBLE,
}
_WHERE = re.compile(r"where\b", re.IGNORECASE)
_NEAR = 40
"""Characters between a place and the "where" that goes on about it."""
_HOSTILE = frozenset({EventKind.ATTACK, EventKind.CLASH, EventKind.THREAT})


@dataclass(frozen=True, slots=True, kw_only=True)
class _Told:
    """One clause with its states and its account."""

    phrase: EventPhrase
    actors: tuple[str, ...]
    targets: tuple[str, ...]
    implied: tuple[str, ...]
    place: str | None
    account: Account


def link_events(
    phrases: Sequence[EventPhrase],
    statements: Sequence[Statement],
    mentions: tuple[Mention, ...],
    places: Mapping[str, Place],
    narrator: str,
) -> tuple[Event, ...]:
    """Events in the order of the text, each with one account per clause that tells of it.

    Clauses of one kind tell of one event where they share an actor and neither their targets,
    nor their places, nor their days differ. An event is actual only where some account has it
    as done and none denies it; what may happen stays possible.

    Args:
        phrases: The clauses.
        statements: The statements of the article: a clause inside one is its speaker's account.
        mentions: The linked mentions.
        places: The record's places: an attack on a place whose state is known is one on that state.
        narrator: What to call the article's own voice (the outlet).
    """
    told = [_tell(phrase, statements, mentions, places, narrator) for phrase in phrases]
    groups: list[list[_Told]] = []
    for one in told:
        group = next((g for g in groups if all(_same(one, other) for other in g)), None)
        if group is None:
            groups.append([one])
        else:
            group.append(one)
    return tuple(_event(f"e{n}", group) for n, group in enumerate(groups, start=1))


def _tell(
    phrase: EventPhrase,
    statements: Sequence[Statement],
    mentions: tuple[Mention, ...],
    places: Mapping[str, Place],
    narrator: str,
) -> _Told:
    actors = _states(phrase.actors, mentions)
    targets = tuple(s for s in _states(phrase.targets, mentions) if s not in actors)
    place, holder = _place(phrase, mentions, places)
    implied: tuple[str, ...] = ()
    if phrase.kind in _HOSTILE and not targets and holder and holder not in actors:
        targets, implied = (holder,), (holder,)
    return _Told(
        phrase=phrase,
        actors=actors,
        targets=targets,
        implied=implied,
        place=place,
        account=_account(phrase, statements, narrator),
    )


def _states(spans: Sequence[Span], mentions: tuple[Mention, ...]) -> tuple[str, ...]:
    found = (state for span in spans for state in states_in(mentions, span.start, span.end))
    return tuple(dict.fromkeys(found))


def _place(
    phrase: EventPhrase, mentions: tuple[Mention, ...], places: Mapping[str, Place]
) -> tuple[str | None, str | None]:
    """The place told, and the one state whose it is; none where several hold or claim it."""
    known = [m for m in mentions if m.kind is MentionKind.PLACE and m.resolved in places]
    inside = [m for m in known if phrase.span.contains(m.span)]
    if not inside and _WHERE.match(phrase.span.text):
        before = (m for m in known if 0 <= phrase.span.start - m.span.end <= _NEAR)
        inside = list(before)[-1:]
    if not inside:
        return phrase.place, None
    place = places[inside[0].resolved or ""]
    return place.name, place.states[0] if len(place.states) == 1 else None


def _account(phrase: EventPhrase, statements: Sequence[Statement], narrator: str) -> Account:
    holder = _innermost(phrase.span, statements)
    if holder is None:
        stance = AccountStance.REPORTS if phrase.actual else _unsure(phrase)
        return Account(by=narrator, stance=stance, span=phrase.span)
    stance = _ACCOUNT[holder.stance]
    if phrase.actual is None and stance in (AccountStance.ASSERTS, AccountStance.CONFIRMS):
        stance = AccountStance.POSSIBLE
    if phrase.actual is False and stance is AccountStance.ASSERTS:
        stance = AccountStance.DENIES
    by = holder.speaker.name or holder.speaker.text
    return Account(by=by, stance=stance, span=phrase.span, statement=holder.id)


def _unsure(phrase: EventPhrase) -> AccountStance:
    return AccountStance.POSSIBLE if phrase.actual is None else AccountStance.DENIES


def _innermost(span: Span, statements: Sequence[Statement]) -> Statement | None:
    """The shortest statement whose content holds the event's own word."""
    holding = [
        (part.end - part.start, statement)
        for statement in statements
        for part in statement.content
        if part.overlaps(span)
    ]
    return min(holding, key=lambda pair: pair[0])[1] if holding else None


def _same(one: _Told, other: _Told) -> bool:
    if one.phrase.kind is not other.phrase.kind:
        return False
    if one.actors and other.actors and not set(one.actors) & set(other.actors):
        return False
    if one.targets and other.targets and not set(one.targets) & set(other.targets):
        return False
    # A denial of part of it ("none at the front") is an account of the same event.
    denial = _is_denial(one) or _is_denial(other)
    if one.place and other.place and one.place != other.place and not denial:
        return False
    if (one.phrase.actual is None) != (other.phrase.actual is None):
        return False
    days = [told.phrase.date for told in (one, other) if told.phrase.date is not None]
    apart = len(days) == 2 and (
        days[0].latest < days[1].earliest or days[1].latest < days[0].earliest
    )
    shared = bool(set(one.actors) & set(other.actors)) or not (one.actors or other.actors)
    return shared and not apart


def _is_denial(told: _Told) -> bool:
    return told.account.stance is AccountStance.DENIES


def _event(event_id: str, group: list[_Told]) -> Event:
    accounts = tuple(_scoped(told, group) for told in group)
    dates = [t.phrase.date for t in group if t.phrase.date is not None]
    return Event(
        id=event_id,
        kind=group[0].phrase.kind,
        actors=_union(told.actors for told in group),
        targets=_union(told.targets for told in group),
        place=next((told.place for told in group if told.place), None),
        date=max(dates, key=lambda d: len(d.value), default=None),
        actual=_actual(accounts),
        accounts=accounts,
        implied=_union(told.implied for told in group),
    )


def _scoped(told: _Told, group: list[_Told]) -> Account:
    """A denial with what it covers, where that is less than, or other than, the rest tell."""
    others = {other.place for other in group if other is not told}
    if _is_denial(told) and told.place and told.place not in others and others:
        return replace(told.account, scope=told.place)
    return told.account


def _union(parts: Iterable[tuple[str, ...]]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(state for part in parts for state in part))


def _actual(accounts: tuple[Account, ...]) -> bool | None:
    stances = {account.stance for account in accounts}
    done = stances & {AccountStance.REPORTS, AccountStance.ASSERTS, AccountStance.CONFIRMS}
    if AccountStance.DENIES in stances:
        return None if done else False
    return True if done else None
