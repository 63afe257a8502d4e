"""Two rules as wholes: which of the two is the stronger, and what decides it."""

from __future__ import annotations

from collections.abc import Sequence

from foedus.comparison.element import HELP, compare_elements
from foedus.comparison.ordering import joined
from foedus.comparison.trigger import are_of_one_nature
from foedus.model.comparison import ElementComparison, ElementName, ProvisionComparison, Relation
from foedus.model.instrument import Coverage, Instrument
from foedus.model.provision import Provision
from foedus.model.source import Source

_CORE = (ElementName.TRIGGER, ElementName.ATTACKER, ElementName.CONDUCT)
"""Without these nobody can call two rules the same, or one of them the stronger."""

_UNREAD = Relation.NOT_CODED

_SAYING = {
    Relation.STRONGER: "stronger in",
    Relation.WEAKER: "weaker in",
    Relation.QUALIFIED: "qualified by",
    Relation.DIFFERS: "differs in",
    Relation.NOT_CODED: "not coded in both:",
}
_PLAIN = {
    ElementName.ATTACKER: "against whom",
    ElementName.WHO: "who owes whom",
    ElementName.LATITUDE: "the choice left",
    ElementName.DECIDES: "who decides",
}


def compare_provisions(
    here: Provision, there: Provision, treaty: Instrument, other: Instrument
) -> ProvisionComparison:
    """A rule beside its counterpart.

    The whole is the same where every element that is coded in both is; stronger, weaker or
    qualified where all that differ point one way. For any of these, trigger, attacker and
    conduct must be coded in both; that the rules differ shows even in one element.

    Args:
        here: A rule of ``treaty``.
        there: A rule of ``other``, of the same kind.
        treaty: The instrument asked about.
        other: The instrument that it is held against.
    """
    elements = compare_elements(here, there, treaty, other)
    relation = _whole(elements)
    return ProvisionComparison(
        kind=here.kind,
        here=here,
        there=there,
        relation=relation,
        why=_why(elements, relation),
        elements=elements,
        complete=bool(elements) and all(e.relation is not _UNREAD for e in elements),
    )


def alone_here(provision: Provision, other: Instrument) -> ProvisionComparison:
    """A rule without a counterpart in the other instrument, or without one that is coded."""
    known, why, sources = _absence(provision, other)
    return ProvisionComparison(
        kind=provision.kind,
        here=provision,
        there=None,
        relation=Relation.ONLY_HERE if known else _UNREAD,
        why=why,
        complete=known,
        sources=sources,
    )


def alone_there(provision: Provision, treaty: Instrument) -> ProvisionComparison:
    """A rule of the other instrument without a counterpart in the one asked about."""
    known, why, sources = _absence(provision, treaty)
    return ProvisionComparison(
        kind=provision.kind,
        here=None,
        there=provision,
        relation=Relation.ONLY_THERE if known else _UNREAD,
        why=why,
        complete=known,
        sources=sources,
    )


def are_kin(here: Provision, there: Provision) -> bool:
    """Whether one may be called a precedent of the other: one kind, one nature.

    A promise to confer on a threat is no precedent of a promise to confer regularly, nor the
    other way: the ATOP codebook counts only the first as a consultation pact. What is not coded
    rules nothing out.
    """
    mine, theirs = here.elements, there.elements
    one_conduct = (
        mine.conduct is None
        or theirs.conduct is None
        or mine.conduct is theirs.conduct
        or {mine.conduct, theirs.conduct} <= HELP
    )
    return (
        here.kind is there.kind and one_conduct and are_of_one_nature(mine.trigger, theirs.trigger)
    )


def closeness(compared: ProvisionComparison) -> int:
    """How near the two rules are: elements that are the same, less those that are not."""
    same = sum(e.relation is Relation.SAME for e in compared.elements)
    uncoded = sum(e.relation is Relation.NOT_CODED for e in compared.elements)
    return same - (len(compared.elements) - same - uncoded)


def shares_more_than_kind(compared: ProvisionComparison) -> bool:
    """Whether trigger or conduct could be compared, so that the rules share more than a name."""
    return any(
        element.element in (ElementName.TRIGGER, ElementName.CONDUCT)
        and element.relation is not _UNREAD
        for element in compared.elements
    )


def _whole(elements: Sequence[ElementComparison]) -> Relation:
    relation = joined(element.relation for element in elements)
    return relation if relation is Relation.DIFFERS or _is_core_read(elements) else _UNREAD


def _is_core_read(elements: Sequence[ElementComparison]) -> bool:
    core = [element for element in elements if element.element in _CORE]
    return bool(core) and all(element.relation is not Relation.NOT_CODED for element in core)


def _why(elements: Sequence[ElementComparison], relation: Relation) -> str:
    if not elements:
        return "both have such a rule, and the content of neither is coded"
    parts = [
        f"{saying} {', '.join(named)}"
        for asked, saying in _SAYING.items()
        if (named := [_PLAIN.get(e.element, e.element) for e in elements if e.relation is asked])
    ]
    first = "the same in all that is coded" if relation is Relation.SAME else ""
    return "; ".join(part for part in (first, *parts) if part)


def _absence(provision: Provision, other: Instrument) -> tuple[bool, str, tuple[Source, ...]]:
    """Whether the other instrument is known to be without such a rule, why, and what shows it."""
    name, coverage = other.short_title, other.coverage(provision.kind)
    if other.fully_coded:
        why = f"the whole text of {name} was read, and it has no such rule"
        return True, why, other.full_text
    if coverage is Coverage.ABSENT:
        shown = [a.sources for a in other.absences if a.kind is provision.kind]
        why = f"a source says, or shows, that {name} has no such rule"
        return True, why, tuple(source for sources in shown for source in sources)
    if coverage is Coverage.PRESENT:
        why = f"{name} has fewer rules of this kind on record, and is not coded whole"
        return False, why, ()
    return False, f"nobody has coded whether {name} has such a rule", ()
