"""Conditions and savings: the fewer, the stronger the promise."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from foedus.model.comparison import Relation
from foedus.model.element import Condition, ConditionKind, Saving, SavingKind

_TOLD_BY_NOTE = (ConditionKind.OTHER, SavingKind.OTHER)


def clause_codes(
    clauses: Sequence[Condition | Saving] | None, parties: Collection[str]
) -> tuple[str, ...] | None:
    """One code a clause; None where nobody has coded them, or their content is not published.

    The law or the request of all parties is coded without their names, so that two treaties
    between different states can have the same clause.
    """
    if clauses is None or any(c.kind is ConditionKind.NOT_PUBLISHED for c in clauses):
        return None
    return tuple(sorted({_code(clause, parties) for clause in clauses}))


def relate_clauses(here: tuple[str, ...], there: tuple[str, ...]) -> Relation:
    """Fewer is stronger, more is qualified; some here and others there give no order."""
    if set(here) == set(there):
        return Relation.SAME
    if set(here) < set(there):
        return Relation.STRONGER
    return Relation.QUALIFIED if set(here) > set(there) else Relation.DIFFERS


def _code(clause: Condition | Saving, parties: Collection[str]) -> str:
    whose = () if set(clause.states) == set(parties) else tuple(sorted(clause.states))
    named = (*whose, *(clause.treaties if isinstance(clause, Saving) else ()))
    told = clause.note if clause.kind in _TOLD_BY_NOTE and clause.note else ""
    only = clause.promisors if isinstance(clause, Condition) else ()
    parts = (clause.kind.value, "+".join(named), told, f"for {'+'.join(only)}" if only else "")
    return ":".join(part for part in parts if part)
