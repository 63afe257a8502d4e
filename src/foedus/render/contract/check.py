"""The shapes that the contract keeps for tensions and for checked claims.

No result fills them, so a brief gives both lists empty and names them in
``not_assessed``; their shapes stand here so that the schema already tells them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from foedus.model.source import Source


@dataclass(frozen=True, slots=True, kw_only=True)
class Tension:
    """Two things that pull against each other; never called a lie."""

    kind: Literal["same_speaker", "event", "provision", "record"]
    between: tuple[str, ...]
    aspect: str
    why: str
    scope_difference: str | None
    undisputed: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckPart:
    """One part of a claim, with its own finding."""

    text: str
    finding: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """A provision that the finding rests on."""

    treaty: str
    provision: str | None
    source: Source | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Searched:
    """What was looked through before "no precedent found" may be said."""

    instruments: int
    fully_coded: int
    up_to: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """A statement held against the record."""

    statement: str
    question: str
    finding: Literal["borne_out", "partly", "not_borne_out", "undetermined"]
    parts: tuple[CheckPart, ...]
    why: str
    evidence: tuple[Evidence, ...]
    searched: Searched
