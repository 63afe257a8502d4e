"""Among which treaties a precedent is looked for."""

from __future__ import annotations

from enum import StrEnum


class Circle(StrEnum):
    """Where a precedent was found, the nearest circle first."""

    PREDECESSORS = "predecessors"
    PARTIES = "parties"
    """Other treaties of one of its parties, or of a state that the party continues."""
    ALL = "all"
