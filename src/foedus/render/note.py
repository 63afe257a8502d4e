"""A statement as a note in the margin and as a row of "who said what"."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from foedus.model.statement import Form, Statement


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """One statement with its number and the numbers of those it stands in.

    Attributes:
        number: Its place in the text, counted from 1.
        start: Offset at which its words begin.
        inside: Number of the statement that reports it, if one does.
        statement: The statement itself.
    """

    number: int
    start: int
    inside: int | None
    statement: Statement

    @property
    def speaker(self) -> str:
        """The resolved name, or the words of the text where it is open."""
        speaker = self.statement.speaker
        return speaker.name or speaker.text or "speaker not named"

    @property
    def is_open(self) -> bool:
        """Whether several could be the speaker."""
        return self.statement.speaker.name is None and bool(self.statement.speaker.candidates)

    @property
    def words(self) -> str:
        """What was said, as it stands in the article; gaps of a broken quotation marked."""
        return " … ".join(span.text.strip() for span in self.statement.content)

    @property
    def form(self) -> str:
        """Whether these are the speaker's words or the article's account of them."""
        return {
            Form.DIRECT: "quoted",
            Form.INDIRECT: "in the article's words",
            Form.MIXED: "partly quoted",
        }[self.statement.form]


def notes_of(statements: tuple[Statement, ...]) -> tuple[Note, ...]:
    """A note for every statement, in the order of the text."""
    numbers = {statement.id: number for number, statement in enumerate(statements, start=1)}
    return tuple(
        Note(
            number=number,
            start=(s.content[0] if s.content else s.sentence).start,
            inside=numbers.get(s.inside) if s.inside else None,
            statement=s,
        )
        for number, s in enumerate(statements, start=1)
    )


def by_day_said(notes: tuple[Note, ...]) -> tuple[Note, ...]:
    """The notes by the day on which each was said, then by the text; undated ones last."""
    return tuple(sorted(notes, key=lambda note: (_said_on(note.statement), note.number)))


def _said_on(statement: Statement) -> tuple[datetime.date, datetime.date]:
    date = statement.said_on
    return (date.earliest, date.latest) if date else (datetime.date.max, datetime.date.max)
