"""Ids that lead nowhere."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from foedus.catalogue.problem import Problem
from foedus.model.element import Elements
from foedus.model.instrument import Instrument
from foedus.model.record import Record

Reference = tuple[str, str, str]
"""Place, kind of the thing referred to, and its id."""

_OBJECTS = frozenset({"territory", "forces", "vessel", "aircraft"})


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownIds:
    """The ids that a record defines, by kind; a kind that it does not hold cannot be checked."""

    by_kind: dict[str, frozenset[str]]

    @classmethod
    def of(cls, record: Record, groups: frozenset[str]) -> KnownIds:
        """The ids of this record; group words count as states."""
        states = frozenset(s.id for s in record.states)
        organisations = frozenset(o.id for o in record.organisations)
        persons = frozenset(p.id for p in record.persons)
        return cls(
            by_kind={
                "treaty": frozenset(i.id for i in record.instruments),
                "state": states and states | groups,
                "speaker": states and organisations and states | organisations | groups,
                "organisation": organisations,
                "person": persons,
                "place": frozenset(p.id for p in record.places),
                "object": _OBJECTS,
            }
        )

    def lacks(self, kind: str, name: str) -> bool:
        """Whether the record holds things of the kind, but none of this id."""
        known = self.by_kind[kind]
        return bool(known) and name not in known


def reference_problems(record: Record, groups: frozenset[str]) -> Iterator[Problem]:
    """Every reference to an id that the record does not define."""
    known = KnownIds.of(record, groups)
    for instrument in record.instruments:
        file = f"treaties/{instrument.id}.yaml"
        references = [*_of_instrument(instrument), *_of_provisions(instrument)]
        yield from _dangling(file, references, known)
        yield from _dangling_provisions(file, instrument)
    for state in record.states:
        file = f"states/{state.id}.yaml"
        yield from _dangling(file, _each("successions", "state", _predecessors(state)), known)
    for file, references in _of_lists(record):
        yield from _dangling(file, references, known)


def _predecessors(state: object) -> list[str]:
    return [succession.state for succession in getattr(state, "successions", ())]


def _dangling(file: str, references: Iterable[Reference], known: KnownIds) -> Iterator[Problem]:
    for place, kind, name in references:
        if known.lacks(kind, name):
            message = f"the record has no {kind} '{name}'"
            yield Problem(file=file, place=place, message=message)


def _dangling_provisions(file: str, instrument: Instrument) -> Iterator[Problem]:
    named = [(f"acts[{n}]", act.provision) for n, act in enumerate(instrument.acts)]
    named += [(f"positions[{n}]", p.provision) for n, p in enumerate(instrument.positions)]
    for place, provision in named:
        if provision is not None and instrument.provision(provision) is None:
            message = f"this instrument has no provision '{provision}'"
            yield Problem(file=file, place=f"{place}.provision", message=message)


def _each(place: str, kind: str, names: Iterable[str]) -> Iterator[Reference]:
    for name in names:
        yield place, kind, name


def _of_instrument(instrument: Instrument) -> Iterator[Reference]:
    yield from _each("parties", "state", instrument.parties)
    yield from _each("predecessors", "treaty", instrument.predecessors)
    yield from _each("successors", "treaty", instrument.successors)
    for number, act in enumerate(instrument.acts):
        yield from _each(f"acts[{number}].states", "state", act.states)
        yield from _each(f"acts[{number}].between", "state", act.between)
    for number, position in enumerate(instrument.positions):
        yield f"positions[{number}].by", "speaker", position.by
    for number, dispute in enumerate(instrument.disputes):
        yield from _each(f"disputes[{number}].states", "state", dispute.states)


def _of_provisions(instrument: Instrument) -> Iterator[Reference]:
    for number, provision in enumerate(instrument.provisions):
        place = f"provisions[{number}]"
        yield from _each(f"{place}.promisors", "state", provision.promisors)
        yield from _each(f"{place}.beneficiaries", "state", provision.beneficiaries)
        yield from _of_elements(f"{place}.elements", provision.elements)


def _of_elements(place: str, elements: Elements) -> Iterator[Reference]:
    if elements.trigger is not None:
        yield from _each(f"{place}.trigger.states", "state", elements.trigger.states)
    for condition in elements.conditions or ():
        yield from _each(f"{place}.conditions", "state", condition.states)
    for saving in elements.savings or ():
        yield from _each(f"{place}.savings", "state", saving.states)
        yield from _each(f"{place}.savings", "treaty", saving.treaties)
    if elements.scope is not None:
        yield from _each(f"{place}.scope.areas", "place", elements.scope.areas)
        yield from _each(f"{place}.scope.objects", "object", elements.scope.objects)


def _of_lists(record: Record) -> Iterator[tuple[str, list[Reference]]]:
    for office in record.offices:
        holders = [tenure.person for tenure in office.tenures]
        of = (f"{office.id}.of", "speaker", office.of)
        yield "offices.yaml", [of, *_each(f"{office.id}.tenures", "person", holders)]
    for person in record.persons:
        yield "offices.yaml", [*_each(person.id, "state", _given(person.state))]
    for organisation in record.organisations:
        yield "organisations.yaml", [*_each(organisation.id, "treaty", _given(organisation.treaty))]
    for place in record.places:
        around = [*place.within, *place.outside]
        yield (
            "places.yaml",
            [*_each(place.id, "state", place.states), *_each(place.id, "place", around)],
        )


def _given(name: str | None) -> list[str]:
    return [] if name is None else [name]
