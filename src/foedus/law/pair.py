"""Whether a treaty is in force between two states on a day."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from foedus.law.dispute import disputed_fields
from foedus.law.membership import GROUPS, memberships, role_on
from foedus.law.record_time import effect_on, happened_by
from foedus.law.standing import Standing, standing_on
from foedus.model.date import Interval, PartialDate
from foedus.model.finding import Finding
from foedus.model.instrument import Act, ActKind, Instrument
from foedus.model.source import Source, best_source
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


class InForce:
    """One instrument on one day: what is in force between which two of its states.

    The standing and each state's role are looked up once, whoever asks and however often.
    """

    def __init__(self, instrument: Instrument, clocks: Clocks) -> None:
        self.instrument = instrument
        self.clocks = clocks
        self.standing = standing_on(instrument, clocks.on, clocks.known_by, clocks.extinctions)
        self._acts = happened_by(instrument.acts, clocks.known_by)
        self._roles: dict[str, StateStatus] = {}

    @cached_property
    def _as_a_whole(self) -> Force | None:
        """The answer for every pair alike; None where it turns on the two states."""
        standing, source = self.standing, _source(self.standing)
        unsettled = _unsettled(self.instrument, self.clocks)
        if standing.status is Status.UNDETERMINED or unsettled:
            why = standing.why + unsettled
            return Force(finding=Finding.UNDETERMINED, why=why, source=source, keys=("in_force",))
        if standing.status not in _IN_BEING:
            interim = standing.status is Status.SIGNED
            why = standing.why + _dispute_note(self.instrument, self.clocks)
            return Force(finding=Finding.NOT_MET, why=why, source=source, interim=interim)
        if standing.status is Status.IN_EFFECT:
            return Force(finding=Finding.MET, why=standing.why, source=source)
        return None

    def between(self, promisor: str, beneficiary: str) -> Force:
        """As :func:`force_between`."""
        whole = self._as_a_whole
        if whole is not None:
            return whole
        for state in (promisor, beneficiary):
            against = self._against(state)
            if against is not None:
                return against
        return _suspension(self._acts, promisor, beneficiary, self.clocks) or Force(
            finding=Finding.MET,
            why=f"{self.standing.why.rstrip('.')}, between these two.",
            source=_source(self.standing),
        )

    def _against(self, state: str) -> Force | None:
        """Why it is not, or not surely, in force for this state; None where it is."""
        role = self._role(state)
        if role.role is Role.PARTY or self._applies_provisionally(state, role):
            return None
        open_role = role.role is Role.UNDETERMINED
        return Force(
            finding=Finding.UNDETERMINED if open_role else Finding.NOT_MET,
            why=_role_why(state, role),
            source=_source(self.standing),
            interim=role.role in (Role.SIGNATORY, Role.CONTRACTING),
            keys=(f"party:{state}",) if open_role else (),
        )

    def _role(self, state: str) -> StateStatus:
        if state not in self._roles:
            self._roles[state] = role_on(
                self.instrument, state, self.clocks.on, self._acts, self.clocks.extinctions
            )
        return self._roles[state]

    def _applies_provisionally(self, state: str, role: StateStatus) -> bool:
        """By the states that the act of provisional application names; by all if it names none."""
        if self.standing.status is not Status.PROVISIONALLY_APPLIED:
            return False
        act = self.standing.act
        named = act is None or not act.states or state in act.states
        return named and role.role is not Role.FORMER_PARTY


def force_between(instrument: Instrument, promisor: str, beneficiary: str, clocks: Clocks) -> Force:
    """Whether the instrument is in force between the promisor and the beneficiary.

    Legal basis: Vienna Convention on the Law of Treaties, Articles 24, 25, 57, 65 and 72, cited
    as custom. For an instrument that is not legally binding: whether it is in effect. Where
    sources differ and the record has chosen among them, its choice counts and the reason says
    whether another would change it.

    Undetermined when:
        the status or one of the two roles is undetermined, or sources differ on an act, the
        record has left the choice open, and the choice matters on that day.
    """
    return InForce(instrument, clocks).between(promisor, beneficiary)


def _unsettled(instrument: Instrument, clocks: Clocks) -> str:
    """Where sources differ, the record has chosen none, and the choice would change this."""
    if all(dispute.chosen is not None for dispute in instrument.disputes):
        return ""
    fields = disputed_fields(instrument, clocks.on, clocks.known_by, clocks.extinctions)
    named = [f.field for f in fields if f.chosen is None and f.all_values_lead_to == "different"]
    return (
        f" Sources differ on {', '.join(named)}; the record leaves it open, and it matters here."
        if named
        else ""
    )


def _dispute_note(instrument: Instrument, clocks: Clocks) -> str:
    """Where sources differ so that another value than the chosen one would change this."""
    fields = disputed_fields(instrument, clocks.on, clocks.known_by, clocks.extinctions)
    named = [field.field for field in fields if field.all_values_lead_to == "different"]
    return f" Sources differ on {', '.join(named)}, and the choice matters here." if named else ""


def _role_why(state: str, role: StateStatus) -> str:
    return {
        Role.FORMER_PARTY: f"{state} is no longer a party, since {role.since}.",
        Role.SIGNATORY: f"{state} has signed, and is not a party on that day.",
        Role.CONTRACTING: f"{state} has consented, but it is not in force for it on that day.",
    }.get(role.role, f"Whether {state} is a party on that day is not on record.")


def _suspension(
    acts: Sequence[Act], promisor: str, beneficiary: str, clocks: Clocks
) -> Force | None:
    """A suspension between just these two, or of one of them towards everyone."""
    found: Force | None = None
    for act in acts:
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
                source=best_source(act.sources),
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
    return best_source(standing.act.sources) if standing.act else None
