"""One readable file of a record becomes the model's types."""

from __future__ import annotations

from dataclasses import dataclass

from foedus.catalogue.builder import Builder
from foedus.catalogue.citation import source_from
from foedus.catalogue.document import read_document
from foedus.errors import BadRecord
from foedus.model.instrument import Instrument
from foedus.model.source import Confidence, Source
from foedus.model.state import Office, Organisation, Person, Place, State


@dataclass(frozen=True, slots=True, kw_only=True)
class Lists:
    """What the files of offices, organisations and places hold."""

    offices: tuple[Office, ...] = ()
    persons: tuple[Person, ...] = ()
    organisations: tuple[Organisation, ...] = ()
    places: tuple[Place, ...] = ()


def read_treaty(text: str, file: str) -> Instrument:
    """The instrument that a treaty file describes.

    Raises:
        BadRecord: The file breaks the format of docs/reference/record-format.md.
    """
    content = read_document(text, file)
    sources = _sources(content, file)
    content["sources"] = list(sources)
    for key in ("acts", "provisions"):
        content.setdefault(key, [])
    builder = Builder(file=file, sources=sources)
    _name_provisions(content)
    return builder.read(Instrument, content)


def read_state(text: str, file: str) -> State:
    """The state that a state file describes.

    Raises:
        BadRecord: The file breaks the format.
    """
    content = read_document(text, file)
    return Builder(file=file, sources=_take_table(content, file)).read(State, content)


def read_lists(text: str, file: str) -> Lists:
    """The offices, persons, organisations or places that a list file holds.

    Raises:
        BadRecord: The file breaks the format.
    """
    content = read_document(text, file)
    return Builder(file=file, sources=_take_table(content, file)).read(Lists, content)


def _take_table(content: dict[str, object], file: str) -> dict[str, Source]:
    """Take a table of sources out of the content; a list of sources stays with its object."""
    if not isinstance(content.get("sources"), dict):
        return {}
    sources = _sources(content, file)
    del content["sources"]
    return sources


def _sources(content: dict[str, object], file: str) -> dict[str, Source]:
    table = content.get("sources", {})
    if not isinstance(table, dict):
        raise BadRecord("is no table of sources by key", locator=f"{file}: sources")

    def fail(place: str, message: str, hint: str) -> BadRecord:
        return BadRecord(message, locator=f"{file}: {place}", hint=hint)

    return {str(key): source_from(value, fail, f"sources.{key}") for key, value in table.items()}


def _name_provisions(content: dict[str, object]) -> None:
    """Inside its own file a provision goes without the treaty's id; outside it does not."""
    treaty = content.get("id")
    for provision in _mappings(content, "provisions"):
        provision.setdefault("confidence", Confidence.SOURCED.value)
        provision.setdefault("article", None)
        if isinstance(provision.get("id"), str):
            provision["id"] = f"{treaty}/{provision['id']}"
    for key in ("acts", "positions"):
        for entry in _mappings(content, key):
            if isinstance(entry.get("provision"), str):
                entry["provision"] = f"{treaty}/{entry['provision']}"


def _mappings(content: dict[str, object], key: str) -> list[dict[str, object]]:
    entries = content.get(key)
    return [e for e in entries if isinstance(e, dict)] if isinstance(entries, list) else []
