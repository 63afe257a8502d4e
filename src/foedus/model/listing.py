"""Results that are plain lists, wrapped so that each says what it is even when empty."""

from __future__ import annotations

from dataclasses import dataclass

from foedus.model.instrument import Instrument


@dataclass(frozen=True, slots=True, kw_only=True)
class Treaties:
    """Instruments, in the order in which they are shown.

    Attributes:
        undetermined: Instruments of which the record leaves open whether they were in force that
            day, or for that state: neither in the list nor out of it.
    """

    instruments: tuple[Instrument, ...]
    undetermined: tuple[Instrument, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Problem:
    """One thing that the check of a record holds against it.

    Attributes:
        file: The file, as the user can open it.
        place: Where in it: ``provisions/4/mutual_defence``, or empty for the whole.
        message: What is wrong and how to mend it.
    """

    file: str
    place: str
    message: str

    def __str__(self) -> str:
        where = f"{self.file}: {self.place}" if self.place else self.file
        return f"{where}: {self.message}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Problems:
    """Everything that a check found: empty where the record holds."""

    problems: tuple[Problem, ...]
