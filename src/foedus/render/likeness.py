"""Relations, elements and circles of a comparison in words."""

from __future__ import annotations

from collections.abc import Sequence
from types import MappingProxyType

from foedus.model.circle import Circle
from foedus.model.comparison import ElementName, ProvisionComparison, Relation
from foedus.render.names import Names
from foedus.render.wording import words

_ELEMENT = MappingProxyType(
    {
        ElementName.ATTACKER: "against whom",
        ElementName.WHO: "who owes whom",
        ElementName.LATITUDE: "choice left",
        ElementName.DECIDES: "who decides",
    }
)
_CIRCLE = MappingProxyType(
    {
        Circle.PREDECESSORS: "Its predecessors",
        Circle.PARTIES: "Its parties' other treaties",
        Circle.ALL: "All others",
    }
)
_JOINING = frozenset({"by", "to", "on"})
"""Codes that read as they stand: by whom, to whom, on what."""


def element_words(element: ElementName) -> str:
    """An element as a label: "who decides"."""
    return _ELEMENT.get(element) or words(element)


def circle_words(circle: Circle) -> str:
    """Where precedents were looked for."""
    return _CIRCLE[circle]


def relation_words(pair: ProvisionComparison) -> str:
    """The relation of two rules, said to be partial where an element is not coded."""
    partly = pair.elements and not pair.complete and pair.relation is not Relation.NOT_CODED
    return words(pair.relation).upper() + (", so far as coded" if partly else "")


def codes_words(codes: Sequence[str] | None, names: Names) -> str:
    """The codes of one element in words: "none" where the text was read and has none."""
    if codes is None:
        return "not coded"
    return "; ".join(_code_words(code, names) for code in codes) or "none"


def _code_words(code: str, names: Names) -> str:
    first, *rest = code.split(":")
    if first in _JOINING and rest:
        return f"{first} {names.of(rest[0])}"
    named = [", ".join(names.of(one) for one in part.split("+")) for part in rest if part]
    return words(names.of(first)) + "".join(f" ({part})" for part in named)
