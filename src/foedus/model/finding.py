"""Three-valued answers and how they combine."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum


class Finding(StrEnum):
    """Whether a condition is fulfilled, as far as the record and the question say."""

    MET = "met"
    NOT_MET = "not_met"
    UNDETERMINED = "undetermined"

    @classmethod
    def of(cls, value: bool | None) -> Finding:
        """The finding for a truth value, None being unknown."""
        if value is None:
            return cls.UNDETERMINED
        return cls.MET if value else cls.NOT_MET


class DutyFinding(StrEnum):
    """Whether a duty falls due on the facts of the question."""

    DUE = "due"
    NOT_DUE = "not_due"
    UNDETERMINED = "undetermined"


def all_met(findings: Iterable[Finding]) -> Finding:
    """Conjunction: one that is not met decides; else one undetermined leaves all so (Kleene)."""
    seen = set(findings)
    if Finding.NOT_MET in seen:
        return Finding.NOT_MET
    return Finding.UNDETERMINED if Finding.UNDETERMINED in seen else Finding.MET


def any_met(findings: Iterable[Finding]) -> Finding:
    """Disjunction: one that is met decides; else one undetermined leaves all so (Kleene)."""
    seen = set(findings)
    if Finding.MET in seen:
        return Finding.MET
    return Finding.UNDETERMINED if Finding.UNDETERMINED in seen else Finding.NOT_MET
