"""How events stand by their accounts, and in which order they are told."""

from __future__ import annotations

import datetime

from foedus.model.event import Account, AccountStance, Event

_FOR = {AccountStance.REPORTS, AccountStance.ASSERTS, AccountStance.CONFIRMS}


def standing_of(event: Event) -> str:
    """In one word how the article leaves the event: only ``told as done`` is told as done."""
    if event.actual is True:
        return "told as done"
    if event.actual is False:
        return "denied"
    stances = {account.stance for account in event.accounts}
    if AccountStance.DENIES in stances and stances & _FOR:
        return "contested"
    if stances == {AccountStance.SUPPOSES}:
        return "only supposed"
    if AccountStance.POSSIBLE in stances and not stances & _FOR:
        return "only possible"
    return "not settled"


def account_by(account: Account) -> str:
    """Whose account it is."""
    return account.by or "a speaker not named"


def in_time_order(events: tuple[Event, ...]) -> tuple[Event, ...]:
    """Events by their dates, not by the text; those without a date last."""
    return tuple(sorted(events, key=_when))


def _when(event: Event) -> tuple[datetime.date, datetime.date]:
    latest = datetime.date.max
    return (event.date.earliest, event.date.latest) if event.date else (latest, latest)
