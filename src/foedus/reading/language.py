"""Whether a text is in English: the only language that the later stages read."""

from __future__ import annotations

import re

_FUNCTION_WORDS = frozenset(
    "the of and to in a that is was for on with as it be by has have had not are from at this which"
    " will would an or its their he she they we".split()
)
_WORD = re.compile(r"[^\W\d_]+")
_SAMPLE = 400
_ENGLISH_SHARE = 0.2


def language_of(text: str) -> str | None:
    """``en`` where the small words of the text are English, else None.

    Example:
        >>> language_of("The treaty of the two states was signed in the city.")
        'en'
    """
    words = [
        match[0].lower() for match, _ in zip(_WORD.finditer(text), range(_SAMPLE), strict=False)
    ]
    share = sum(word in _FUNCTION_WORDS for word in words) / max(len(words), 1)
    return "en" if share >= _ENGLISH_SHARE else None
