"""Quotations without a cue of their own: the second half of a broken one, or one that goes on."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from foedus.reading.extractor import Extent, RawAttribution
from foedus.reading.quotation import Quotation
from foedus.reading.rules.scene import Scene

_FEWEST_WORDS = 3
_ENDED = re.compile(r"[.!?…,][\"”»’']?\Z")


def with_bare_quotations(found: Sequence[RawAttribution], scene: Scene) -> list[RawAttribution]:
    """The attributions, with quotations of their own sentence that no cue claimed given a home.

    In the paragraph of an attributed quotation, a later one belongs to the same speaker. A
    paragraph that is nothing but a quotation, behind one that ends with a quotation, goes on.
    """
    out = sorted(found, key=lambda one: one.content[0])
    for quotation in scene.quotations:
        if _is_claimed(quotation.extent, out) or not _stands_alone(quotation, scene):
            continue
        before = _last_quoting(out, quotation.extent, scene)
        if before is None:
            continue
        gap = scene.parsed.text[before.content[-1].end : quotation.extent.start]
        if "\n" not in gap:
            out[out.index(before)] = replace(
                before, content=(*before.content, *scene.with_continuations(quotation))
            )
        elif _opens_paragraph(quotation, scene) and not _has_words(before, quotation, scene):
            out.append(RawAttribution(source=None, cue=None, content=(quotation.extent,)))
    return sorted(out, key=lambda one: one.content[0])


def _is_claimed(quotation: Extent, found: Sequence[RawAttribution]) -> bool:
    return any(
        part.start < quotation.end and quotation.start < part.end
        for one in found
        for part in one.content
    )


def _stands_alone(quotation: Quotation, scene: Scene) -> bool:
    """A quotation of sentences, not of a phrase."""
    start, end = quotation.extent
    words = scene.parsed.text[start:end]
    begins = any(sentence.start == start for sentence in scene.parsed.sentences)
    return begins and len(words.split()) >= _FEWEST_WORDS and _ENDED.search(words) is not None


def _last_quoting(
    found: Sequence[RawAttribution], quotation: Extent, scene: Scene
) -> RawAttribution | None:
    """The nearest attribution in front whose content ends in a quotation."""
    ends = {one.extent.end for one in scene.quotations}
    before = [
        one
        for one in found
        if one.content[-1].end <= quotation.start and one.content[-1].end in ends
    ]
    return max(before, key=lambda one: one.content[-1].end, default=None)


def _opens_paragraph(quotation: Quotation, scene: Scene) -> bool:
    return scene.parsed.text[: quotation.extent.start].rstrip(" \t").endswith("\n")


def _has_words(before: RawAttribution, quotation: Quotation, scene: Scene) -> bool:
    """Whether prose other than the cue stands between the two quotations."""
    start = before.content[-1].end
    own = max(start, *(part.end for part in (before.cue, before.source) if part), start)
    rest = scene.parsed.text[own : quotation.extent.start]
    sentence_end = rest.find("\n")
    return any(char.isalnum() for char in rest[sentence_end:])
