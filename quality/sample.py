"""An annotated article, read: what should be found beside what was found."""

from __future__ import annotations

from dataclasses import dataclass

from foedus.linking import Linked
from foedus.model.reading import Reading
from quality.annotation import Annotation


@dataclass(frozen=True, slots=True, kw_only=True)
class Sample:
    """One article of a set.

    Attributes:
        name: Its file's name.
        gold: What it should give.
        reading: What reading gave.
        linked: What linking added: the statements and events that are scored.
    """

    name: str
    gold: Annotation
    reading: Reading
    linked: Linked

    @property
    def text(self) -> str:
        """The article's text."""
        return self.reading.article.text
