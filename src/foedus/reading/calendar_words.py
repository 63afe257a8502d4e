"""Written dates of the calendar: "8 November 2024", "November 7th", "June 2024", "1961"."""

from __future__ import annotations

import re

from foedus.errors import BadDate
from foedus.model.date import PartialDate

MONTHS = (
    "january february march april may june july august september october november december".split()
)
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_SHORT = {name[:3]: index for index, name in enumerate(MONTHS, 1)} | {"sept": 9}

MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|Jan\.?|Feb\.?|Mar\.?|Apr\.?|Jun\.?|Jul\.?|Aug\.?|Sept?\.?|Oct\.?|Nov\.?|Dec\.?)"
)
_DAY = r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?"
_YEAR = r"(?:1[6-9]\d\d|20\d\d)"

WRITTEN = (
    rf"(?P<iso>{_YEAR}-\d\d-\d\d)"
    rf"|(?P<d1>{_DAY})\s+(?:of\s+)?(?P<m1>{MONTH})(?:,?\s+(?P<y1>{_YEAR}))?\b"
    rf"|(?P<m2>{MONTH})\s+(?P<d2>{_DAY})\b(?!\s*[,-]?\s*\d{{1,3}}\b)(?:,?\s+(?P<y2>{_YEAR})\b)?"
    rf"|(?P<m3>{MONTH})(?:\s+of)?,?\s+(?P<y3>{_YEAR})\b"
)
"""A date with at least a day and a month, or a month and a year; named groups give the parts."""

_ONLY = re.compile(rf"\s*(?:{WRITTEN}|(?P<y4>{_YEAR}))\s*\Z")


def month_number(word: str) -> int:
    """1 for "January" or "Jan."."""
    return _SHORT[word.lower().rstrip(".")[:3]]


def read_date(text: str) -> PartialDate | None:
    """The date that these words are, and nothing else; None where they are none or lack the year.

    Example:
        >>> read_date("8 November 2024").value
        '2024-11-08'
    """
    match = _ONLY.match(text)
    return parts_to_date(match) if match else None


def parts_to_date(match: re.Match[str], year: int | None = None) -> PartialDate | None:
    """The date of a match of ``WRITTEN``; ``year`` stands in where the words give none."""
    part = match.groupdict()
    if part["iso"]:
        return _date(part["iso"])
    written = part["y1"] or part["y2"] or part["y3"] or part.get("y4") or year
    if written is None:
        return None
    month = part["m1"] or part["m2"] or part["m3"]
    if month is None:
        return _date(str(written))
    value = f"{written}-{month_number(month):02}"
    day = part["d1"] or part["d2"]
    return _date(f"{value}-{int(re.sub(r'[a-z]+$', '', day)):02}" if day else value)


def _date(value: str) -> PartialDate | None:
    try:
        return PartialDate.parse(value)
    except BadDate:
        return None
