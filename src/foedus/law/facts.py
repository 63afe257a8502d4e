"""The open facts of a question: what the asker assumes, and steps that need an assumption."""

from __future__ import annotations

from dataclasses import replace

from foedus.model.duty import Question, Step
from foedus.model.finding import Finding
from foedus.model.source import Source


def open_step(test: str, key: str, why: str, source: Source | None = None) -> Step:
    """A step that only a fact outside the record can decide; ``key`` names that fact."""
    return Step(test=test, finding=Finding.UNDETERMINED, why=why, source=source, keys=(key,))


def under_assumptions(step: Step, question: Question) -> Step:
    """The step after the question's assumptions.

    Only an undetermined step can change: deciding an open fact never turns one determined
    finding into the other. One key answered "no" decides against; all answered "yes" decide for.
    """
    if step.finding is not Finding.UNDETERMINED or not step.keys:
        return step
    given = {assumption.key: assumption.value for assumption in question.assumptions}
    answers = [given.get(key) for key in step.keys]
    if False in answers:
        denied = step.keys[answers.index(False)]
        return _assumed(step, Finding.NOT_MET, f"{denied}=no")
    left = tuple(key for key, answer in zip(step.keys, answers, strict=True) if answer is None)
    if left:
        return replace(step, keys=left)
    return _assumed(step, Finding.MET, ", ".join(f"{key}=yes" for key in step.keys))


def _assumed(step: Step, finding: Finding, what: str) -> Step:
    return replace(step, finding=finding, why=f"{step.why} Assumed: {what}.", keys=())
