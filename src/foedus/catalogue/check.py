"""Holds a record to its own rules."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from foedus.catalogue.check_dates import date_problems
from foedus.catalogue.check_dispute import dispute_problems
from foedus.catalogue.check_identity import (
    duplicate_problems,
    misnamed_problems,
    succession_problems,
    treaty_file,
)
from foedus.catalogue.check_reference import reference_problems
from foedus.catalogue.check_source import source_problems
from foedus.catalogue.folder import read_content
from foedus.catalogue.problem import Problem
from foedus.model.instrument import Act, ActKind, Instrument
from foedus.model.record import Record
from foedus.model.state import State

_POSITION_KINDS = frozenset({"position", "invocation", "practice"})
_JOINING = frozenset(
    {
        ActKind.SIGNATURE,
        ActKind.RATIFICATION,
        ActKind.ACCEPTANCE,
        ActKind.APPROVAL,
        ActKind.ACCESSION,
        ActKind.SUCCESSION,
    }
)
GROUPS = frozenset({"UN-MEMBERS", "LON-MEMBERS", "AU-MEMBERS"})
"""Party words that stand for every member of the day."""


def check_folder(folder: Path) -> list[Problem]:
    """Every breach of the format and of the rules in a folder of readable files."""
    content = read_content(folder, folder.name)
    named = [
        *content.problems,
        *misnamed_problems(folder, content.record),
        *check_record(content.record),
    ]
    return sorted(named)


def check_record(record: Record) -> list[Problem]:
    """Every breach of the rules in a record that could be read."""
    found: list[Problem] = [*duplicate_problems(record), *reference_problems(record, GROUPS)]
    for instrument in record.instruments:
        file = treaty_file(instrument)
        rules = (
            date_problems(instrument),
            dispute_problems(instrument),
            source_problems(instrument),
            _party_problems(instrument),
            _word_problems(instrument),
            _coverage_problems(instrument),
        )
        found += [Problem(file=file, place=p, message=m) for rule in rules for p, m in rule]
    found += succession_problems(record)
    for state in record.states:
        if _reversed(state):
            message = "ends before it starts"
            found.append(Problem(file=f"states/{state.id}.yaml", place="end", message=message))
    return sorted(found)


def _reversed(state: State) -> bool:
    return bool(state.start and state.end and state.end.latest < state.start.earliest)


def _party_problems(instrument: Instrument) -> Iterator[tuple[str, str]]:
    parties = set(instrument.parties) | {s for act in instrument.acts for s in _joined_by(act)}
    if parties & GROUPS:
        return
    if not parties:
        yield "parties", "names no party"
    for number, provision in enumerate(instrument.provisions):
        for state in provision.promisors:
            if state not in parties:
                yield f"provisions[{number}].promisors", f"'{state}' is no party"


def _joined_by(act: Act) -> tuple[str, ...]:
    return act.states if act.kind in _JOINING else ()


def _word_problems(instrument: Instrument) -> Iterator[tuple[str, str]]:
    for number, position in enumerate(instrument.positions):
        if position.kind not in _POSITION_KINDS:
            known = ", ".join(sorted(_POSITION_KINDS))
            yield f"positions[{number}].kind", f"'{position.kind}' is none of: {known}"
    for number, dispute in enumerate(instrument.disputes):
        if dispute.clock not in {"done", "effective"}:
            message = f"'{dispute.clock}' is neither done nor effective"
            yield f"disputes[{number}].clock", message


def _coverage_problems(instrument: Instrument) -> Iterator[tuple[str, str]]:
    if instrument.fully_coded and not instrument.full_text:
        yield "full_text", "a fully coded instrument names the text that was read"
    present = {provision.kind for provision in instrument.provisions}
    for number, absence in enumerate(instrument.absences):
        if absence.kind in present:
            yield f"absences[{number}]", f"{absence.kind} is both present and absent"
        if not absence.sources:
            yield f"absences[{number}]", "an absence needs a source"
