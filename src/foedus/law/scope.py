"""The scope: whether the place and the object of the attack fall under the provision."""

from __future__ import annotations

from collections.abc import Mapping

from foedus.law.facts import open_step
from foedus.model.duty import Question, Step
from foedus.model.element import Scope, ScopeArea
from foedus.model.finding import Finding, any_met
from foedus.model.source import Source
from foedus.model.state import Place

HOME = "home"
"""The place of a question that means the target's home territory."""


def scope_steps(
    scope: Scope | None,
    question: Question,
    places: Mapping[str, Place],
    source: Source | None,
) -> tuple[Step, ...]:
    """The steps on place and object.

    Legal basis: the provision's own words (Vienna Convention, Article 29: unless another
    intention appears, a treaty binds each party for its whole territory).

    Undetermined when:
        nobody has coded the scope; it is limited and the question names no place; the place is
        contested, or the record does not say whether it lies in the area.
    """
    if scope is None or scope.area is ScopeArea.NOT_CODED:
        why = "Nobody has coded whether the text limits the place."
        return (open_step("scope", "within_scope", why, source),)
    steps = [_place(scope, question, places, source)]
    if scope.objects and question.object is not None:
        why = f"The text names {', '.join(scope.objects)}; asked about: {question.object}."
        finding = Finding.of(question.object in scope.objects)
        steps.append(Step(test="scope:object", finding=finding, why=why, source=source))
    return tuple(steps)


def _place(
    scope: Scope, question: Question, places: Mapping[str, Place], source: Source | None
) -> Step:
    if scope.area is ScopeArea.NOT_LIMITED:
        why = "The text does not limit the place."
        return Step(test="scope", finding=Finding.MET, why=why, source=source)
    limit = _limit(scope, places)
    if question.place is None:
        why = f"The text covers {limit}; the question names no place."
        return open_step("scope", "within_scope", why, source)
    finding = _is_inside(scope, question, places)
    why = f"The text covers {limit}; asked about: {_name(question.place, places)}."
    keys = ("within_scope",) if finding is Finding.UNDETERMINED else ()
    return Step(test="scope", finding=finding, why=why, source=source, keys=keys)


def _is_inside(scope: Scope, question: Question, places: Mapping[str, Place]) -> Finding:
    place = question.place or HOME
    if scope.area is ScopeArea.TERRITORY_OF_PARTIES:
        return Finding.MET if place == HOME else _is_of(places[place], question.target)
    return any_met(_lies_in(place, question.target, area, places) for area in scope.areas)


def _is_of(place: Place, state: str) -> Finding:
    """Whether the place is the state's: open where several states hold or claim it."""
    if state not in place.states:
        return Finding.NOT_MET if place.states else Finding.UNDETERMINED
    return Finding.MET if len(place.states) == 1 else Finding.UNDETERMINED


def _lies_in(place: str, target: str, area: str, places: Mapping[str, Place]) -> Finding:
    if place == HOME:
        covered = area in places and target in places[area].states
        return Finding.MET if covered else Finding.UNDETERMINED
    if place == area or area in places[place].within:
        return Finding.MET
    return Finding.NOT_MET if area in places[place].outside else Finding.UNDETERMINED


def _limit(scope: Scope, places: Mapping[str, Place]) -> str:
    if scope.area is ScopeArea.TERRITORY_OF_PARTIES:
        return scope.note or "the territory of the parties"
    return scope.note or ", ".join(_name(area, places) for area in scope.areas) or "a named area"


def _name(place: str, places: Mapping[str, Place]) -> str:
    if place == HOME:
        return "the target's home territory"
    return places[place].name if place in places else place.replace("_", " ")
