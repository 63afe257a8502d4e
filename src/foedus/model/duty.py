"""The question "who must do what if A attacks B on that day?" and its answer."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from enum import StrEnum

from foedus.model.element import Conduct, Decider, Latitude, Timing
from foedus.model.finding import DutyFinding, Finding
from foedus.model.instrument import Binding, Tier
from foedus.model.provision import ProvisionKind
from foedus.model.source import Source


class HostileAct(StrEnum):
    """What the attacker is assumed to do."""

    ARMED_ATTACK = "armed_attack"
    INVASION = "invasion"
    THREAT = "threat"
    BLOCKADE = "blockade"
    DECLARES_WAR = "declares_war"
    MOBILISES = "mobilises"


@dataclass(frozen=True, slots=True, kw_only=True)
class Assumption:
    """An open fact that the question sets: ``state_of_war=yes``."""

    key: str
    value: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """A hypothetical. The attacker is an assumption of the question, never a finding.

    Attributes:
        attacker: State id, or ``unnamed`` for any state that is party to nothing relevant.
        target: State id.
        on: The day whose law is asked about.
        known_by: The day up to which acts count as having happened.
        act: What the attacker is assumed to do.
        place: Where: a place of the record, ``home`` for the target's home territory, or None.
        object: ``territory``, ``forces``, ``vessel``, ``aircraft`` or None.
        assumptions: Open facts that the asker sets.
    """

    attacker: str
    target: str
    on: datetime.date
    known_by: datetime.date
    act: HostileAct = HostileAct.ARMED_ATTACK
    place: str | None = None
    object: str | None = None
    assumptions: tuple[Assumption, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One test of the examination, in the order in which a lawyer makes it.

    Attributes:
        test: ``binding``, ``in_force``, ``kind``, ``promisor``, ``trigger``,
            ``condition:KIND``, ``scope``, ``saving:KIND``, ``decides``.
        finding: Met, not met or undetermined.
        why: One plain sentence.
        source: What the finding rests on.
        keys: The open facts (assumption keys) that would decide it, where undetermined.
    """

    test: str
    finding: Finding
    why: str
    source: Source | None = None
    keys: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PositionOnRecord:
    """What a state said of the provision: beside the finding, never folded into it."""

    by: str
    says: str
    source: Source | None
    on: str | None = None
    kind: str = "position"


@dataclass(frozen=True, slots=True, kw_only=True)
class Duty:
    """One commitment asked about.

    Attributes:
        promisor: Who would owe.
        beneficiary: Who would be owed: for duties of defence the target.
        treaty: The instrument's id.
        provision: The provision's id, if the data go that deep.
        finding: Due, not due, undetermined.
        steps: The examination, in order; it stops behind the first test that is not met.
        decided_by: Smallest sets of open facts that would decide it.
        interim: A signatory's interim obligation (Vienna Convention, Article 18) stands instead.
    """

    promisor: str
    beneficiary: str
    treaty: str
    treaty_title: str
    provision: str | None
    article: str | None
    kind: ProvisionKind
    finding: DutyFinding
    binding: Binding
    tier: Tier
    conduct: Conduct | None
    latitude: Latitude
    timing: Timing
    decides: Decider
    summary: str
    steps: tuple[Step, ...]
    decided_by: tuple[tuple[str, ...], ...] = ()
    positions: tuple[PositionOnRecord, ...] = ()
    interim: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class LegalQuestion:
    """A question of legality beside the finding, never folded into it."""

    question: str
    finding: Finding
    source: Source | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DutyAnswer:
    """Every duty and commitment that the question touches.

    Attributes:
        duties: Of legally binding instruments (and of those whose binding is disputed).
        commitments: The same of political and domestic instruments, listed apart.
        legality: Questions that decide whether performing would be lawful.
        searched: How many instruments were examined.
        uncoded: Instruments between the states concerned with a kind nobody has coded.
    """

    question: Question
    duties: tuple[Duty, ...]
    commitments: tuple[Duty, ...]
    legality: tuple[LegalQuestion, ...]
    searched: int
    uncoded: tuple[str, ...] = ()
