"""When and by whom a document was published, from its own words and address."""

from __future__ import annotations

import datetime
import re

from foedus.model.date import Precision
from foedus.reading.calendar_words import read_date

_IN_ADDRESS = re.compile(
    r"(?<!\d)(?P<y>19\d\d|20\d\d)(?P<sep>[/_-]?)(?P<m>1[0-2]|0?[1-9])(?P=sep)(?P<d>3[01]|[12]\d|0?[1-9])"
)
_DATE_LINE = re.compile(
    r"^(?:(?:published|updated|posted|date)(?: on| at)?:?\s+)?"
    r"(?:(?P<name>(?!\w+day\b)(?-i:[A-Z])[^,|\n.!?\d]{2,40}?)\s*[,|·]\s*)?"
    r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)?(?P<date>[^\n]{6,30}?)"
    r"(?:,?\s+(?:at\s+)?\d{1,2}[:.]\d\d\b[^\n]{0,20})?\s*$",
    re.IGNORECASE | re.MULTILINE,
)
_PAPER = re.compile(
    r"the\b|.*\b(?:times|post|news|courier|herald|tribune|gazette|journal|daily|press|agency"
    r"|observer|review|chronicle|star|mail|weekly|monitor)\b",
    re.IGNORECASE,
)
_OUTLET = re.compile(r"\A\s*\((?P<outlet>[^()\n]{2,40})\)\s*[-–—]\s*")
_TRANSLATED = re.compile(
    r"\b(?:translated (?:by|from)|(?:unofficial|machine|english|our) translation"
    r"|this (?:article|page|text) (?:is|was|has been) (?:automatically |machine[- ])?translated)\b",
    re.IGNORECASE,
)


def day_in_address(url: str) -> datetime.date | None:
    """The day that an address carries, as in ``/2024/11/08/`` or ``-20241108073816961.htm``.

    Example:
        >>> day_in_address("https://example.org/world/a-pact-20241108073816961.htm")
        datetime.date(2024, 11, 8)
    """
    for match in _IN_ADDRESS.finditer(url):
        if not match["sep"] and (len(match["m"]) < 2 or len(match["d"]) < 2):
            continue
        try:
            return datetime.date(int(match["y"]), int(match["m"]), int(match["d"]))
        except ValueError:
            continue
    return None


def date_line(text: str) -> tuple[datetime.date, int, int] | None:
    """The first line that is nothing but a full date: the day, and where the line's date stands."""
    for match in _DATE_LINE.finditer(text):
        date = read_date(match["date"])
        if date is not None and date.precision is Precision.DAY:
            return date.earliest, match.start("date"), match.end("date")
    return None


def outlet_in_date_line(line: str) -> str | None:
    """The paper that stands before the day in such a line, told from a place by its name.

    Example:
        >>> outlet_in_date_line("The Daily Planet, 25 June 2024")
        'The Daily Planet'
        >>> outlet_in_date_line("Kyiv, 25 June 2024") is None
        True
    """
    match = _DATE_LINE.match(line)
    name = match["name"] if match else None
    return name.strip() if name and _PAPER.match(name) else None


def outlet_in_front(text: str) -> str | None:
    """The outlet that a text names in brackets before its first sentence."""
    match = _OUTLET.match(text)
    return match["outlet"].strip() if match else None


def says_translated(text: str) -> bool:
    """Whether the text itself says that it is a translation."""
    return _TRANSLATED.search(text) is not None
