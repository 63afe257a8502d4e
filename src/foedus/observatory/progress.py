"""Telling somebody which stage a long answer has reached."""

from __future__ import annotations

from collections.abc import Callable

Progress = Callable[[str], None]
"""Told the name of each stage as it begins."""


def no_progress(_stage: str) -> None:
    """Tell nobody."""
