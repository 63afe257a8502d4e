"""A PDF to its words, by pypdf."""

from __future__ import annotations

import io
import logging
import re
from itertools import pairwise

from foedus.errors import BadDocument, MissingExtra
from foedus.reading.page import Page

_HYPHENATED = re.compile(r"(?<=[a-z])-\n(?=[a-z])")
_ENDED = re.compile(r"[.!?:][\"”')]?$")
_LONG_SHARE = 0.6


def read_pdf(content: bytes, name: str, url: str | None = None) -> Page:
    """The words of a PDF, its lines joined to paragraphs.

    Raises:
        BadDocument: The file is damaged, locked, or holds pictures of words only.
        MissingExtra: pypdf is not installed.
    """
    try:
        from pypdf import PdfReader
        from pypdf.errors import PyPdfError
    except ImportError:
        raise MissingExtra("read", "reading PDF files") from None
    # pypdf tells of what it mends on standard error; a file that it cannot mend raises.
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    try:
        reader = PdfReader(io.BytesIO(content))
        text = "\n\n".join(page.extract_text() for page in reader.pages)
        title = reader.metadata.title if reader.metadata else None
    except (PyPdfError, ValueError, KeyError, TypeError) as error:
        raise BadDocument(
            f"this PDF cannot be opened: {error}", hint="save its text as .txt", locator=name
        ) from error
    if not text.strip():
        raise BadDocument(
            "this PDF holds no text, only pictures", hint="run it through OCR first", locator=name
        )
    return Page(text=join_lines(text), title=title or None, url=url)


def join_lines(text: str) -> str:
    r"""The text with lines that were broken for the page's width joined again.

    A line goes on in the next where the next begins in lower case, or where it is long and
    ends without a stop: so a short heading keeps its own line.

    Example:
        >>> join_lines("The treaty was con-\ncluded in\nParis.\nIt lapsed.")
        'The treaty was concluded in Paris.\nIt lapsed.'
    """
    lines = [line.strip() for line in _HYPHENATED.sub("", text).split("\n")]
    long = _LONG_SHARE * max(map(len, lines))
    out = lines[0]
    for line, after in pairwise(lines):
        goes_on = bool(line and after) and _ENDED.search(line) is None and len(line) >= long
        out += (" " if goes_on or after[:1].islower() else "\n") + after
    return out
