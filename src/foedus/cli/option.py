"""Options that several commands share, and how their words are read."""

from __future__ import annotations

import datetime
from typing import Annotated, Literal

from cyclopts import Parameter

from foedus.errors import BadDate, InputError
from foedus.observatory import Assumption, Observatory, open_observatory
from foedus.settings import read_settings

Format = Annotated[
    Literal["text", "json"], Parameter(name="--format", help="How the answer is written.")
]
OnDay = Annotated[
    str | None,
    Parameter(name="--on", help="Legal time, YYYY-MM-DD: the day whose law is asked about."),
]
KnownBy = Annotated[
    str | None,
    Parameter(name="--known-by", help="Record time: acts done later do not count."),
]
RecordName = Annotated[
    str | None,
    Parameter(name="--record", help="catalogue (the record that ships) or a folder of yours."),
]


def read_day(text: str | None) -> datetime.date | None:
    """A day given on the command line.

    Raises:
        BadDate: The text is not a day of the calendar.
    """
    if text is None:
        return None
    try:
        return datetime.date.fromisoformat(text)
    except ValueError:
        raise BadDate(text) from None


def today() -> datetime.date:
    """The asker's day: the only clock that is read, and only where no day is given."""
    return datetime.datetime.now().astimezone().date()


def observatory(record: str | None) -> Observatory:
    """The observatory of the record asked for, else of the one that the environment sets."""
    return open_observatory(record or read_settings().record)


def read_assumptions(given: tuple[str, ...]) -> tuple[Assumption, ...]:
    """``KEY=yes`` or ``KEY=no``, any number.

    Raises:
        InputError: A word has another shape.
    """
    return tuple(_assumption(word) for word in given)


def _assumption(word: str) -> Assumption:
    key, _, value = word.partition("=")
    if not key or value not in ("yes", "no"):
        raise InputError(f"'{word}' is no assumption", hint="write KEY=yes or KEY=no")
    return Assumption(key=key, value=value == "yes")
