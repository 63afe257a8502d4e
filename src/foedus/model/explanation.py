"""An answer told in numbered lines, and what turned one answer into another."""

from __future__ import annotations

from dataclasses import dataclass

from foedus.model.duty import BreachFinding, Step
from foedus.model.finding import DutyFinding, Finding
from foedus.model.provision import ProvisionKind
from foedus.model.source import Source


@dataclass(frozen=True, slots=True, kw_only=True)
class ExplanationLine:
    """One numbered line that a lawyer can check against its source.

    Attributes:
        number: ``1``, ``2`` … in the order of the examination.
        text: One or two plain sentences.
        finding: Of the step; None for the opening and the conclusion.
        article: The provision's article, for lines that rest on the text.
        source: What it rests on.
    """

    number: int
    text: str
    finding: Finding | None = None
    article: str | None = None
    source: Source | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """The reasons of one finding, from the question to the conclusion."""

    treaty: str
    provision: str | None
    promisor: str
    beneficiary: str
    finding: DutyFinding | BreachFinding
    lines: tuple[ExplanationLine, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class StepTurn:
    """A step that two examinations of the same promise find differently.

    ``before`` or ``after`` is None where that examination did not come so far, or has no such
    step.
    """

    test: str
    before: Step | None
    after: Step | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """A promise on which two answers differ, and the steps that made the difference.

    Attributes:
        before: The finding in the first answer; None where it does not list the promise.
        after: The finding in the second.
        steps: Every step found differently, in order; the first is what turned it.
    """

    promisor: str
    beneficiary: str
    treaty: str
    provision: str | None
    article: str | None
    kind: ProvisionKind
    before: DutyFinding | None
    after: DutyFinding | None
    steps: tuple[StepTurn, ...]
    why: str
