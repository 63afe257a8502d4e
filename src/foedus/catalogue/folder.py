"""A folder of readable files becomes a record."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from foedus.catalogue.document import read_text
from foedus.catalogue.problem import Problem, problem_of
from foedus.catalogue.yaml_reader import read_lists, read_state, read_treaty
from foedus.errors import BadRecord
from foedus.model.record import Record

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class FolderContent:
    """All that could be read of a folder, and every file that could not."""

    record: Record
    problems: tuple[Problem, ...]


def record_files(folder: Path) -> list[Path]:
    """The readable files of the folder, in a fixed order."""
    found = [*folder.glob("treaties/*.yaml"), *folder.glob("states/*.yaml"), *folder.glob("*.yaml")]
    return sorted(found)


def fingerprint(folder: Path) -> str:
    """A digest of the names and content of the readable files, whatever their line ends."""
    digest = hashlib.sha256()
    for path in record_files(folder):
        content = path.read_bytes().replace(b"\r\n", b"\n")
        name = path.relative_to(folder).as_posix().encode()
        digest.update(b"%d %s %d\n" % (len(name), name, len(content)))
        digest.update(content)
    return digest.hexdigest()


def read_folder(folder: Path, name: str) -> Record:
    """The record that the folder holds.

    Raises:
        BadRecord: There is no treaty in it, or a file breaks the format: the first one is told.
    """
    if not any(folder.glob("treaties/*.yaml")):
        raise BadRecord(
            "holds no treaties", locator=str(folder), hint="they belong in treaties/ID.yaml"
        )
    content = read_content(folder, name)
    if content.problems:
        first, *others = content.problems
        hint = f"and {len(others)} more: foedus catalogue check" if others else ""
        raise BadRecord(first.message, locator=f"{first.file}: {first.place}", hint=hint)
    return content.record


def read_content(folder: Path, name: str) -> FolderContent:
    """Whatever of the folder can be read, and what is wrong with the rest."""
    problems: list[Problem] = []
    lists = list(_each(folder, "*.yaml", read_lists, problems))
    record = Record(
        name=name,
        compiled=fingerprint(folder),
        instruments=tuple(_each(folder, "treaties/*.yaml", read_treaty, problems)),
        states=tuple(_each(folder, "states/*.yaml", read_state, problems)),
        offices=tuple(office for part in lists for office in part.offices),
        persons=tuple(person for part in lists for person in part.persons),
        organisations=tuple(body for part in lists for body in part.organisations),
        places=tuple(place for part in lists for place in part.places),
    )
    return FolderContent(record=record, problems=tuple(problems))


def _each(
    folder: Path, pattern: str, read: Callable[[str, str], T], problems: list[Problem]
) -> Iterator[T]:
    for path in sorted(folder.glob(pattern)):
        file = path.relative_to(folder).as_posix()
        try:
            yield read(read_text(path, file), file)
        except BadRecord as error:
            problems.append(problem_of(error))
