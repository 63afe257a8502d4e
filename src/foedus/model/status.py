"""The answer to "what is this treaty's status on that day?"."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from enum import StrEnum

from foedus.model.date import PartialDate
from foedus.model.instrument import Binding, Tier
from foedus.model.source import Confidence, Source


class Status(StrEnum):
    """An instrument's legal state on a day."""

    NOT_CONCLUDED = "not_concluded"
    SIGNED = "signed"
    PROVISIONALLY_APPLIED = "provisionally_applied"
    IN_FORCE = "in_force"
    SUSPENDED = "suspended"
    EXPIRED = "expired"
    SUPERSEDED = "superseded"
    DENOUNCED = "denounced"
    TERMINATED = "terminated"
    IN_EFFECT = "in_effect"
    """For instruments that are not legally binding: adopted and not withdrawn."""
    UNDETERMINED = "undetermined"


class Role(StrEnum):
    """A state's relation to an instrument on a day (Vienna Convention, Article 2)."""

    SIGNATORY = "signatory"
    CONTRACTING = "contracting"
    """It has consented to be bound; the treaty is not yet in force for it."""
    PARTY = "party"
    FORMER_PARTY = "former_party"
    UNDETERMINED = "undetermined"


@dataclass(frozen=True, slots=True, kw_only=True)
class StateStatus:
    """One state's role on the day asked about.

    Attributes:
        since: From when it has that role.
        until: From when it no longer has it, where that is on record.
        declared_practice: What it says it does, where that differs from its role in law.
    """

    state: str
    role: Role
    since: PartialDate | None = None
    until: PartialDate | None = None
    declared_practice: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryEntry:
    """One recorded act, up to the day asked about. ``state`` is None for the treaty as a whole."""

    done: PartialDate | None
    effective: PartialDate | None
    act: str
    state: str | None
    source: Source | None
    confidence: Confidence = Confidence.SOURCED
    note: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ValueWithSource:
    """One of several values that sources give."""

    value: str
    source: Source


@dataclass(frozen=True, slots=True, kw_only=True)
class DisputedField:
    """A field on which sources differ, and whether that changes the answer.

    ``all_values_lead_to`` is ``same`` or ``different``, or ``not_computed`` where the values
    are not dates that status could be computed with.
    """

    field: str
    values: tuple[ValueWithSource, ...]
    chosen: str | None
    why: str | None
    all_values_lead_to: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TreatyStatus:
    """An instrument's status on a day, its states' roles, and the acts that led there.

    Attributes:
        ended: Whether it has come to an end for all by that day.
        why: The act that decides, in one line.
        later: Acts on record after the day asked about (outside ``history``).
        sources: What the deciding act rests on; empty where no act decides.
    """

    treaty: str
    title: str
    binding: Binding
    tier: Tier
    on: datetime.date
    status: Status
    ended: bool
    why: str
    states: tuple[StateStatus, ...]
    history: tuple[HistoryEntry, ...]
    later: tuple[HistoryEntry, ...]
    disputed: tuple[DisputedField, ...]
    sources: tuple[Source, ...] = ()
