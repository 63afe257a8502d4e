"""The kinds of provision and one provision of one instrument."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from foedus.model.element import Elements
from foedus.model.source import Confidence, Source


class ProvisionKind(StrEnum):
    """What a provision is about: the 44 kinds, each told in the glossary."""

    MUTUAL_DEFENCE = "mutual_defence"
    UNILATERAL_DEFENCE = "unilateral_defence"
    CONSULTATION = "consultation"
    NON_AGGRESSION = "non_aggression"
    NEUTRALITY = "neutrality"
    NO_AID_TO_AGGRESSOR = "no_aid_to_aggressor"
    NO_HOSTILE_ALLIANCE = "no_hostile_alliance"
    NO_HOSTILE_TERRITORY_USE = "no_hostile_territory_use"
    NO_INCOMPATIBLE_AGREEMENT = "no_incompatible_agreement"
    NO_SEPARATE_PEACE = "no_separate_peace"
    TERRITORIAL_GUARANTEE = "territorial_guarantee"
    MILITARY_COOPERATION = "military_cooperation"
    FORCE_INTEGRATION = "force_integration"
    BASING = "basing"
    STRATEGIC_DENIAL = "strategic_denial"
    INTELLIGENCE_SHARING = "intelligence_sharing"
    NUCLEAR = "nuclear"
    COUNTER_TERRORISM = "counter_terrorism"
    INTERNAL_SECURITY = "internal_security"
    SANCTIONS_RESPONSE = "sanctions_response"
    ECONOMIC_COOPERATION = "economic_cooperation"
    PARTNERSHIP = "partnership"
    POLITICAL_DECLARATION = "political_declaration"
    INSTITUTION = "institution"
    UN_CHARTER_SAVINGS = "un_charter_savings"
    UN_REPORTING = "un_reporting"
    OTHER_TREATY_SAVINGS = "other_treaty_savings"
    DOMESTIC_LAW_SAVINGS = "domestic_law_savings"
    DISCRETION = "discretion"
    CONDITIONS = "conditions"
    EXCLUSION = "exclusion"
    GEOGRAPHIC_SCOPE = "geographic_scope"
    DEFINITION_OF_ATTACK = "definition_of_attack"
    PEACEFUL_SETTLEMENT = "peaceful_settlement"
    DISPUTE_SETTLEMENT = "dispute_settlement"
    SECRECY = "secrecy"
    ACCESSION = "accession"
    RATIFICATION_ENTRY = "ratification_entry"
    REGISTRATION = "registration"
    SUPERSESSION = "supersession"
    DURATION = "duration"
    RENEWAL = "renewal"
    WITHDRAWAL = "withdrawal"
    TERMINATION_CONDITION = "termination_condition"


NOTHING_CODED = Elements()
"""The elements of a provision that nobody has taken apart."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Provision:
    """One rule of an instrument's text; an article can hold several.

    Attributes:
        id: ``treaty/article/kind``, such as ``ru-kp-2024/4/mutual_defence``.
        article: Its number as printed, ``preamble``, or None where no source gives one.
        kind: One of the 44.
        promisors: Who owes; empty means every party.
        beneficiaries: Who is owed; empty means every other party.
        elements: The rule taken apart.
        summary: The rule in our own words.
        confidence: How far it was checked.
        sources: What supports it.
        note: What a reader should know, such as an uncertain article number.
    """

    id: str
    article: str | None
    kind: ProvisionKind
    summary: str
    confidence: Confidence
    elements: Elements = NOTHING_CODED
    promisors: tuple[str, ...] = ()
    beneficiaries: tuple[str, ...] = ()
    sources: tuple[Source, ...] = ()
    note: str | None = None
