"""The open facts of a question: what the asker assumes, and steps that need an assumption."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from foedus.model.duty import Assumption, Question, Step
from foedus.model.finding import Finding
from foedus.model.source import Source


def open_step(test: str, key: str, why: str, source: Source | None = None) -> Step:
    """A step that only a fact outside the record can decide; ``key`` names that fact."""
    return Step(test=test, finding=Finding.UNDETERMINED, why=why, source=source, keys=(key,))


def ways_of(step: Step) -> tuple[tuple[str, ...], ...]:
    """The sets of facts, any one of which meets an open step; one set where it needs them all."""
    return step.alternatives or (step.keys,)


def contradictions(assumptions: tuple[Assumption, ...]) -> tuple[str, ...]:
    """The keys that are assumed both to be so and not to be so."""
    yes = {a.key for a in assumptions if a.value}
    no = {a.key for a in assumptions if not a.value}
    return tuple(sorted(yes & no))


def under_assumptions(step: Step, question: Question, treaty: str | None = None) -> Step:
    """The step after the question's assumptions.

    Only an undetermined step can change: deciding an open fact never turns one determined
    finding into the other. One way whose facts are all so decides for; when every way has a fact
    that is not so, that decides against.

    Args:
        step: A step of the examination.
        question: Its assumptions count.
        treaty: The instrument examined: an assumption ``KEY@TREATY`` holds for it alone, and
            goes before one for all.
    """
    if step.finding is not Finding.UNDETERMINED or not step.keys or not question.assumptions:
        return step
    given = _given(question, treaty)
    left: list[tuple[str, ...]] = []
    for way in ways_of(step):
        if any(given.get(key) is False for key in way):
            continue
        rest = tuple(key for key in way if key not in given)
        if not rest:
            return _assumed(step, Finding.MET, ", ".join(f"{key}=yes" for key in way))
        left.append(rest)
    if not left:
        denied = dict.fromkeys(k for way in ways_of(step) for k in way if given.get(k) is False)
        return _assumed(step, Finding.NOT_MET, ", ".join(f"{key}=no" for key in denied))
    keys = tuple(dict.fromkeys(key for way in left for key in way))
    return replace(step, keys=keys, alternatives=tuple(left) if step.alternatives else ())


def _given(question: Question, treaty: str | None) -> Mapping[str, bool]:
    given = {a.key: a.value for a in question.assumptions if "@" not in a.key}
    for assumption in question.assumptions:
        key, _, of = assumption.key.partition("@")
        if of and of == treaty:
            given[key] = assumption.value
    return given


def _assumed(step: Step, finding: Finding, what: str) -> Step:
    why = f"{step.why} Assumed: {what}."
    return replace(step, finding=finding, why=why, keys=(), alternatives=())
