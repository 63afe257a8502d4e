"""Which states are bound by an instrument, and over which days.

Legal basis: Vienna Convention on the Law of Treaties, Articles 2(1), 14-18, 24, 54-56,
cited as the custom that it later codified. Succession of states is read from recorded acts
only (Vienna Convention, Article 73, leaves it open).
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from foedus.law.record_time import effect_on, happened_by
from foedus.model.date import Interval, PartialDate
from foedus.model.instrument import ENDING_ACTS, Act, ActKind, Instrument
from foedus.model.status import Role, StateStatus

CONSENT_ACTS = frozenset(
    {
        ActKind.RATIFICATION,
        ActKind.ACCEPTANCE,
        ActKind.APPROVAL,
        ActKind.EXCHANGE_OF_INSTRUMENTS,
    }
)
JOINING_ACTS = frozenset({ActKind.ACCESSION, ActKind.SUCCESSION})
GROUPS = frozenset({"UN-MEMBERS", "LON-MEMBERS", "AU-MEMBERS"})
"""Words for "every member of the day": their states are told by acts, where anyone listed them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Membership:
    """One stretch of being party.

    Attributes:
        interval: Its days, the end excluded.
        ended_by: The act that ended it; None while it lasts or where the state itself ended.
        notice_only: Its end is known as a notice whose day of effect is not on record.
    """

    interval: Interval
    ended_by: Act | None = None
    notice_only: bool = False


def concerns(act: Act, state: str, parties: Sequence[str]) -> bool:
    """Whether the act is this state's: named in it, or an original party where none is named."""
    return state in act.states if act.states else state in parties


def states_of(instrument: Instrument) -> tuple[str, ...]:
    """Every state that ever signed, joined or left, in order of the record."""
    named = [s for act in instrument.acts if act.kind in _MOVING_ACTS for s in act.states]
    ordered = dict.fromkeys([*instrument.parties, *named])
    return tuple(state for state in ordered if state not in GROUPS)


def entry_into_force(acts: Sequence[Act]) -> Act | None:
    """The act by which the treaty as a whole entered into force, if it is among these."""
    return next((a for a in acts if a.kind is ActKind.ENTRY_INTO_FORCE and not a.states), None)


def end_of_treaty(acts: Sequence[Act], parties: Sequence[str]) -> Act | None:
    """The first act that ends the instrument for all.

    A denunciation by one of two parties ends a bilateral treaty (Vienna Convention, Article
    54); with more parties, what one state does is its own withdrawal.
    """
    for act in acts:
        if act.kind in ENDING_ACTS and (not act.states or len(parties) <= 2):
            return act
    return None


def memberships(
    instrument: Instrument,
    state: str,
    acts: Sequence[Act],
    extinctions: Mapping[str, PartialDate],
) -> tuple[Membership, ...]:
    """The stretches over which the state is party, by the acts given, in order of time.

    Args:
        instrument: The treaty.
        state: State id.
        acts: The acts that count (those that had happened by the day of record time).
        extinctions: For each state that ceased to exist, the day from which it no longer did.
    """
    return _memberships(_Same(instrument, acts, extinctions), state)


class _Same:
    """What memberships follow from, as a key: one question asks the same of a treaty many times.

    Equal by identity, since comparing the content would cost more than what is kept.
    """

    __slots__ = ("acts", "extinctions", "instrument")

    def __init__(
        self,
        instrument: Instrument,
        acts: Sequence[Act],
        extinctions: Mapping[str, PartialDate],
    ) -> None:
        self.instrument = instrument
        self.acts = acts
        self.extinctions = extinctions

    def __eq__(self, other: object) -> bool:
        return (
            isinstance(other, _Same)
            and other.instrument is self.instrument
            and other.acts is self.acts
            and other.extinctions is self.extinctions
        )

    def __hash__(self) -> int:
        return hash((id(self.instrument), id(self.acts), id(self.extinctions)))


@lru_cache(maxsize=4096)
def _memberships(same: _Same, state: str) -> tuple[Membership, ...]:
    instrument, acts, extinctions = same.instrument, same.acts, same.extinctions
    starts = _starts(instrument, state, acts)
    leavings = [a for a in acts if a.kind is ActKind.WITHDRAWAL and state in a.states]
    whole = end_of_treaty(acts, instrument.parties)
    found: list[Membership] = []
    for start in starts:
        if found and not _begins_after(start, found[-1].interval.end):
            continue
        leaving = next((a for a in leavings if _begins_after(effect_on(a), start)), None)
        found.append(_membership(start, leaving, whole, extinctions.get(state)))
    return tuple(found)


def _membership(
    start: PartialDate, leaving: Act | None, whole: Act | None, extinct: PartialDate | None
) -> Membership:
    ends: list[tuple[PartialDate, Act | None]] = [
        (effect, act)
        for act in (leaving, whole)
        if act is not None and (effect := effect_on(act)) is not None
    ]
    if extinct is not None:
        ends.append((extinct, None))
    if not ends:
        return Membership(interval=Interval(start=start))
    end, act = min(ends, key=lambda pair: pair[0].earliest)
    notice_only = act is not None and act.kind is ActKind.WITHDRAWAL and act.effective is None
    return Membership(
        interval=Interval(start=start, end=end), ended_by=act, notice_only=notice_only
    )


