"""JSON Schemas, made from the very types that are written out."""

from __future__ import annotations

import copy
from collections.abc import Iterator, Mapping
from types import MappingProxyType

from foedus.errors import InputError
from foedus.model.instrument import Instrument
from foedus.model.status import TreatyStatus
from foedus.render.contract.brief import BriefJson
from foedus.render.contract.comparison import ComparisonJson, NoveltyJson
from foedus.render.contract.duty import DutiesJson
from foedus.render.contract.treaties import TreatiesJson
from foedus.render.result import Problems

COMMANDS: Mapping[str, type] = MappingProxyType(
    {
        "brief": BriefJson,
        "duties": DutiesJson,
        "status": TreatyStatus,
        "treaty": Instrument,
        "treaties": TreatiesJson,
        "compare": ComparisonJson,
        "novelty": NoveltyJson,
        "catalogue check": Problems,
    }
)
"""Each command that prints JSON, with the type of what it prints."""

_DRAFT = "https://json-schema.org/draft/2020-12/schema"


def schema(command: str) -> dict[str, object]:
    """The JSON Schema (draft 2020-12) of what a command prints.

    Every key is always printed, so every key is required; further keys may come in later versions.

    Raises:
        InputError: No command of that name prints JSON.
    """
    if command not in COMMANDS:
        raise InputError(
            f"no schema is known for '{command}'", hint=f"there are: {', '.join(COMMANDS)}"
        )
    # Encoding needs msgspec's core alone; only a schema needs this module.
    from msgspec.json import schema as derive

    derived: dict[str, object] = copy.deepcopy(derive(COMMANDS[command]))
    for part in _objects(derived):
        _require_all(part)
    return {"$schema": _DRAFT, "title": f"foedus {command}", **derived}


def _objects(part: object) -> Iterator[dict[str, object]]:
    """Every part of a schema that describes a JSON object."""
    if isinstance(part, dict):
        if part.get("type") == "object":
            yield part
        for inside in part.values():
            yield from _objects(inside)
    elif isinstance(part, list):
        for inside in part:
            yield from _objects(inside)


def _require_all(part: dict[str, object]) -> None:
    properties = part.get("properties")
    if isinstance(properties, dict):
        part["required"] = list(properties)
        for one in properties.values():
            if isinstance(one, dict):
                one.pop("default", None)
