"""A place in a document: what every fact read from a text carries."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """Half-open offsets, in Unicode code points, into one document's text.

    Attributes:
        doc: The document's id.
        start: Offset of the first character.
        end: Offset behind the last character.
        text: What stands there, character for character.
    """

    doc: str
    start: int
    end: int
    text: str

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end or len(self.text) != self.end - self.start:
            raise ValueError(f"span {self.start}-{self.end} does not fit its text")

    def contains(self, other: Span) -> bool:
        """Whether the other span lies wholly inside this one."""
        return self.doc == other.doc and self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Span) -> bool:
        """Whether the two spans share a character."""
        return self.doc == other.doc and self.start < other.end and other.start < self.end
