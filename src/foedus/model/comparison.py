"""Answers to "is it the same?" (two treaties side by side) and "is it new?" (its precedents)."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from enum import StrEnum

from foedus.model.circle import Circle
from foedus.model.date import PartialDate
from foedus.model.provision import Provision, ProvisionKind
from foedus.model.source import Source


class Relation(StrEnum):
    """How a rule here stands to its counterpart there."""

    SAME = "same"
    STRONGER = "stronger"
    """It asks for more, in more cases, or under fewer conditions."""
    WEAKER = "weaker"
    QUALIFIED = "qualified"
    """The same, under conditions or savings that the counterpart does not have."""
    DIFFERS = "differs"
    """Neither the same nor more nor less: the elements give no order."""
    ONLY_HERE = "only_here"
    ONLY_THERE = "only_there"
    NOT_CODED = "not_coded"
    """The record does not know enough of one of the two to tell."""


class ElementName(StrEnum):
    """What a rule is taken apart into, in the order in which a lawyer asks."""

    TRIGGER = "trigger"
    ATTACKER = "attacker"
    """Against whose act it protects."""
    WHO = "who"
    """Who owes whom: each party every other, or some of them alone."""
    CONDUCT = "conduct"
    TIMING = "timing"
    MEANS = "means"
    LATITUDE = "latitude"
    DECIDES = "decides"
    CONDITIONS = "conditions"
    SAVINGS = "savings"
    SCOPE = "scope"


@dataclass(frozen=True, slots=True, kw_only=True)
class ElementComparison:
    """One element of a rule, here and there.

    Attributes:
        here: The codes of the record; empty where the text was read and has none; None where
            nobody has coded it.
        there: The same of the counterpart.
    """

    element: ElementName
    here: tuple[str, ...] | None
    there: tuple[str, ...] | None
    relation: Relation


@dataclass(frozen=True, slots=True, kw_only=True)
class ProvisionComparison:
    """One rule beside its counterpart.

    Attributes:
        here: The rule of the treaty asked about; None where it has none, or none is coded.
        there: Its counterpart; None likewise.
        elements: Every element that both could have; empty unless both rules are on record.
        why: What decides the relation, in one line.
        complete: Every element is coded in both, or the absence has a source: nothing that is
            not coded could change the relation.
        sources: For a rule that stands on one side only: what shows its absence on the other.
        verbatim: How far the wording is shared, 0 to 1; None: texts are not kept.
    """

    kind: ProvisionKind
    here: Provision | None
    there: Provision | None
    relation: Relation
    why: str
    elements: tuple[ElementComparison, ...] = ()
    complete: bool = False
    sources: tuple[Source, ...] = ()
    verbatim: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TreatyComparison:
    """The treaty asked about beside one other.

    Attributes:
        treaty: Id of the other.
        signed: When the other was concluded.
        provisions: Rules here first, in their order, then those that stand only there.
    """

    treaty: str
    title: str
    signed: PartialDate | None
    provisions: tuple[ProvisionComparison, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """One treaty beside others, rule by rule and element by element."""

    treaty: str
    title: str
    signed: PartialDate | None
    others: tuple[TreatyComparison, ...]


class Verdict(StrEnum):
    """Whether a rule has been there before."""

    RESTORED = "restored"
    """A predecessor had it; it then ended, or the treaty after it left the rule out."""
    CONTINUED = "continued"
    """The predecessor that was in force until then has it."""
    PRECEDENTED = "precedented"
    """Some earlier treaty has it."""
    NO_PRECEDENT_FOUND = "no_precedent_found"
    """Never "new": nothing like it was found in what was searched."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Precedent:
    """An earlier treaty with such a rule.

    Attributes:
        provision: Id of its rule.
        relation: How the treaty asked about stands to it: ``qualified`` means that the treaty
            asked about adds conditions.
        shared: The parties that both have, as the earlier treaty calls them.
        in_being: Whether it was in force or in effect on the day before; None where the record
            leaves that open.
    """

    treaty: str
    title: str
    provision: str
    signed: PartialDate
    relation: Relation
    circle: Circle
    shared: tuple[str, ...] = ()
    in_being: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ProvisionNovelty:
    """Whether one rule has a precedent.

    Attributes:
        by_kind_alone: Neither trigger nor conduct of the rule is coded, so that precedents share
            its kind and perhaps no more.
        coded: Of the instruments searched, those in which this kind is known as present or absent.
        nearest: The rule beside the precedent that decides, then beside the closest of each
            further circle.
    """

    provision: Provision
    kind: ProvisionKind
    verdict: Verdict
    why: str
    by_kind_alone: bool
    precedents: tuple[Precedent, ...]
    nearest: tuple[ProvisionComparison, ...]
    coded: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Searched:
    """What an answer about precedents rests on.

    Attributes:
        instruments: How many were concluded early enough to count.
        fully_coded: How many of them were read and coded whole.
        up_to: The last day of signature that counts (included).
        undated: Instruments left out because their dates are too vague to tell.
        against: The widest circle searched.
    """

    instruments: int
    fully_coded: int
    up_to: datetime.date
    undated: tuple[str, ...] = ()
    against: Circle = Circle.ALL


@dataclass(frozen=True, slots=True, kw_only=True)
class Novelty:
    """Whether the rules of a treaty have precedents, and where.

    Attributes:
        predecessors: Those searched, the immediate ones first.
    """

    treaty: str
    title: str
    signed: PartialDate
    predecessors: tuple[str, ...]
    provisions: tuple[ProvisionNovelty, ...]
    searched: Searched
