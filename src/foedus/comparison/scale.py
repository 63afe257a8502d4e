"""The orders of strength of conduct, latitude, timing, means and scope.

Each says which codes ask for all that another asks for. Where two codes stand in no such
order, the element differs; ``docs/explanation/novelty.md`` gives the reasons.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import StrEnum

from foedus.comparison.ordering import ordered
from foedus.model.comparison import Relation
from foedus.model.element import Conduct, Latitude, Means, Scope, ScopeArea, Timing

_CONDUCT: Mapping[StrEnum, frozenset[StrEnum]] = {
    Conduct.ASSIST_WITH_FORCE: frozenset({Conduct.ASSIST, Conduct.CONSULT}),
    Conduct.ASSIST: frozenset({Conduct.CONSULT}),
}
_LATITUDE: Mapping[StrEnum, frozenset[StrEnum]] = {
    Latitude.NONE_STATED: frozenset({Latitude.MEANS, Latitude.WHETHER, Latitude.JOINT_DECISION}),
    Latitude.MEANS: frozenset({Latitude.WHETHER, Latitude.JOINT_DECISION}),
}
_TIMING: Mapping[StrEnum, frozenset[StrEnum]] = {
    Timing.IMMEDIATELY: frozenset({Timing.NOT_STATED}),
    Timing.WITHIN_24_HOURS: frozenset({Timing.NOT_STATED}),
}

_WHOLE = frozenset({Means.ALL_MEANS, Means.ALL_FORCES})
_CHOSEN = frozenset({Means.AS_DEEMED_NECESSARY, Means.APPROPRIATE, Means.POSSIBLE})
_ARMED = frozenset({Means.MILITARY_AND_OTHER, Means.INCLUDING_ARMED_FORCE, Means.ALL_FORCES})
_OTHER_MEASURE = frozenset({Means.MEET_COMMON_DANGER, Means.POLITICAL})


def relate_conduct(here: Conduct, there: Conduct) -> Relation:
    """Help with force is more than help, and help more than talk; restraint has no order."""
    return _relate(here, there, _CONDUCT)


def relate_latitude(here: Latitude, there: Latitude) -> Relation:
    """The less is left to choose, the stronger; one's own choice and a joint one differ."""
    return _relate(here, there, _LATITUDE)


def relate_timing(here: Timing, there: Timing) -> Relation:
    """A stated time is stronger than none; "at once" and a number of hours differ."""
    return _relate(here, there, _TIMING)


def relate_means(here: Iterable[Means], there: Iterable[Means]) -> Relation:
    """All means are more than those that are needed, and these more than those one chooses.

    To name armed force among them is more than not to name it. The two orders must agree.
    """
    one, other = frozenset(here), frozenset(there)
    if one == other:
        return Relation.SAME
    found = ordered(here_covers=_reach(one, other), there_covers=_reach(other, one))
    # Two sets that reach equally far in these two orders may still say different things.
    return Relation.DIFFERS if found is Relation.SAME else found


def relate_scope(here: Scope, there: Scope) -> Relation:
    """Not limited is more than limited; the wider of two lists of places or objects is more."""
    if scope_codes(here) == scope_codes(there):
        return Relation.SAME
    return ordered(here_covers=_covers(here, there), there_covers=_covers(there, here))


def scope_codes(scope: Scope | None) -> tuple[str, ...] | None:
    """Where it must happen, and on what; None where nobody has coded it."""
    if scope is None or scope.area is ScopeArea.NOT_CODED:
        return None
    unnamed = scope.area is ScopeArea.NAMED_AREA and not scope.areas and scope.note
    place = (scope.note,) if unnamed and scope.note else tuple(sorted(scope.areas))
    return (scope.area.value, *place, *(f"on:{thing}" for thing in sorted(scope.objects)))


def _relate(here: StrEnum, there: StrEnum, less: Mapping[StrEnum, frozenset[StrEnum]]) -> Relation:
    return ordered(
        here_covers=here is there or there in less.get(here, ()),
        there_covers=here is there or here in less.get(there, ()),
    )


def _reach(wide: frozenset[Means], narrow: frozenset[Means]) -> bool:
    return _extent_reaches(wide, narrow) and (not narrow & _ARMED or bool(wide & _ARMED))


def _extent_reaches(wide: frozenset[Means], narrow: frozenset[Means]) -> bool:
    if wide & _WHOLE:
        return True
    if narrow & _WHOLE or (wide | narrow) & _OTHER_MEASURE:
        return False
    if Means.NECESSARY in wide:
        return bool(narrow & _CHOSEN) or Means.NECESSARY in narrow
    return _measure(wide) == _measure(narrow)


def _measure(means: frozenset[Means]) -> frozenset[Means]:
    return means & (_CHOSEN | {Means.NECESSARY})


def _covers(wide: Scope, narrow: Scope) -> bool:
    if wide.area is ScopeArea.NOT_LIMITED:
        return not wide.objects or set(wide.objects) >= set(narrow.objects) > set()
    if wide.area is not narrow.area or not set(wide.areas) >= set(narrow.areas):
        return False
    if wide.area is ScopeArea.NAMED_AREA and not (wide.areas and narrow.areas):
        return False
    return wide.objects == narrow.objects or set(wide.objects) > set(narrow.objects) > set()
