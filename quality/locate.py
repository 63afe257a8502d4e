"""A quotation of an article's own words becomes the place where they stand."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from quality.annotation import Extent


class BadAnnotation(ValueError):
    """An annotation file says something that its article does not bear out."""


def places(text: str, words: str) -> list[Extent]:
    """Every place where the words stand as whole words."""
    before = r"(?<!\w)" if words[:1].isalnum() else ""
    after = r"(?!\w)" if words[-1:].isalnum() else ""
    return [found.span() for found in re.finditer(before + re.escape(words) + after, text)]


def locate(text: str, value: object) -> Extent:
    """The one place that an entry names.

    Args:
        text: The article's text.
        value: Words (the first place counts), ``{text, nth}``, or ``[start, end]``.

    Raises:
        BadAnnotation: The words do not stand there.
    """
    match value:
        case str():
            return _nth(text, value, 1)
        case {"text": str(words), **rest}:
            return _nth(text, words, _number(rest.get("nth", 1)))
        case [int(start), int(end)]:
            return start, end
        case _:
            raise BadAnnotation(f"cannot be located: {value!r}")


def locate_all(text: str, entry: Mapping[str, object]) -> list[Extent]:
    """Every place of the entry's words, or the one that ``nth`` or ``at`` names."""
    if "at" in entry:
        return [locate(text, entry["at"])]
    if "nth" in entry:
        return [locate(text, entry)]
    found = places(text, str(entry["text"]))
    if not found:
        raise BadAnnotation(f"not in the text: {entry['text']!r}")
    return found


def without_inner(extents: Sequence[Extent]) -> set[Extent]:
    """Those that do not lie inside a longer one."""
    return {
        inner
        for inner in extents
        if not any(
            outer != inner and outer[0] <= inner[0] and inner[1] <= outer[1] for outer in extents
        )
    }


def _nth(text: str, words: str, nth: int) -> Extent:
    found = places(text, words)
    if len(found) < nth:
        raise BadAnnotation(f"stands {len(found)} times, not {nth}: {words!r}")
    return found[nth - 1]


def _number(value: object) -> int:
    if not isinstance(value, int):
        raise BadAnnotation(f"nth is no number: {value!r}")
    return value
