"""The article cut into paragraphs and pieces, each piece knowing what covers it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

from foedus.model.article import Article, Removed
from foedus.model.brief import Brief
from foedus.model.mention import MentionKind
from foedus.model.span import Span
from foedus.model.statement import Stance, Statement
from foedus.render.note import Note, notes_of

_WRAPPED_AT = 100
"""Lines this short, with blank lines between them, are a hard-wrapped text's."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A stretch of the text that the same statements, mention and removal cover.

    Attributes:
        anchor: Offset to which links to this place point; None where none does.
        opens: Numbers of the statements whose words begin here.
        inside: Numbers of the statements whose words it belongs to, the innermost last.
        stance: Of the innermost statement.
        treaty: Id of the treaty that these words mean.
        why_removed: Set where the reader passed over it.
    """

    text: str
    anchor: int | None
    opens: tuple[int, ...]
    inside: tuple[int, ...]
    stance: Stance | None
    treaty: str | None
    why_removed: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """One paragraph, with the notes of the statements that begin in it."""

    number: int
    pieces: tuple[Piece, ...]
    notes: tuple[Note, ...]

    @property
    def why_removed(self) -> str | None:
        """Why the whole paragraph was passed over; None where some of it is the article's."""
        whys = {piece.why_removed for piece in self.pieces if piece.text.strip()}
        return whys.pop() if len(whys) == 1 else None


def paragraphs_of(brief: Brief) -> tuple[Paragraph, ...]:
    """The whole text in order: nothing is left out, what readers pass over is told apart."""
    cutter = _Cutter(brief)
    notes = notes_of(brief.statements)
    found = []
    for number, (start, end) in enumerate(_paragraph_bounds(brief.article.text), start=1):
        here = tuple(note for note in notes if start <= note.start < end)
        found.append(Paragraph(number=number, pieces=cutter.pieces(start, end), notes=here))
    return tuple(found)


def _paragraph_bounds(text: str) -> Iterable[tuple[int, int]]:
    """Lines are paragraphs, unless the text is hard-wrapped: then blank lines part them."""
    lines = text.strip().splitlines()
    wrapped = "" in (x.strip() for x in lines) and max(map(len, lines)) <= _WRAPPED_AT
    shape = r"\S(?:.|\n(?!\s*\n))*" if wrapped else r"\S[^\n]*"
    return [match.span() for match in re.finditer(shape, text)]


class _Cutter:
    """Cuts a stretch of the article wherever something begins or ends."""

    def __init__(self, brief: Brief) -> None:
        self._article: Article = brief.article
        self._statements = tuple(enumerate(brief.statements, start=1))
        treaties = {treaty.id for treaty in brief.treaties}
        self._mentions = {
            (m.span.start, m.span.end): m.resolved
            for m in brief.mentions
            if m.kind is MentionKind.TREATY and m.resolved in treaties
        }
        self._anchors = {span.start for span in linked_spans(brief)}
        self._cuts = sorted(self._all_cuts())

    def _all_cuts(self) -> set[int]:
        spans = [span for _, s in self._statements for span in s.content]
        cuts = {offset for span in spans for offset in (span.start, span.end)}
        cuts.update(offset for pair in self._mentions for offset in pair)
        cuts.update(x for r in self._article.removed for x in (r.start, r.end))
        return cuts | self._anchors

    def pieces(self, start: int, end: int) -> tuple[Piece, ...]:
        """The pieces of one stretch, which together are that stretch."""
        cuts = [start, *(cut for cut in self._cuts if start < cut < end), end]
        return tuple(self._piece(a, b) for a, b in pairwise(cuts))

    def _piece(self, start: int, end: int) -> Piece:
        covering = [
            (span.end - span.start, number, statement)
            for number, statement in self._statements
            for span in statement.content
            if span.start <= start and end <= span.end
        ]
        covering.sort(key=lambda item: -item[0])
        removed = _covering(self._article.removed, start, end)
        return Piece(
            text=self._article.text[start:end],
            anchor=start if start in self._anchors else None,
            opens=tuple(n for n, s in self._statements if _begins(s) == start),
            inside=tuple(number for _, number, _ in covering),
            stance=covering[-1][2].stance if covering else None,
            treaty=self._treaty(start, end),
            why_removed=removed.why if removed else None,
        )

    def _treaty(self, start: int, end: int) -> str | None:
        inside = ((b - a, t) for (a, b), t in self._mentions.items() if a <= start and end <= b)
        return min(inside, default=(0, None))[1]


def _begins(statement: Statement) -> int:
    return statement.content[0].start if statement.content else statement.sentence.start


def _covering(removed: Iterable[Removed], start: int, end: int) -> Removed | None:
    return next((part for part in removed if part.start <= start and end <= part.end), None)


def linked_spans(brief: Brief) -> Iterable[Span]:
    """Every place of the article to which some line of the brief points."""
    for statement in brief.statements:
        yield from statement.content or (statement.sentence,)
    for mention in brief.mentions:
        yield mention.span
    for event in brief.events:
        yield from (account.span for account in event.accounts)
    yield from (unknown.span for unknown in brief.unknowns if unknown.span is not None)
    for treaty in brief.treaties:
        yield from treaty.mentions
