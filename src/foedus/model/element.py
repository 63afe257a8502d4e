"""The controlled vocabularies in which a provision's elements are coded.

Four axes come from the text alone (conduct, latitude, timing, who decides); the
others are its trigger, its conditions, its savings and its scope. What a leader or
a state later said of them is a position, never an element.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Conduct(StrEnum):
    """What the promisor is to do (after the obligations of the ATOP codebook, made finer)."""

    ASSIST_WITH_FORCE = "assist_with_force"
    """The text itself names military help or armed force."""
    ASSIST = "assist"
    """Help, the text leaving open of which kind."""
    CONSULT = "consult"
    STAY_NEUTRAL = "stay_neutral"
    ABSTAIN = "abstain"
    DENY_TERRITORY = "deny_territory"


class Latitude(StrEnum):
    """What the text leaves to a choice."""

    NONE_STATED = "none_stated"
    MEANS = "means"
    """To help is owed; with what is each promisor's choice."""
    WHETHER = "whether"
    """Whether to act at all is left open."""
    JOINT_DECISION = "joint_decision"
    """What to do is agreed, or decided by an organ, first."""
    NOT_CODED = "not_coded"


class Timing(StrEnum):
    """When the conduct is owed."""

    IMMEDIATELY = "immediately"
    """At once, immediately, without delay."""
    WITHIN_24_HOURS = "within_24_hours"
    NOT_STATED = "not_stated"
    NOT_CODED = "not_coded"


class Decider(StrEnum):
    """Who, by the text, finds that the case has arisen."""

    EACH = "each"
    VICTIM = "victim"
    JOINTLY = "jointly"
    ORGAN = "organ"
    THIRD_STATE = "third_state"
    NOT_STATED = "not_stated"
    NOT_CODED = "not_coded"


class Means(StrEnum):
    """With what help is promised."""

    ALL_MEANS = "all_means"
    ALL_FORCES = "all_forces"
    MILITARY_AND_OTHER = "military_and_other"
    INCLUDING_ARMED_FORCE = "including_armed_force"
    NECESSARY = "necessary"
    AS_DEEMED_NECESSARY = "as_deemed_necessary"
    APPROPRIATE = "appropriate"
    POSSIBLE = "possible"
    MEET_COMMON_DANGER = "meet_common_danger"
    POLITICAL = "political"
    NOT_STATED = "not_stated"
    NOT_CODED = "not_coded"


class TriggerEvent(StrEnum):
    """What sets the duty going."""

    ARMED_ATTACK = "armed_attack"
    AGGRESSION = "aggression"
    HOSTILITIES = "hostilities"
    """Being involved in war or hostilities, whoever began them."""
    WAR = "war"
    THREAT = "threat"
    """A threat of armed attack or aggression, or to peace or integrity."""
    MOBILISATION = "mobilisation"
    SUBVERSION = "subversion"
    INDIRECT_AGGRESSION = "indirect_aggression"
    BREACH_OF_TREATY = "breach_of_treaty"
    BREACH_OF_NEUTRALITY = "breach_of_neutrality"
    ORGAN_DECISION = "organ_decision"
    DISASTER = "disaster"
    REQUEST = "request"
    QUESTION = "question"
    """A question of common concern arising."""
    ROUTINE = "routine"
    """No event is needed: the duty runs all the time."""
    CONTESTED = "contested"
    NOT_CODED = "not_coded"


class AttackerClass(StrEnum):
    """Against whose attack the provision protects."""

    ANY = "any"
    NAMED = "named"
    NAMED_OR_ITS_ALLY = "named_or_its_ally"
    BACKED_BY_NAMED = "backed_by_named"
    ANY_BUT_NAMED = "any_but_named"
    EUROPEAN_POWER = "european_power"
    GREAT_POWER = "great_power"
    BALKAN_STATE = "balkan_state"
    COMMUNIST = "communist"
    NON_BELLIGERENT = "non_belligerent"
    """A power not yet in a named conflict."""
    THIRD_STATE = "third_state"
    """A state that is no party."""
    OTHER = "other"
    """A class of its own, told in the trigger's note."""
    NOT_CODED = "not_coded"
    """Nobody has coded against whose act it protects."""


