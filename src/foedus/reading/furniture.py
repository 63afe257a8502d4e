"""What stands on a page but is not its prose: recorded, so that no reader wonders, never read.

Two passes: whole lines (titles, bylines, captions, counters, source lines) and stretches inside
a line (an outlet or dateline in front of the first sentence, a photo credit behind a caption).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from foedus.model.article import Removed
from foedus.reading.publication import date_line, outlet_in_date_line

_CREDIT = r"(?:photos?|images?|pictures?|video|graphics?|credit|illustration|file photo)"
_LINES: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (why, re.compile(pattern, re.IGNORECASE))
    for why, pattern in (
        ("credit", rf"\(?{_CREDIT}(?: credit| by)?\s*[:/©][^\n]{{1,120}}\Z"),
        ("credit", r"(?:©|\(c\)|copyright\b)[^\n]{1,160}\Z"),
        ("caption", rf"[^\n]{{1,300}}[(\[](?:{_CREDIT})\s*[:/][^()\[\]\n]{{1,80}}[)\]]\.?\Z"),
        ("counter", r"(?:comments?|shares?|likes?|views?|reactions?)\s*[:(]?\s*\d[\d,.k]*\)?\Z"),
        ("counter", r"\d[\d,.k]*\s+(?:comments?|shares?|likes?|views?)\Z"),
        ("source_line", r"(?:source|via|original|link)s?\s*:\s*\S[^\n]*\Z"),
        ("source_line", r"https?://\S+\Z"),
        ("byline", r"(?:by|written by|reporting by|editing by)\s+[A-Z][^\n.]{2,80}\Z"),
        ("byline", r"\((?:reporting|writing|editing)(?: and \w+)? by [^()\n]{3,200}\)\Z"),
        (
            "share_line",
            (
                r"(?:share|tweet|print|email|save|subscribe|sign up|follow us|read more|read also"
                r"|also read|advertisement|click here|download|most read"
                r"|(?:related|recommended)(?=:| \w+\Z|\Z))\b"
                r"[^\n.]{0,90}[:…]?\Z"
            ),
        ),
    )
)
_FRONTS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("outlet_line", re.compile(r"\((?P<outlet>[^()\n]{2,40})\)\s*[-–—]\s*")),
    (
        "dateline",
        re.compile(
            r"(?P<place>[A-Z][A-Z.'’ -]{2,30}(?:, [A-Z][A-Za-z. ]{2,20})?)"
            r"(?:,? (?:[A-Z][a-z]{2,8}\.? \d{1,2}|\d{1,2} [A-Z][a-z]{2,8}\.?)(?:,? \d{4})?)?"
            r"(?: ?\((?P<outlet>[^()\n]{2,30})\))?\s*[-–—]{1,2}\s+"
        ),
    ),
)
_TITLE_LONGEST = 160
_ENDED = re.compile(r"[.!?…:;,][\"”'’)]*\Z")


def find_furniture(text: str, *, title: str | None = None) -> tuple[Removed, ...]:
    """What of ``text`` is not prose, in order and without overlaps, each with why."""
    found: list[Removed] = []
    dated = date_line(text)
    lines = list(_lines(text))
    for index, (start, end) in enumerate(lines):
        why = _why(text[start:end], title=title)
        if why is None and dated is not None and start <= dated[1] < end:
            why = "date_line"
        if why is None and index == 0 and _is_title(text, lines):
            why = "title"
        if why is not None:
            found.append(_removed(text, start, end, why))
    return tuple(sorted((*found, *_front(text, lines, found)), key=lambda part: part.start))


def dateline_place(text: str, removed: tuple[Removed, ...]) -> str | None:
    """The place that the dateline names, as printed but not in capitals."""
    for part in removed:
        match = _FRONTS[1][1].match(text, part.start) if part.why == "dateline" else None
        if match:
            return match["place"].strip(" ,").title()
    return None


def outlet_in_furniture(removed: tuple[Removed, ...]) -> str | None:
    """The outlet in brackets in front of the first sentence, or before the day in a date line."""
    for part in removed:
        if part.why == "date_line" and (name := outlet_in_date_line(part.text)):
            return name
        for why, pattern in _FRONTS:
            match = pattern.match(part.text) if part.why == why else None
            if match and match["outlet"]:
                return match["outlet"].strip()
    return None


def _lines(text: str) -> Iterator[tuple[int, int]]:
    for match in re.finditer(r"[^\n]+", text):
        bare = match[0].strip()
        if bare:
            start = match.start() + match[0].index(bare)
            yield start, start + len(bare)


def _why(line: str, *, title: str | None) -> str | None:
    if title is not None and line == title.strip():
        return "title"
    if not any(char.isalnum() for char in line):
        return "ornament"
    return next((why for why, pattern in _LINES if pattern.match(line)), None)


def _is_title(text: str, lines: list[tuple[int, int]]) -> bool:
    start, end = lines[0]
    line = text[start:end]
    alone = len(lines) > 1 and (text[end : lines[1][0]].count("\n") > 1 or line.istitle())
    return alone and len(line) <= _TITLE_LONGEST and _ENDED.search(line) is None


def _front(text: str, lines: list[tuple[int, int]], found: list[Removed]) -> Iterator[Removed]:
    taken = {part.start for part in found}
    for start, _ in lines:
        if start in taken:
            continue
        at = start
        for why, pattern in _FRONTS:
            if match := pattern.match(text, at):
                yield _removed(text, at, match.end(), why)
                at = match.end()
        return


def _removed(text: str, start: int, end: int, why: str) -> Removed:
    return Removed(start=start, end=end, text=text[start:end], why=why)
