"""What follows for a whole from the relations of its parts.

Seen from the other side, stronger is weaker, or qualified where conditions alone make the
difference; weaker and qualified are stronger: what is qualified here is owed there without the
condition.
"""

from __future__ import annotations

from collections.abc import Iterable

from foedus.model.comparison import Relation

_LESS = frozenset({Relation.WEAKER, Relation.QUALIFIED})


def ordered(*, here_covers: bool, there_covers: bool) -> Relation:
    """The relation of two things of which either may ask for all that the other asks for."""
    if here_covers and there_covers:
        return Relation.SAME
    if here_covers:
        return Relation.STRONGER
    return Relation.WEAKER if there_covers else Relation.DIFFERS


def joined(relations: Iterable[Relation]) -> Relation:
    """The relation of a whole: an order only where no part pulls the other way.

    Parts that are the same, or not coded, decide nothing.
    """
    found = {r for r in relations if r not in (Relation.SAME, Relation.NOT_CODED)}
    if not found:
        return Relation.SAME
    if len(found) == 1:
        return found.pop()
    return Relation.WEAKER if found <= _LESS else Relation.DIFFERS
