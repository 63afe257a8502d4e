"""Time expressions of a text, resolved against its day of publication.

A month or weekday without a year means the nearest one that is not after the publication day; with
"next" the nearest one after it. Without a publication day only full dates and years are resolved.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable

from foedus.model.article import Article, TimeExpression
from foedus.model.date import PartialDate, Precision
from foedus.reading.attachment import head_of
from foedus.reading.calendar_words import MONTHS, WEEKDAYS, WRITTEN, month_number, parts_to_date
from foedus.reading.extractor import Extent, ParsedText

_NUMBERS = {
    word: n for n, word in enumerate("a two three four five six seven eight nine".split(), 1)
}
_NUMBERS |= {"an": 1, "one": 1, "ten": 10}
_COUNT = rf"(?:{'|'.join(_NUMBERS)}|\d{{1,3}})"
_PART = r"(?:(?:early|mid|late)[- ]|(?:beginning|end|middle) of )"
_LEAD = r"(?:in|since|by|until|till|from|during|last|next|this|early|mid|late|of|after|before)"

_FULL_MONTH = "|".join(month.title() for month in MONTHS)
_PATTERNS = re.compile(
    rf"(?<![\w-])(?:{WRITTEN}"
    rf"|(?P<when>(?:last|next|this)\s+)?(?P<weekday>{'|'.join(d.title() for d in WEEKDAYS)})\b"
    rf"|(?P<relative>yesterday|today|tomorrow)\b"
    rf"|(?P<which>last|this|next|earlier this|later this)\s+(?P<unit>year|month)\b"
    rf"|(?P<count>{_COUNT})\s+(?P<units>days?|months?|years?)\s+ago\b"
    rf"|(?P<lead>(?i:{_LEAD})[\s-]+)(?P<part>{_PART})?(?P<month>{_FULL_MONTH})\b(?!,?\s+(?:of\s+)?\d)"
    r"|(?:in|since|by|until|till|from|during|of|before|after)\s+(?:(?:early|mid|late)[- ])?"
    r"(?P<year>1[6-9]\d\d|20\d\d)\b(?![-–]\d|s))"
)
_TO_COME = frozenset({"will", "shall", "may", "might", "could", "would", "to"})
_AHEAD = re.compile(r"next|later this")


def find_times(article: Article, parsed: ParsedText) -> tuple[TimeExpression, ...]:
    """Every time expression in the sentences, in order."""
    found = [
        match
        for sentence in parsed.sentences
        for match in _PATTERNS.finditer(article.text, sentence.start, sentence.end)
    ]
    return tuple(_expression(match, article, parsed) for match in found)


def _expression(match: re.Match[str], article: Article, parsed: ParsedText) -> TimeExpression:
    where = _extent(match)
    date = _resolve(match, article.published)
    if date is not None and match["month"] and _lies_ahead(where, parsed):
        date = _next_year_if_past(date, article.published)
    span = article.span(*where)
    return TimeExpression(span=span, date=_with_basis(date, article, span.start, span.end))


def _lies_ahead(where: Extent, parsed: ParsedText) -> bool:
    """Whether the verb that the time belongs to speaks of what is to come."""
    word = head_of(parsed, where)
    while word is not None and word.pos_ not in {"VERB", "AUX"} and word.head != word:
        word = word.head
    return word is not None and any(
        child.dep_ == "aux" and child.lower_ in _TO_COME for child in word.children
    )


def _next_year_if_past(date: PartialDate, published: datetime.date | None) -> PartialDate:
    if published is None or date.latest >= published:
        return date
    return _partial(date.earliest.year + 1, date.earliest.month)


def _extent(match: re.Match[str]) -> Extent:
    """The expression without the preposition in front of it."""
    start = match.start()
    if match["month"]:
        lead = match["lead"].strip().lower()
        kept = lead in {"last", "next", "this", "early", "mid", "late"}
        start = match.start() if kept else match.end("lead")
    elif match["year"]:
        start = match.start("year")
    return Extent(start, match.end())


def _with_basis(
    date: PartialDate | None, article: Article, start: int, end: int
) -> PartialDate | None:
    if date is None:
        return None
    return PartialDate(value=date.value, precision=date.precision, basis=article.span(start, end))


def _resolve(match: re.Match[str], published: datetime.date | None) -> PartialDate | None:
    if match["year"]:
        return _partial(int(match["year"]))
    if match["iso"] or match["m1"] or match["m2"] or match["m3"]:
        return _written(match, published)
    if published is None:
        return None
    for group, rule in _RELATIVE:
        if match[group]:
            return rule(match, published)
    return None


def _written(match: re.Match[str], published: datetime.date | None) -> PartialDate | None:
    date = parts_to_date(match, published.year if published else None)
    if date is None or published is None or match["iso"]:
        return date
    if (match["y1"] or match["y2"] or match["y3"]) is None and date.earliest > published:
        return parts_to_date(match, published.year - 1)
    return date


def _weekday(match: re.Match[str], published: datetime.date) -> PartialDate:
    back = (published.weekday() - WEEKDAYS.index(match["weekday"].lower())) % 7
    when = (match["when"] or "").strip().lower()
    if when == "next":
        return _day(published + datetime.timedelta(days=7 - back))
    if when == "last" and back == 0:
        back = 7
    return _day(published - datetime.timedelta(days=back))


def _relative(match: re.Match[str], published: datetime.date) -> PartialDate:
    by = {"yesterday": -1, "today": 0, "tomorrow": 1}[match["relative"]]
    return _day(published + datetime.timedelta(days=by))


def _unit(match: re.Match[str], published: datetime.date) -> PartialDate:
    by = {"last": -1, "next": 1}.get(match["which"], 0)
    return _shifted(published, match["unit"], by)


def _ago(match: re.Match[str], published: datetime.date) -> PartialDate:
    word = match["count"]
    count = _NUMBERS[word] if word in _NUMBERS else int(word)
    unit = match["units"].rstrip("s")
    if unit == "day":
        return _day(published - datetime.timedelta(days=count))
    return _shifted(published, unit, -count)


def _month(match: re.Match[str], published: datetime.date) -> PartialDate:
    month = month_number(match["month"])
    ahead = _AHEAD.match(match["lead"].lower()) is not None
    year = published.year
    if ahead:
        return _partial(year if month > published.month else year + 1, month)
    return _partial(year if month <= published.month else year - 1, month)


_RELATIVE: tuple[tuple[str, Callable[[re.Match[str], datetime.date], PartialDate]], ...] = (
    ("weekday", _weekday),
    ("relative", _relative),
    ("unit", _unit),
    ("units", _ago),
    ("month", _month),
)


def _shifted(day: datetime.date, unit: str, by: int) -> PartialDate:
    if unit == "year":
        return _partial(day.year + by)
    months = day.year * 12 + day.month - 1 + by
    return _partial(months // 12, months % 12 + 1)


def _day(day: datetime.date) -> PartialDate:
    return PartialDate(value=day.isoformat(), precision=Precision.DAY)


def _partial(year: int, month: int | None = None) -> PartialDate:
    if month is None:
        return PartialDate(value=f"{year:04}", precision=Precision.YEAR)
    return PartialDate(value=f"{year:04}-{month:02}", precision=Precision.MONTH)
