"""Two rules, element by element."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from typing import TypeAlias, TypeVar

from foedus.comparison.clause import clause_codes, relate_clauses
from foedus.comparison.ordering import ordered
from foedus.comparison.scale import (
    relate_conduct,
    relate_latitude,
    relate_means,
    relate_scope,
    relate_timing,
    scope_codes,
)
from foedus.comparison.trigger import (
    attacker_codes,
    event_codes,
    has_attacker,
    relate_attackers,
    relate_events,
)
from foedus.model.comparison import ElementComparison, ElementName, Relation
from foedus.model.element import Conduct, Decider, Elements, Latitude, Means, Timing
from foedus.model.instrument import Instrument
from foedus.model.provision import NOTHING_CODED, Provision

EACH = "each_to_every_other"
"""The code for a promise that every party makes to every other."""

HELP = frozenset({Conduct.ASSIST, Conduct.ASSIST_WITH_FORCE})
"""Conduct that is help, of whatever strength."""

Codes: TypeAlias = tuple[str, ...] | None
_Coded = TypeVar("_Coded", bound=StrEnum)


def compare_elements(
    here: Provision, there: Provision, treaty: Instrument, other: Instrument
) -> tuple[ElementComparison, ...]:
    """Every element of the two rules; empty where nobody has taken either of them apart.

    Args:
        here: A rule of ``treaty``.
        there: A rule of ``other``.
        treaty: The instrument asked about.
        other: The instrument that it is held against.
    """
    mine, theirs = here.elements, there.elements
    if NOTHING_CODED == mine == theirs:
        return ()
    found = [
        _triggers(mine, theirs),
        *_attackers(mine, theirs),
        _who(here, there, treaty, other),
        _single(ElementName.CONDUCT, mine.conduct, theirs.conduct, relate_conduct),
        _single(ElementName.TIMING, mine.timing, theirs.timing, relate_timing),
        *_means(mine, theirs),
        _single(ElementName.LATITUDE, mine.latitude, theirs.latitude, relate_latitude),
        _single(ElementName.DECIDES, mine.decides, theirs.decides, _relate_deciders),
        _clauses(ElementName.CONDITIONS, (mine, treaty), (theirs, other)),
        _clauses(ElementName.SAVINGS, (mine, treaty), (theirs, other)),
        _scopes(mine, theirs),
    ]
    return tuple(found)


def _element(
    name: ElementName, here: Codes, there: Codes, relate: Callable[[], Relation]
) -> ElementComparison:
    unread = here is None or there is None
    relation = Relation.NOT_CODED if unread else relate()
    return ElementComparison(element=name, here=here, there=there, relation=relation)


def _triggers(here: Elements, there: Elements) -> ElementComparison:
    mine, theirs = here.trigger, there.trigger
    return _element(
        ElementName.TRIGGER,
        event_codes(mine),
        event_codes(theirs),
        lambda: relate_events(mine, theirs) if mine and theirs else Relation.NOT_CODED,
    )


def _attackers(here: Elements, there: Elements) -> tuple[ElementComparison, ...]:
    mine, theirs = here.trigger, there.trigger
    if not has_attacker(mine) and not has_attacker(theirs):
        return ()
    compared = _element(
        ElementName.ATTACKER,
        attacker_codes(mine),
        attacker_codes(theirs),
        lambda: relate_attackers(mine, theirs) if mine and theirs else Relation.NOT_CODED,
    )
    return (compared,)


def _who(
    here: Provision, there: Provision, treaty: Instrument, other: Instrument
) -> ElementComparison:
    mine, theirs = _owed(here, treaty), _owed(there, other)
    return _element(
        ElementName.WHO, mine, theirs, lambda: _relate_owed(mine, theirs, treaty, other)
    )


def _owed(provision: Provision, treaty: Instrument) -> tuple[str, ...]:
    everyone = set(treaty.parties)
    one_sided = [
        f"{word}:{state}"
        for word, states in (("by", provision.promisors), ("to", provision.beneficiaries))
        if states and set(states) != everyone
        for state in sorted(states)
    ]
    return tuple(one_sided) or (EACH,)


def _relate_owed(
    here: tuple[str, ...], there: tuple[str, ...], treaty: Instrument, other: Instrument
) -> Relation:
    """A promise that all make takes in one that some make.

    Between different states two one-sided promises are of the same shape, and no more of them
    can be compared.
    """
    one_sided = EACH not in here and EACH not in there
    if one_sided and set(treaty.parties) != set(other.parties):
        return Relation.SAME
    return ordered(here_covers=here in ((EACH,), there), there_covers=there in ((EACH,), here))


def _single(
    name: ElementName,
    here: _Coded | None,
    there: _Coded | None,
    relate: Callable[[_Coded, _Coded], Relation],
) -> ElementComparison:
    return _element(
        name,
        _code(here),
        _code(there),
        lambda: relate(here, there) if here and there else Relation.NOT_CODED,
    )


def _code(value: StrEnum | None) -> Codes:
    unread = (Latitude.NOT_CODED, Timing.NOT_CODED, Decider.NOT_CODED)
    return None if value is None or value in unread else (value.value,)


def _relate_deciders(here: Decider, there: Decider) -> Relation:
    return Relation.SAME if here is there else Relation.DIFFERS


def _means(here: Elements, there: Elements) -> tuple[ElementComparison, ...]:
    """Only help is given with means: for a duty to confer or to abstain nobody asks."""
    mine, theirs = _means_codes(here), _means_codes(there)
    if mine is None and theirs is None and not HELP & {here.conduct, there.conduct}:
        return ()
    return (
        _element(ElementName.MEANS, mine, theirs, lambda: relate_means(here.means, there.means)),
    )


def _means_codes(elements: Elements) -> Codes:
    if not elements.means or Means.NOT_CODED in elements.means:
        return None
    return tuple(sorted(one.value for one in elements.means))


def _clauses(
    name: ElementName, here: tuple[Elements, Instrument], there: tuple[Elements, Instrument]
) -> ElementComparison:
    mine, theirs = (
        clause_codes(
            elements.conditions if name is ElementName.CONDITIONS else elements.savings,
            treaty.parties,
        )
        for elements, treaty in (here, there)
    )
    return _element(name, mine, theirs, lambda: relate_clauses(mine or (), theirs or ()))


def _scopes(here: Elements, there: Elements) -> ElementComparison:
    mine, theirs = here.scope, there.scope
    return _element(
        ElementName.SCOPE,
        scope_codes(mine),
        scope_codes(theirs),
        lambda: relate_scope(mine, theirs) if mine and theirs else Relation.NOT_CODED,
    )
