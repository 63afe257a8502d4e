"""What each kind of provision means: shown wherever a kind is shown."""

from __future__ import annotations

from collections.abc import Mapping

from foedus.model.provision import ProvisionKind

KIND_MEANING: Mapping[ProvisionKind, str] = {
    ProvisionKind.MUTUAL_DEFENCE: (
        "Each party is to help another that is attacked; how strongly, its elements say."
    ),
    ProvisionKind.UNILATERAL_DEFENCE: "One party protects another with no duty in return.",
    ProvisionKind.CONSULTATION: "Duty to confer: routine, on threat, or within a stated time.",
    ProvisionKind.NON_AGGRESSION: "No attack, force or threat between the parties.",
    ProvisionKind.NEUTRALITY: (
        "Stay out of a conflict involving the other, or respect for a party's neutral status."
    ),
    ProvisionKind.NO_AID_TO_AGGRESSOR: (
        "Give no help to a state attacking the other (weaker than defence, wider than neutrality)."
    ),
    ProvisionKind.NO_HOSTILE_ALLIANCE: (
        "Join no alliance, bloc, treaty with third states or action aimed at the other or "
        "infringing its sovereignty."
    ),
    ProvisionKind.NO_HOSTILE_TERRITORY_USE: (
        "Own territory not to be used by third parties against the other."
    ),
    ProvisionKind.NO_INCOMPATIBLE_AGREEMENT: (
        "No present or future engagements that conflict with this treaty."
    ),
    ProvisionKind.NO_SEPARATE_PEACE: "No armistice or peace with the enemy except jointly.",
    ProvisionKind.TERRITORIAL_GUARANTEE: (
        "Guarantee of, or respect for, named borders or integrity."
    ),
    ProvisionKind.MILITARY_COOPERATION: "Exercises, training, arms, industry, joint planning.",
    ProvisionKind.FORCE_INTEGRATION: (
        "Joint command, common defence space, combined units, cross-service."
    ),
    ProvisionKind.BASING: "Stationing, facilities, transit or access rights.",
    ProvisionKind.STRATEGIC_DENIAL: "Third-state forces kept out of a party or region.",
    ProvisionKind.INTELLIGENCE_SHARING: "Exchange of intelligence or security information.",
    ProvisionKind.NUCLEAR: "Nuclear use, sharing, assurances, propulsion or warhead work.",
    ProvisionKind.COUNTER_TERRORISM: "Joint action against terrorism or organised crime.",
    ProvisionKind.INTERNAL_SECURITY: (
        "Help against riot, rebellion, subversion or cyber/information threats."
    ),
    ProvisionKind.SANCTIONS_RESPONSE: "A stance on coercive economic measures, or a menu of them.",
    ProvisionKind.ECONOMIC_COOPERATION: "Trade, science, technology, culture.",
    ProvisionKind.PARTNERSHIP: "Label or framework with no operative duty.",
    ProvisionKind.POLITICAL_DECLARATION: "A shared political position.",
    ProvisionKind.INSTITUTION: "Creates councils, commands or an organisation.",
    ProvisionKind.UN_CHARTER_SAVINGS: (
        "Ties duties to, or preserves, the UN Charter (Arts 51, 52, 102, 103)."
    ),
    ProvisionKind.UN_REPORTING: "Report measures to the Security Council and stop when it acts.",
    ProvisionKind.OTHER_TREATY_SAVINGS: (
        "Subordinates duties to another treaty (NATO, TEU, Covenant)."
    ),
    ProvisionKind.DOMESTIC_LAW_SAVINGS: (
        "Duties performed under constitutional processes or national law."
    ),
    ProvisionKind.DISCRETION: "Clause letting each party choose its own measures.",
    ProvisionKind.CONDITIONS: "Clause adding a precondition such as consent or invitation.",
    ProvisionKind.EXCLUSION: "Carves a state, area or case out of the treaty.",
    ProvisionKind.GEOGRAPHIC_SCOPE: "Defines the area covered.",
    ProvisionKind.DEFINITION_OF_ATTACK: "Defines what counts as attack or aggression.",
    ProvisionKind.PEACEFUL_SETTLEMENT: "Settle disputes peacefully.",
    ProvisionKind.DISPUTE_SETTLEMENT: "How disputes about this treaty are settled.",
    ProvisionKind.SECRECY: "Secret clause or protocol, or duty of secrecy.",
    ProvisionKind.ACCESSION: "Who may join and how.",
    ProvisionKind.RATIFICATION_ENTRY: "How and when it enters into force.",
    ProvisionKind.REGISTRATION: "Filing with the UN, League or a depositary.",
    ProvisionKind.SUPERSESSION: "Ends or replaces an earlier treaty.",
    ProvisionKind.DURATION: "Term of validity.",
    ProvisionKind.RENEWAL: "Extension rule.",
    ProvisionKind.WITHDRAWAL: "Exit by a party.",
    ProvisionKind.TERMINATION_CONDITION: "Event that ends the treaty for all.",
}
"""One line a kind, in our own words."""
