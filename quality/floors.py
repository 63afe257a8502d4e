"""The gate: floors below which no figure may sink, and the digest of the sets they hold for."""

from __future__ import annotations

import hashlib
import json
import math
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from quality.measure import Tally
from quality.run import ARTICLES

FLOORS = Path(__file__).parent / "floors.json"
SLACK = 0.02
"""How far a floor lies below what was reached when it was written."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Floors:
    """What the gate holds.

    Attributes:
        digest: Of the sets for which the floors were written.
        least: Set, measure, the share that it must reach.
    """

    digest: str
    least: Mapping[str, Mapping[str, float]]


def digest(folder: Path = ARTICLES) -> str:
    """SHA-256 over the name and content of every file of the sets, in order of name."""
    total = hashlib.sha256()
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        total.update(f"{path.relative_to(folder).as_posix()}\0".encode())
        total.update(hashlib.sha256(path.read_bytes()).digest())
    return total.hexdigest()


def read_floors(path: Path = FLOORS) -> Floors:
    """The floors on file."""
    content = json.loads(path.read_text(encoding="utf-8"))
    return Floors(digest=content["digest"], least=content["floors"])


def write_floors(tallies: Mapping[str, Tally], path: Path = FLOORS) -> None:
    """Write floors a little below what the tallies reach, for the sets as they are now."""
    least = {
        name: {
            measure: max(0.0, math.floor((share.value - SLACK) * 1000) / 1000)
            for measure, share in tally.items()
            if share.value is not None
        }
        for name, tally in tallies.items()
    }
    content = {"digest": digest(), "slack": SLACK, "floors": least}
    path.write_text(json.dumps(content, indent=2) + "\n", encoding="utf-8")


def sunk(tallies: Mapping[str, Tally], floors: Floors) -> list[str]:
    """Every figure below its floor, in words; a figure that is gone counts as sunk."""
    said = []
    for name, least in floors.least.items():
        for measure, floor in least.items():
            share = tallies[name].get(measure)
            value = None if share is None else share.value
            if value is None or value < floor:
                said.append(f"{name}: {measure} is {value}, its floor {floor}")
    return said
