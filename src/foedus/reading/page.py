"""What a file format gives before anything is known of its text."""

from __future__ import annotations

import datetime
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A document's words and what its format says about them.

    Attributes:
        text: The words, with newlines as the only line ends.
        title: From the format's own metadata, never guessed from the words.
        outlet: The site or publisher that the metadata names.
        url: The address that the metadata gives.
        published: The day that the metadata gives.
    """

    text: str
    title: str | None = None
    outlet: str | None = None
    url: str | None = None
    published: datetime.date | None = None