class ConditionKind(StrEnum):
    """What must be so beside the trigger."""

    REQUEST = "request"
    JOINT_DETERMINATION = "joint_determination"
    ORGAN_DECISION = "organ_decision"
    OUTSIDE_ORGAN = "outside_organ"
    """A finding of the League Council, the Security Council or another body outside the treaty."""
    ADVERSARY = "adversary"
    NUMBER_OF_ADVERSARIES = "number_of_adversaries"
    ONGOING_CONFLICT = "ongoing_conflict"
    THIRD_STATE_ACTS_FIRST = "third_state_acts_first"
    CONSENT = "consent"
    """Invitation or consent of the state concerned."""
    EXTERNAL_ATTACK = "external_attack"
    LAWFUL_ADMINISTRATION = "lawful_administration"
    SELF_DEFENCE = "self_defence"
    """The text makes the exercise of self-defence (Charter, Article 51) a condition."""
    DOMESTIC_LAW = "domestic_law"
    CONSTITUTIONAL_PROCESSES = "constitutional_processes"
    OTHER_TREATY = "other_treaty"
    AGREEMENT = "agreement"
    """As mutually agreed, by separate arrangement."""
    NOT_PUBLISHED = "not_published"
    OTHER = "other"


class SavingKind(StrEnum):
    """What the provision leaves untouched or places above itself."""

    CHARTER = "charter"
    CHARTER_51 = "charter_51"
    CHARTER_103 = "charter_103"
    SECURITY_COUNCIL = "security_council"
    DOMESTIC_LAW = "domestic_law"
    CONSTITUTIONAL_PROCESSES = "constitutional_processes"
    OTHER_TREATIES = "other_treaties"
    NEUTRALITY_POLICY = "neutrality_policy"
    LEAGUE_COVENANT = "league_covenant"
    OTHER = "other"


class ScopeArea(StrEnum):
    """Where the case must arise."""

    NOT_LIMITED = "not_limited"
    TERRITORY_OF_PARTIES = "territory_of_parties"
    NAMED_AREA = "named_area"
    NOT_CODED = "not_coded"


@dataclass(frozen=True, slots=True, kw_only=True)
class Trigger:
    """What must happen, by whose hand.

    Attributes:
        events: Any one of them suffices; ``not_coded`` where nobody has read the text for it.
        attacker: Whose act counts; ``not_coded`` where nobody has read the text for it.
        states: The states named, for the classes that name some.
        unprovoked: The text asks for an attack without provocation.
        state_of_war: The text asks that the attacked state be in a state of war thereby.
        note: In our own words, what the vocabulary cannot hold.
    """

    events: tuple[TriggerEvent, ...]
    attacker: AttackerClass = AttackerClass.NOT_CODED
    states: tuple[str, ...] = ()
    unprovoked: bool = False
    state_of_war: bool = False
    note: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Condition:
    """One precondition; ``states`` says whose law, request or consent, or which adversaries.

    ``promisors`` says whose duty alone is subject to it (by a reservation or an understanding);
    empty: everyone's.
    """

    kind: ConditionKind
    states: tuple[str, ...] = ()
    note: str | None = None
    promisors: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Saving:
    """One savings clause; ``states`` says whose law, ``treaties`` which instruments."""

    kind: SavingKind
    states: tuple[str, ...] = ()
    treaties: tuple[str, ...] = ()
    note: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """Where, and on what, an attack must fall.

    Attributes:
        area: Whether the text limits the place at all.
        areas: Ids of the areas named (``record/places.yaml``).
        objects: Of ``territory``, ``forces``, ``vessel``, ``aircraft``, those that the text names.
        note: In our own words, what the vocabulary cannot hold.
    """

    area: ScopeArea = ScopeArea.NOT_CODED
    areas: tuple[str, ...] = ()
    objects: tuple[str, ...] = ()
    note: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Elements:
    """A provision taken apart.

    Nobody has coded what is None (trigger, conduct, conditions, savings, scope), empty
    (means) or ``not_coded``; an empty tuple of conditions or savings says that the text was
    read and has none. For kinds of provision that ask for no conduct, None is all there is.
    """

    trigger: Trigger | None = None
    conduct: Conduct | None = None
    means: tuple[Means, ...] = ()
    latitude: Latitude = Latitude.NOT_CODED
    timing: Timing = Timing.NOT_CODED
    decides: Decider = Decider.NOT_CODED
    conditions: tuple[Condition, ...] | None = None
    savings: tuple[Saving, ...] | None = None
    scope: Scope | None = None
