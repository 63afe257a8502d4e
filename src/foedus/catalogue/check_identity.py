"""Ids that stand twice or in the wrong file, and successions told from one side only."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from foedus.catalogue.problem import Problem
from foedus.model.instrument import Instrument
from foedus.model.record import Record


def treaty_file(instrument: Instrument) -> str:
    """The file in which an instrument stands."""
    return f"treaties/{instrument.id}.yaml"


def misnamed_problems(folder: Path, record: Record) -> Iterator[Problem]:
    """Entries that stand in a file of another name: messages name files after ids."""
    for kind, ids in (
        ("treaties", {i.id for i in record.instruments}),
        ("states", {s.id for s in record.states}),
    ):
        stems = {path.stem for path in (folder / kind).glob("*.yaml")}
        for stray in sorted(ids - stems):
            yield Problem(
                file=f"{kind}/{stray}.yaml", place="id", message=f"'{stray}' stands in another file"
            )


def duplicate_problems(record: Record) -> Iterator[Problem]:
    """Ids and acts that stand twice."""
    groups: tuple[tuple[str, Iterable[str]], ...] = (
        ("treaties", (i.id for i in record.instruments)),
        ("states", (s.id for s in record.states)),
        ("offices.yaml", (o.id for o in record.offices)),
        ("offices.yaml", (p.id for p in record.persons)),
        ("organisations.yaml", (o.id for o in record.organisations)),
        ("places.yaml", (p.id for p in record.places)),
    )
    for file, ids in groups:
        for repeated in _repeated(ids):
            yield Problem(file=file, place=repeated, message="this id stands twice")
    for instrument in record.instruments:
        for repeated in _repeated(p.id for p in instrument.provisions):
            place = f"provisions {repeated}"
            yield Problem(
                file=treaty_file(instrument),
                place=place,
                message="this id stands twice: add a suffix -2, -3",
            )
        for number, act in enumerate(instrument.acts):
            if act in instrument.acts[:number]:
                yield Problem(
                    file=treaty_file(instrument),
                    place=f"acts[{number}]",
                    message="the same act stands twice",
                )


def _repeated(ids: Iterable[str]) -> list[str]:
    return sorted(name for name, count in Counter(ids).items() if count > 1)


def succession_problems(record: Record) -> Iterator[Problem]:
    """Predecessors and successors that do not name each other."""
    by_id = {instrument.id: instrument for instrument in record.instruments}
    for instrument in record.instruments:
        for earlier in instrument.predecessors:
            if earlier in by_id and instrument.id not in by_id[earlier].successors:
                yield Problem(
                    file=treaty_file(instrument),
                    place="predecessors",
                    message=f"'{earlier}' does not name it among its successors",
                )
        for later in instrument.successors:
            if later in by_id and instrument.id not in by_id[later].predecessors:
                yield Problem(
                    file=treaty_file(instrument),
                    place="successors",
                    message=f"'{later}' does not name it among its predecessors",
                )
