"""When one trigger is wider than another."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from foedus.comparison.ordering import joined, ordered
from foedus.model.comparison import Relation
from foedus.model.element import AttackerClass, Trigger, TriggerEvent

_WITHIN: Mapping[TriggerEvent, frozenset[TriggerEvent]] = MappingProxyType(
    {
        # An armed attack is the gravest form of aggression, the sending of bands another
        # (General Assembly resolution 3314, Article 3).
        TriggerEvent.AGGRESSION: frozenset(
            {TriggerEvent.ARMED_ATTACK, TriggerEvent.INDIRECT_AGGRESSION}
        ),
        # To be involved in hostilities, whoever began them, is wider than to be attacked.
        TriggerEvent.HOSTILITIES: frozenset({TriggerEvent.ARMED_ATTACK, TriggerEvent.WAR}),
    }
)
"""Which events an event takes in. No other order is assumed between events."""

_UNREAD = frozenset({TriggerEvent.NOT_CODED, TriggerEvent.CONTESTED})

_PEACETIME = frozenset(
    {
        TriggerEvent.ROUTINE,
        TriggerEvent.QUESTION,
        TriggerEvent.REQUEST,
        TriggerEvent.DISASTER,
    }
)
"""Events that are nobody's attack."""

_FAMILIES = (
    frozenset(
        {
            TriggerEvent.ARMED_ATTACK,
            TriggerEvent.AGGRESSION,
            TriggerEvent.HOSTILITIES,
            TriggerEvent.WAR,
            TriggerEvent.MOBILISATION,
            TriggerEvent.INDIRECT_AGGRESSION,
            TriggerEvent.BREACH_OF_NEUTRALITY,
        }
    ),
    frozenset({TriggerEvent.ROUTINE, TriggerEvent.QUESTION}),
)
"""Events of one nature; any other event is a nature of its own."""

_OUTSIDE = frozenset(
    {AttackerClass.NAMED, AttackerClass.NAMED_OR_ITS_ALLY, AttackerClass.BACKED_BY_NAMED}
)
"""Classes that a treaty's "state that is no party" takes in."""


def event_codes(trigger: Trigger | None) -> tuple[str, ...] | None:
    """The events that start the duty and what narrows them; None where nobody has coded them."""
    if trigger is None or _UNREAD & set(trigger.events):
        return None
    narrowing = (("unprovoked", trigger.unprovoked), ("state_of_war", trigger.state_of_war))
    events = sorted(event.value for event in trigger.events)
    return (*events, *(word for word, stated in narrowing if stated))


def relate_events(here: Trigger, there: Trigger) -> Relation:
    """Whether the duty starts in more cases here: the wider trigger is the stronger."""
    return joined(
        (
            ordered(
                here_covers=_take_in(here.events, there.events),
                there_covers=_take_in(there.events, here.events),
            ),
            _narrowed(here.unprovoked, there.unprovoked),
            _narrowed(here.state_of_war, there.state_of_war),
        )
    )


def attacker_codes(trigger: Trigger | None) -> tuple[str, ...] | None:
    """Against whose act it protects; None where nobody has coded it."""
    if trigger is None or trigger.attacker is AttackerClass.NOT_CODED:
        return None
    note = (trigger.note,) if trigger.attacker is AttackerClass.OTHER and trigger.note else ()
    return (trigger.attacker.value, *sorted(trigger.states), *note)


def relate_attackers(here: Trigger, there: Trigger) -> Relation:
    """Whether it protects against more states here."""
    if attacker_codes(here) == attacker_codes(there):
        return Relation.SAME
    return ordered(
        here_covers=_protects_as_far(here, there), there_covers=_protects_as_far(there, here)
    )


def has_attacker(trigger: Trigger | None) -> bool:
    """Whether the trigger is somebody's hostile act, so that one may ask whose."""
    return trigger is not None and not set(trigger.events) <= _PEACETIME


def are_of_one_nature(here: Trigger | None, there: Trigger | None) -> bool:
    """Whether some event of both is of the same nature; what is not coded rules nothing out."""
    if here is None or there is None or _UNREAD & {*here.events, *there.events}:
        return True
    return bool(_natures(here.events) & _natures(there.events))


def _natures(events: tuple[TriggerEvent, ...]) -> set[frozenset[TriggerEvent]]:
    return {
        next((family for family in _FAMILIES if event in family), frozenset({event}))
        for event in events
    }


def _take_in(events: tuple[TriggerEvent, ...], others: tuple[TriggerEvent, ...]) -> bool:
    reach = {*events}.union(*(_WITHIN.get(event, frozenset()) for event in events))
    return set(others) <= reach


def _narrowed(here: bool, there: bool) -> Relation:
    return ordered(here_covers=not here or there, there_covers=not there or here)


def _protects_as_far(wide: Trigger, narrow: Trigger) -> bool:
    states, others = set(wide.states), set(narrow.states)
    match wide.attacker, narrow.attacker:
        case AttackerClass.ANY, _:
            return True
        case AttackerClass.THIRD_STATE, inside:
            return inside in _OUTSIDE
        case AttackerClass.ANY_BUT_NAMED, AttackerClass.ANY_BUT_NAMED:
            return bool(others) and states <= others
        case AttackerClass.NAMED | AttackerClass.NAMED_OR_ITS_ALLY, AttackerClass.NAMED:
            return bool(others) and states >= others
        case AttackerClass.NAMED_OR_ITS_ALLY, AttackerClass.NAMED_OR_ITS_ALLY:
            return bool(others) and states >= others
    return False
