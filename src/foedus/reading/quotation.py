"""Where a text quotes: marks paired, also over paragraphs and where one is missing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from foedus.reading.extractor import Extent

_DOUBLE = re.compile(r"[\"“”„«»]|''|``")
_SINGLE = re.compile(r"(?<!\w)['‘](?=\w)|(?<=[\w.,!?…])['’](?!\w)")
_OPENING = frozenset("“„«‘`")
_CLOSING = frozenset("”»’")


@dataclass(frozen=True, slots=True, kw_only=True)
class Quotation:
    """A stretch between quotation marks, marks included.

    Attributes:
        continues: It takes up the quotation before it, which a paragraph left open.
    """

    extent: Extent
    continues: bool = False


def find_quotations(text: str) -> tuple[Quotation, ...]:
    """Every quotation of a text, outermost only, in order.

    Single marks count only in a text that has no double ones: elsewhere they are apostrophes or
    quotations within quotations.
    """
    marks = list(_DOUBLE.finditer(text)) or list(_SINGLE.finditer(text))
    return tuple(_paired(text, marks))


def _paired(text: str, marks: list[re.Match[str]]) -> Iterator[Quotation]:
    start: int | None = None
    continues = False
    for mark in marks:
        if start is None:
            if not _closes(text, mark):
                start = mark.start()
        elif _reopens(text, mark):
            yield _quotation(text, start, _line_end(text, start), continues)
            continues = _last_paragraph_was_open(text, start, mark.start())
            start = mark.start()
        elif _closes(text, mark) or mark[0][0] not in _OPENING:
            yield Quotation(extent=Extent(start, mark.end()), continues=continues)
            start, continues = None, False
    if start is not None:
        yield _quotation(text, start, _line_end(text, start), continues)


def _closes(text: str, mark: re.Match[str]) -> bool:
    """A mark that can only close: its shape says so, or it stands behind a word."""
    if mark[0][0] in _OPENING:
        return False
    if mark[0][0] in _CLOSING:
        return True
    before, after = text[: mark.start()][-1:], text[mark.end() :][:1]
    return bool(before.strip()) and before not in "([-–—" and not after.isalnum()


def _reopens(text: str, mark: re.Match[str]) -> bool:
    in_front = text[: mark.start()].rstrip(" \t")
    return in_front.endswith("\n") and not _closes(text, mark)


def _last_paragraph_was_open(text: str, start: int, reopened: int) -> bool:
    """Whether only the paragraph's end lies between the open quotation and its next mark."""
    return not text[_line_end(text, start) : reopened].strip()


def _line_end(text: str, start: int) -> int:
    end = text.find("\n", start)
    return len(text) if end < 0 else end


def _quotation(text: str, start: int, end: int, continues: bool) -> Quotation:
    return Quotation(
        extent=Extent(start, start + len(text[start:end].rstrip())), continues=continues
    )
