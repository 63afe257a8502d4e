"""A treaty phrase with what stands around it."""

from __future__ import annotations

from dataclasses import dataclass

from foedus.model.mention import TreatyPhrase


@dataclass(frozen=True, slots=True, kw_only=True)
class PhraseInContext:
    """A treaty phrase with what stands around it.

    Attributes:
        states: States named inside the phrase, with the speaker's own for "we" and "our".
        near: States named in the same sentence.
        named: Ids of the instruments of which a name of the record stands in the phrase.
        era: Words of time in the phrase, or in the sentence before a "that treaty".
    """

    phrase: TreatyPhrase
    states: tuple[str, ...]
    near: tuple[str, ...]
    named: tuple[str, ...]
    era: str | None
