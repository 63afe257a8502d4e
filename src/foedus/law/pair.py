"""Whether a treaty is in force between two states on a day."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass

from foedus.law.membership import GROUPS, memberships, role_on
from foedus.law.record_time import effect_on, happened_by
from foedus.law.standing import Standing, standing_on
from foedus.model.date import Interval, PartialDate
from foedus.model.finding import Finding
from foedus.model.instrument import ActKind, Instrument
from foedus.model.source import Source
from foedus.model.status import Role, StateStatus, Status

_IN_BEING = frozenset({Status.IN_FORCE, Status.PROVISIONALLY_APPLIED, Status.IN_EFFECT})


@dataclass(frozen=True, slots=True, kw_only=True)
class Clocks:
    """The two clocks, and the states that ceased to exist.

    Attributes:
        on: Legal time.
        known_by: Record time.
        extinctions: State id to the day from which it no longer existed.
    """

    on: datetime.date
    known_by: datetime.date
    extinctions: Mapping[str, PartialDate]


@dataclass(frozen=True, slots=True, kw_only=True)
class Force:
    """Whether it is in force between the two, and why.

    Attributes:
        interim: Both have signed, and it is not in force: a signatory's interim obligation
            (Vienna Convention, Article 18) stands instead.
        keys: Open facts that would decide it.
    """

    finding: Finding
    why: str
    source: Source | None = None
    interim: bool = False
    keys: tuple[str, ...] = ()


def force_between(instrument: Instrument, promisor: str, beneficiary: str, clocks: Clocks) -> Force:
    """Whether the instrument is in force between the promisor and the beneficiary.

    Legal basis: Vienna Convention on the Law of Treaties, Articles 24, 25, 57, 65 and 72, cited
    as custom. For an instrument that is not legally binding: whether it is in effect.

    Undetermined when:
        the status or one of the two roles is undetermined, or sources differ on an act so that
        another value of theirs than the chosen one would put it in force.
    """
    standing = standing_on(instrument, clocks.on, clocks.known_by, clocks.extinctions)
    source = _source(standing)
    if standing.status is Status.UNDETERMINED:
        return Force(
            finding=Finding.UNDETERMINED, why=standing.why, source=source, keys=("in_force",)
        )
    if standing.status not in _IN_BEING:
        interim = standing.status is Status.SIGNED
        return Force(finding=Finding.NOT_MET, why=standing.why, source=source, interim=interim)
    if standing.status is Status.IN_EFFECT:
        return Force(finding=Finding.MET, why=standing.why, source=source)
    return _roles(instrument, promisor, beneficiary, clocks, standing)


def _roles(
    instrument: Instrument,
    promisor: str,
    beneficiary: str,
    clocks: Clocks,
    standing: Standing,
) -> Force:
    acts = happened_by(instrument.acts, clocks.known_by)
    provisional = standing.status is Status.PROVISIONALLY_APPLIED
    for state in (promisor, beneficiary):
        role = role_on(instrument, state, clocks.on, acts, clocks.extinctions)
        if role.role is Role.PARTY or (provisional and role.role is not Role.FORMER_PARTY):
            continue
        open_role = role.role is Role.UNDETERMINED
        return Force(
            finding=Finding.UNDETERMINED if open_role else Finding.NOT_MET,
            why=_role_why(state, role),
            source=_source(standing),
            interim=role.role is Role.SIGNATORY,
            keys=(f"party:{state}",) if open_role else (),
        )
    return _suspension(instrument, promisor, beneficiary, clocks) or Force(
        finding=Finding.MET,
        why=f"{standing.why.rstrip('.')}, for {promisor} and {beneficiary}.",
        source=_source(standing),
    )


def _role_why(state: str, role: StateStatus) -> str:
    return {
        Role.FORMER_PARTY: f"{state} is no longer a party, since {role.since}.",
        Role.SIGNATORY: f"{state} has signed, and is not a party on that day.",
        Role.CONTRACTING: f"{state} has consented, but it is not in force for it on that day.",
    }.get(role.role, f"Whether {state} is a party on that day is not on record.")


def _suspension(
    instrument: Instrument, promisor: str, beneficiary: str, clocks: Clocks
) -> Force | None:
    """A suspension between just these two, or of one of them towards everyone."""
    found: Force | None = None
    for act in happened_by(instrument.acts, clocks.known_by):
        concerned = set(act.between) in ({promisor, beneficiary}, {promisor}, {beneficiary})
        effect = effect_on(act)
        if not concerned or effect is None or not effect.is_reached_by(clocks.on):
            continue
        if act.kind is ActKind.RESUMPTION:
            found = None
        over = act.until is not None and act.until.is_reached_by(clocks.on)
        if act.kind is ActKind.SUSPENSION and act.in_law is not False and not over:
            disputed = act.in_law is None
            found = Force(
                finding=Finding.UNDETERMINED if disputed else Finding.NOT_MET,
                why=f"Suspended between the two since {effect}"
                + ("; whether in law is disputed." if disputed else "."),
                source=act.sources[0] if act.sources else None,
                keys=("suspended_in_law",) if disputed else (),
            )
    return found


def intervals_between(
    instrument: Instrument, promisor: str, beneficiary: str, clocks: Clocks
) -> tuple[Interval, ...]:
    """The days on which both are party, by the acts known: overlaps of their memberships."""
    if any(group in GROUPS for group in instrument.parties) and not instrument.acts:
        return ()
    acts = happened_by(instrument.acts, clocks.known_by)
    mine = memberships(instrument, promisor, acts, clocks.extinctions)
    theirs = memberships(instrument, beneficiary, acts, clocks.extinctions)
    overlaps = (_overlap(a.interval, b.interval) for a in mine for b in theirs)
    return tuple(interval for interval in overlaps if interval is not None)


def _overlap(one: Interval, other: Interval) -> Interval | None:
    starts = [i.start for i in (one, other) if i.start is not None]
    ends = [i.end for i in (one, other) if i.end is not None]
    start = max(starts, key=lambda date: date.earliest, default=None)
    end = min(ends, key=lambda date: date.earliest, default=None)
    if start is not None and end is not None and end.latest <= start.earliest:
        return None
    return Interval(start=start, end=end)


def _source(standing: Standing) -> Source | None:
    return standing.act.sources[0] if standing.act and standing.act.sources else None