def _starts(instrument: Instrument, state: str, acts: Sequence[Act]) -> list[PartialDate]:
    """Days from which the state is bound, in order."""
    own = [a for a in acts if a.kind is ActKind.ENTRY_INTO_FORCE and state in a.states]
    starts = [effect for act in own if (effect := effect_on(act)) is not None]
    whole = entry_into_force(acts)
    if whole is not None and (in_force := effect_on(whole)) is not None:
        starts += _starts_under(instrument, state, acts, in_force, has_own=bool(own))
    return sorted(starts, key=lambda date: date.earliest)


def _starts_under(
    instrument: Instrument,
    state: str,
    acts: Sequence[Act],
    in_force: PartialDate,
    *,
    has_own: bool,
) -> list[PartialDate]:
    joinings = [a for a in acts if a.kind in JOINING_ACTS and state in a.states]
    starts = [_later(effect, in_force) for a in joinings if (effect := effect_on(a)) is not None]
    if state in instrument.parties and not has_own:
        starts += _original(instrument, state, acts, in_force)
    return starts


def _original(
    instrument: Instrument, state: str, acts: Sequence[Act], in_force: PartialDate
) -> list[PartialDate]:
    """An original party is bound from entry into force, or from its own later consent."""
    every = [
        a
        for a in instrument.acts
        if a.kind in CONSENT_ACTS and concerns(a, state, instrument.parties)
    ]
    if not every:
        return [in_force]
    known = [effect for a in every if a in acts and (effect := effect_on(a)) is not None]
    return [_later(min(known, key=lambda date: date.earliest), in_force)] if known else []


def role_on(
    instrument: Instrument,
    state: str,
    day: datetime.date,
    acts: Sequence[Act],
    extinctions: Mapping[str, PartialDate],
) -> StateStatus:
    """The state's role on the day (Vienna Convention, Article 2(1)(f) and (g))."""
    practice = _declared_practice(state, day, acts)
    past: Membership | None = None
    for membership in memberships(instrument, state, acts, extinctions):
        inside = membership.interval.contains(day)
        if inside is not False:
            return StateStatus(
                state=state,
                role=Role.PARTY if inside else Role.UNDETERMINED,
                since=membership.interval.start,
                until=membership.interval.end,
                declared_practice=practice,
            )
        if membership.interval.end is not None and membership.interval.end.is_reached_by(day):
            past = membership
    if past is not None:
        return StateStatus(
            state=state,
            role=Role.UNDETERMINED if past.notice_only else Role.FORMER_PARTY,
            since=past.interval.end,
            declared_practice=practice,
        )
    return _before_force(instrument, state, day, acts, practice)


def parties_on(
    instrument: Instrument,
    day: datetime.date,
    known_by: datetime.date,
    extinctions: Mapping[str, PartialDate],
) -> tuple[str, ...]:
    """The states that are party on the day, or may be, in order of the record."""
    acts = happened_by(instrument.acts, known_by)
    return tuple(
        state
        for state in states_of(instrument)
        if any(
            m.interval.contains(day) is not False
            for m in memberships(instrument, state, acts, extinctions)
        )
    )


def _before_force(
    instrument: Instrument,
    state: str,
    day: datetime.date,
    acts: Sequence[Act],
    practice: str | None,
) -> StateStatus:
    consent = [
        a
        for a in acts
        if (a.kind in CONSENT_ACTS or a.kind in JOINING_ACTS)
        and concerns(a, state, instrument.parties)
        and a.done is not None
        and a.done.is_reached_by(day)
    ]
    signed = [
        a for a in acts if a.kind is ActKind.SIGNATURE and concerns(a, state, instrument.parties)
    ]
    source = consent or signed
    role = Role.CONTRACTING if consent else Role.SIGNATORY if signed else Role.UNDETERMINED
    since = source[0].done if source else None
    return StateStatus(state=state, role=role, since=since, declared_practice=practice)


def _declared_practice(state: str, day: datetime.date, acts: Sequence[Act]) -> str | None:
    for act in reversed(acts):
        if act.kind is ActKind.DECLARED_PRACTICE and state in act.states:
            date = effect_on(act)
            if date is not None and date.is_reached_by(day):
                return act.note
    return None


def _begins_after(date: PartialDate | None, other: PartialDate | None) -> bool:
    if date is None or other is None:
        return False
    return date.earliest >= other.earliest


def _later(date: PartialDate, other: PartialDate) -> PartialDate:
    return date if date.earliest >= other.earliest else other


_MOVING_ACTS = (
    CONSENT_ACTS | JOINING_ACTS | {ActKind.SIGNATURE, ActKind.ENTRY_INTO_FORCE, ActKind.WITHDRAWAL}
)
