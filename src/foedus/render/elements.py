"""A provision's elements in words, what is not coded said so."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from foedus.model.element import (
    AttackerClass,
    Condition,
    Elements,
    Latitude,
    Saving,
    Scope,
    ScopeArea,
    Trigger,
)
from foedus.render.names import Names
from foedus.render.wording import listing, words

NOT_CODED = "not coded"

_LATITUDE = {
    Latitude.NONE_STATED: "none stated: the text leaves no choice",
    Latitude.MEANS: "the means are each promisor's choice; to help is owed",
    Latitude.WHETHER: "whether to act at all is left open",
    Latitude.JOINT_DECISION: "what to do is first decided jointly",
    Latitude.NOT_CODED: NOT_CODED,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Element:
    """One element of a provision: its label, what the text says, whether anybody coded it."""

    label: str
    value: str

    @property
    def coded(self) -> bool:
        """Whether somebody has read the text for it."""
        return self.value != NOT_CODED


def element_lines(elements: Elements, names: Names) -> tuple[Element, ...]:
    """Every element in the order in which a lawyer asks; empty where none at all is coded."""
    if elements == Elements():
        return ()
    pairs = (
        ("trigger", _trigger(elements.trigger, names)),
        ("conduct", words(elements.conduct) if elements.conduct else NOT_CODED),
        ("means", "; ".join(words(m) for m in elements.means) or NOT_CODED),
        ("choice left", _LATITUDE[elements.latitude]),
        ("timing", words(elements.timing)),
        ("who decides", words(elements.decides)),
        ("conditions", _clauses(elements.conditions, names)),
        ("savings", _clauses(elements.savings, names)),
        ("scope", _scope(elements.scope, names)),
    )
    return tuple(Element(label=label, value=value) for label, value in pairs)


def _trigger(trigger: Trigger | None, names: Names) -> str:
    if trigger is None:
        return NOT_CODED
    text = listing((words(event) for event in trigger.events), "or")
    if trigger.attacker is AttackerClass.ANY:
        text += ", by any state"
    elif trigger.attacker is AttackerClass.NOT_CODED:
        text += ", by whom is not coded"
    else:
        text += f", by: {words(trigger.attacker)}"
    if trigger.states:
        text += f" ({listing(names.all(trigger.states))})"
    if trigger.unprovoked:
        text += "; unprovoked"
    if trigger.state_of_war:
        text += "; putting the attacked state in a state of war"
    return text + _note(trigger.note)


def _clauses(clauses: Iterable[Condition | Saving] | None, names: Names) -> str:
    if clauses is None:
        return NOT_CODED
    return "; ".join(_clause(clause, names) for clause in clauses) or "none in the text"


def _clause(clause: Condition | Saving, names: Names) -> str:
    treaties = clause.treaties if isinstance(clause, Saving) else ()
    of = listing(names.all((*clause.states, *treaties)))
    return words(clause.kind) + (f" ({of})" if of else "") + _note(clause.note)


def _scope(scope: Scope | None, names: Names) -> str:
    if scope is None or scope.area is ScopeArea.NOT_CODED:
        return NOT_CODED
    text = words(scope.area)
    if scope.areas:
        text += f": {listing(names.all(scope.areas))}"
    if scope.objects:
        text += f"; on {listing(scope.objects, 'or')}"
    return text + _note(scope.note)


def _note(note: str | None) -> str:
    return f" ({note})" if note else ""
