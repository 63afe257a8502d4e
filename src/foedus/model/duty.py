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
    ENTERS_WAR = "enters_war"
    """Comes with force to the help of a state at war: what a chain supposes of those who must."""
    INDIRECT_AGGRESSION = "indirect_aggression"
    """Sends or arms bands that fight, without forces of its own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Assumption:
    """An open fact that the question sets: ``state_of_war=yes``."""

    key: str
    value: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class EarlierAct:
    """Something that a question takes as having happened before the act it asks about.

    Attributes:
        actor: Who did it.
        target: To whom.
        on: When; None where it does not matter.
        place: Where, as in :class:`Question`.
    """

    actor: str
    target: str
    act: HostileAct = HostileAct.ARMED_ATTACK
    on: datetime.date | None = None
    place: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """A hypothetical. The attacker is an assumption of the question, never a finding.

    Attributes:
        attacker: State id, ``unnamed`` for any state that is party to nothing relevant, or
            ``non_state`` for an armed group that is no state.
        target: State id.
        on: The day whose law is asked about.
        known_by: The day up to which acts count as having happened.
        act: What the attacker is assumed to do.
        place: Where: a place of the record, ``home`` for the target's home territory, or None.
        object: ``territory``, ``forces``, ``vessel``, ``aircraft`` or None.
        assumptions: Open facts that the asker sets, for every treaty (``request``) or for one
            (``request@gb-pt-1386``).
        earlier: What is taken as having happened before, in order.
        account: Whose account of the facts the question follows, where it follows one.
    """

    attacker: str
    target: str
    on: datetime.date
    known_by: datetime.date
    act: HostileAct = HostileAct.ARMED_ATTACK
    place: str | None = None
    object: str | None = None
    assumptions: tuple[Assumption, ...] = ()
    earlier: tuple[EarlierAct, ...] = ()
    account: str | None = None


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
        alternatives: Where the text gives several ways to meet the test: sets of keys, any one of
            which meets it when all of its facts are so. Empty: all of ``keys`` together.
    """

    test: str
    finding: Finding
    why: str
    source: Source | None = None
    keys: tuple[str, ...] = ()
    alternatives: tuple[tuple[str, ...], ...] = ()


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
        decided_by: Where undetermined: the smallest sets of open facts that, all being so, make it
            due.
        excluded_by: Where undetermined: the smallest sets of open facts that, none being so, make
            it not due; nearly always single facts.
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
    excluded_by: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class LegalQuestion:
    """A question of legality beside the finding, never folded into it."""

    question: str
    finding: Finding
    source: Source | None = None


class BreachFinding(StrEnum):
    """Whether the act, as assumed, is one that the obligation forbids."""

    BROKEN = "broken"
    NOT_BROKEN = "not_broken"
    UNDETERMINED = "undetermined"


@dataclass(frozen=True, slots=True, kw_only=True)
class Breach:
    """An obligation that a state would break by the act itself, on the facts assumed.

    It moves no status and finds no responsibility: whether the act is lawful self-defence is a
    question beside it.

    Attributes:
        state: Whose obligation it is: the attacker, or a state drawn in.
        towards: To whom it is owed.
        steps: The examination, as for a duty.
        decided_by: Where undetermined: the smallest sets of open facts that make it broken.
    """

    state: str
    towards: str
    treaty: str
    treaty_title: str
    provision: str | None
    article: str | None
    kind: ProvisionKind
    finding: BreachFinding
    binding: Binding
    tier: Tier
    summary: str
    steps: tuple[Step, ...]
    decided_by: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class InterimObligation:
    """What a state owes that has signed or consented, before the treaty is in force for it.

    Not to defeat the treaty's object and purpose (Vienna Convention, Article 18): no defence
    duty, and no breach of one.
    """

    state: str
    treaty: str
    treaty_title: str
    why: str
    source: Source | None = None


class PressureKind(StrEnum):
    """What pulls against what."""

    BOTH_SIDES = "both_sides"
    """It would owe help to either, each against the other's attack."""
    OWN_NON_AGGRESSION = "own_non_aggression"
    """To help with force is what it promised the attacker not to do."""
    OWN_NEUTRALITY = "own_neutrality"
    """To help is what it promised the attacker not to do: to stay out, or to lend no aid."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CrossPressure:
    """A state whose promises pull in two directions in this case.

    Attributes:
        duties: Places in ``DutyAnswer.duties`` of its duties towards the state attacked.
        finding: Met where both sides of the pull are determined, else undetermined.
        towards_attacker: Its duties of help if the attack ran the other way.
        breaches: Its own obligations that the help would break.
    """

    state: str
    kind: PressureKind
    why: str
    duties: tuple[int, ...]
    finding: Finding
    towards_attacker: tuple[Duty, ...] = ()
    breaches: tuple[Breach, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class DutyAnswer:
    """Every duty and commitment that the question touches.

    Attributes:
        duties: Of legally binding instruments (and of those whose binding is disputed).
        commitments: The same of political and domestic instruments, listed apart.
        legality: Questions that decide whether performing would be lawful.
        searched: How many instruments were examined.
        uncoded: Instruments between the states concerned with a kind nobody has coded.
        breaches: Obligations of the attacker that the act itself would break.
        broken_commitments: The same of political and domestic instruments, listed apart.
        interim: What signatories owe before a treaty is in force for them.
        cross_pressures: States whose promises pull in two directions.
    """

    question: Question
    duties: tuple[Duty, ...]
    commitments: tuple[Duty, ...]
    legality: tuple[LegalQuestion, ...]
    searched: int
    uncoded: tuple[str, ...] = ()
    breaches: tuple[Breach, ...] = ()
    broken_commitments: tuple[Breach, ...] = ()
    interim: tuple[InterimObligation, ...] = ()
    cross_pressures: tuple[CrossPressure, ...] = ()
