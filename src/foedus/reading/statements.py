"""Raw attributions become statements: form, stance, nesting, speaker, day, venue.

Works with whatever extractor found the attributions.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from foedus.model.article import TimeExpression
from foedus.model.span import Span
from foedus.model.statement import Form, Speaker, Stance, Statement
from foedus.reading.extractor import Extent, RawAttribution
from foedus.reading.occasion import said_on, venue_of, venue_text
from foedus.reading.quotation import Quotation
from foedus.reading.speakers import Cast, continued, speaker_of
from foedus.reading.stance import cue_head, stance_of

_WORD = re.compile(r"\w+")


def build_statements(
    raw: Iterable[RawAttribution], cast: Cast, times: Sequence[TimeExpression]
) -> tuple[Statement, ...]:
    """The statements of a text, in its order; what nobody stated is left out."""
    kept = [(one, stance) for one in _ordered(raw) if (stance := stance_of(one, cast.parsed))]
    everything = [one for one, _ in kept]
    speakers: list[Speaker] = []
    for one in everything:
        speakers.append(_speaker(one, speakers, cast))
    return tuple(
        _place(_statement(one, stance, speaker, cast, times), number, _around(one, everything))
        for number, ((one, stance), speaker) in enumerate(zip(kept, speakers, strict=True), 1)
    )


def _place(statement: Statement, number: int, around: int | None) -> Statement:
    """The statement with its id and the id of the one that reports it."""
    inside = None if around is None else f"s{around + 1}"
    return replace(statement, id=f"s{number}", inside=inside)


def _ordered(raw: Iterable[RawAttribution]) -> list[RawAttribution]:
    """By where each begins; the one that holds another first."""
    return sorted(
        (one for one in raw if one.content),
        key=lambda one: (one.content[0].start, -one.content[-1].end),
    )


def _speaker(one: RawAttribution, before: Sequence[Speaker], cast: Cast) -> Speaker:
    if one.source is None and one.cue is None:
        return continued(before)
    return speaker_of(one.source, before, cast)


def _around(one: RawAttribution, everything: Sequence[RawAttribution]) -> int | None:
    """Which attribution, by its place in the list, reports this one within its content."""
    anchor = one.cue or one.content[0]
    holders = [
        (part.end - part.start, index)
        for index, other in enumerate(everything)
        if other is not one
        for part in other.content
        if part.start <= anchor.start and anchor.end <= part.end and part not in one.content
    ]
    return min(holders)[1] if holders else None


def _statement(
    raw: RawAttribution,
    stance: Stance,
    speaker: Speaker,
    cast: Cast,
    times: Sequence[TimeExpression],
) -> Statement:
    article, parsed = cast.article, cast.parsed
    cue = cue_head(raw, parsed)
    venue = venue_of(cue, raw.content) if cue is not None else None
    return Statement(
        id="",
        speaker=speaker,
        cue=article.span(*raw.cue) if raw.cue else None,
        content=tuple(article.span(*part) for part in raw.content),
        form=form_of(raw, cast.quotations, parsed.text),
        stance=stance,
        sentence=_sentences_of(raw, cast),
        said_on=said_on(cue, venue, raw.content, times, parsed) if cue is not None else None,
        venue=venue_text(venue, times, parsed) if venue is not None else None,
        translated=article.translated,
    )


def form_of(raw: RawAttribution, quotations: Sequence[Quotation], text: str) -> Form:
    """Direct where every word of the content is quoted, indirect where none is.

    Marks that also enclose the cue are those of another speaker and do not count.
    """
    own = [one.extent for one in quotations if raw.cue is None or not _covers(one.extent, raw.cue)]
    words = [
        part.start + match.start()
        for part in raw.content
        for match in _WORD.finditer(text[part.start : part.end])
    ]
    quoted = sum(any(mark.start < at < mark.end for mark in own) for at in words)
    if quoted == 0:
        return Form.INDIRECT
    return Form.DIRECT if quoted == len(words) else Form.MIXED


def _covers(outer: Extent, inner: Extent) -> bool:
    return outer.start <= inner.start and inner.end <= outer.end


def _sentences_of(raw: RawAttribution, cast: Cast) -> Span:
    """From the first to the last sentence that cue and content touch."""
    parts = [*raw.content, *([raw.cue] if raw.cue else []), *([raw.source] if raw.source else [])]
    start, end = min(part.start for part in parts), max(part.end for part in parts)
    touched = [one for one in cast.parsed.sentences if one.start < end and start < one.end]
    return cast.article.span(
        min([start, *(one.start for one in touched)]), max([end, *(one.end for one in touched)])
    )
