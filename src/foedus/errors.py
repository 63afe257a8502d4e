"""Every error that foedus raises on purpose.

FoedusError
├─ InputError (also ValueError)      exit 3: what the user gave cannot be read
│  ├─ BadDate
│  ├─ BadRecord
│  ├─ BadDocument
│  ├─ UnknownState
│  ├─ UnknownTreaty
│  └─ UnknownPlace
├─ CatalogueError                    exit 4: the record itself is damaged
├─ SourceError                       exit 4: something outside could not be had
│  └─ SourceUnavailable
└─ MissingExtra (also ImportError)   exit 4: a part that is not installed
"""

from __future__ import annotations

from collections.abc import Sequence


class FoedusError(Exception):
    """Base of all errors: what happened, where, and what to do.

    Attributes:
        code: Stable name, shown in messages and documented.
        hint: What to do next.
        locator: Where in which source, if anywhere.
        exit_status: What a command ends with.
    """

    code = "foedus"
    exit_status = 4

    def __init__(self, message: str, *, hint: str = "", locator: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint
        self.locator = locator

    def __str__(self) -> str:
        where = f"{self.locator}: " if self.locator else ""
        hint = f" ({self.hint})" if self.hint else ""
        return f"{where}{self.message}{hint}"


class InputError(FoedusError, ValueError):
    """What the user gave cannot be read."""

    code = "input"
    exit_status = 3


class BadDate(InputError):
    """A text that is no day, month or year of the calendar."""

    code = "bad-date"

    def __init__(self, text: str) -> None:
        super().__init__(f"'{text}' is not a date", hint="write YYYY-MM-DD, such as 2024-11-08")


class BadRecord(InputError):
    """An entry of a record that breaks the record's rules.

    Args:
        message: What is wrong.
        locator: File and place in it.
        hint: How to mend it.
    """

    code = "bad-record"


class BadDocument(InputError):
    """An article that cannot be read: empty, binary, too large, without text."""

    code = "bad-document"


def _nearest(names: Sequence[str]) -> str:
    return f"nearest: {', '.join(names)}" if names else "no name comes near"


class UnknownState(InputError):
    """No state of the record has this code or name."""

    code = "unknown-state"

    def __init__(self, text: str, nearest: Sequence[str] = ()) -> None:
        super().__init__(f"no state is known as '{text}'", hint=_nearest(nearest))


class UnknownTreaty(InputError):
    """No instrument of the record has this id or title, or several have."""

    code = "unknown-treaty"

    def __init__(self, text: str, nearest: Sequence[str] = ()) -> None:
        super().__init__(f"no single treaty is known as '{text}'", hint=_nearest(nearest))


class UnknownPlace(InputError):
    """No place of the record has this name."""

    code = "unknown-place"

    def __init__(self, text: str, nearest: Sequence[str] = ()) -> None:
        super().__init__(f"no place is known as '{text}'", hint=_nearest(nearest))


class CatalogueError(FoedusError):
    """The compiled record is missing or damaged."""

    code = "catalogue"


class SourceError(FoedusError):
    """Something outside the machine could not be had."""

    code = "source"


class SourceUnavailable(SourceError):
    """An address that does not answer, or not with a document."""

    code = "source-unavailable"


class MissingExtra(FoedusError, ImportError):
    """A part of foedus that is not installed."""

    code = "missing-extra"

    def __init__(self, extra: str, purpose: str) -> None:
        super().__init__(
            f"{purpose} needs the extra '{extra}'", hint=f'pip install "foedus[{extra}]"'
        )
