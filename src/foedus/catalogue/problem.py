"""The problem that a reader of a file met, as the check reports it."""

from __future__ import annotations

from foedus.errors import BadRecord
from foedus.model.listing import Problem

__all__ = ["Problem", "problem_of"]


def problem_of(error: BadRecord) -> Problem:
    """What a reader refused, with the file and the place in it."""
    file, _, place = error.locator.partition(": ")
    hint = f" ({error.hint})" if error.hint else ""
    return Problem(file=file, place=place, message=f"{error.message}{hint}")
