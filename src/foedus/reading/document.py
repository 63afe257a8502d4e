"""A file, a page's bytes or a text becomes an article: its words, day, outlet and furniture."""

from __future__ import annotations

import datetime
import hashlib
import re
import sys
from collections.abc import Callable
from pathlib import Path
from urllib.parse import urlsplit

from foedus.errors import BadDocument
from foedus.model.article import Article, Removed
from foedus.model.span import Span
from foedus.reading.decoding import decode, normalise_newlines
from foedus.reading.furniture import dateline_place, find_furniture, outlet_in_furniture
from foedus.reading.html_page import read_html
from foedus.reading.language import language_of
from foedus.reading.markdown_page import read_markdown
from foedus.reading.page import Page
from foedus.reading.pdf_page import read_pdf
from foedus.reading.publication import date_line, day_in_address, says_translated

MAX_BYTES = 20 * 1024 * 1024
"""The largest document that is read: an article is a thousand times smaller."""

_ADDRESS = re.compile(r"https?://[^\s<>\"”)]+")
_ID_LENGTH = 12


def read_document(
    source: Path | bytes | str,
    *,
    name: str | None = None,
    published: datetime.date | None = None,
    url: str | None = None,
) -> Article:
    """The article that a document holds.

    Args:
        source: A path (``Path("-")`` is standard input), the bytes of a document, or its text.
        name: What to call it in messages; its ending tells the format of bytes.
        published: The day of publication, where the caller knows it.
        url: The address it came from.

    Raises:
        BadDocument: It is missing, empty, too large, binary, or holds no words.
        MissingExtra: Its format needs a part that is not installed.
    """
    name = name or (str(source) if isinstance(source, Path) else "text")
    page = _page(source, name, url)
    if not any(char.isalpha() for char in page.text):
        raise BadDocument("this document holds no words", hint=_NO_WORDS, locator=name)
    return _article(page, published, url)


_NO_WORDS = "give the article's text"


def _page(source: Path | bytes | str, name: str, url: str | None) -> Page:
    if isinstance(source, str):
        _check_size(len(source.encode("utf-8", "replace")), name)
        return Page(text=normalise_newlines(source), url=url)
    content = _bytes(source, name) if isinstance(source, Path) else source
    _check_size(len(content), name)
    if not content.strip():
        raise BadDocument("this document is empty", hint=_NO_WORDS, locator=name)
    return _format(content, name)(content, name, url)


def _bytes(path: Path, name: str) -> bytes:
    if str(path) == "-":
        return sys.stdin.buffer.read(MAX_BYTES + 1)
    try:
        _check_size(path.stat().st_size, name)
        return path.read_bytes()
    except OSError as error:
        raise BadDocument(
            f"this file cannot be read: {error.strerror}", hint="check the path", locator=name
        ) from error


def _check_size(size: int, name: str) -> None:
    if size > MAX_BYTES:
        raise BadDocument(
            f"this document is larger than {MAX_BYTES // 1024**2} MB",
            hint="give one article at a time",
            locator=name,
        )


def _format(content: bytes, name: str) -> Callable[[bytes, str, str | None], Page]:
    head = content[:1024].lstrip().lower()
    ending = Path(urlsplit(name).path).suffix.lower()
    if head.startswith(b"%pdf-"):
        return read_pdf
    if ending in {".html", ".htm"} or head.startswith((b"<!doctype html", b"<html")):
        return read_html
    return {".md": read_markdown, ".markdown": read_markdown, ".pdf": read_pdf}.get(
        ending, _read_text
    )


def _read_text(content: bytes, name: str, url: str | None = None) -> Page:
    return Page(text=decode(content, name=name), url=url)


def _article(page: Page, published: datetime.date | None, url: str | None) -> Article:
    text = page.text
    sha256 = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
    removed = find_furniture(text, title=page.title)
    address = url or page.url or _address(removed)
    day, basis = _day(page, published, address, sha256[:_ID_LENGTH])
    return Article(
        id=sha256[:_ID_LENGTH],
        title=page.title or next((part.text for part in removed if part.why == "title"), None),
        outlet=outlet_in_furniture(removed) or page.outlet or _host(address),
        url=address,
        published=day,
        published_basis=basis,
        dateline=dateline_place(text, removed),
        language=language_of(text),
        sha256=sha256,
        text=text,
        removed=removed,
        translated=says_translated(text),
    )


def _address(removed: tuple[Removed, ...]) -> str | None:
    lines = [part.text for part in removed if part.why == "source_line"]
    found = [match[0] for line in lines if (match := _ADDRESS.search(line))]
    return found[0] if found else None


def _host(address: str | None) -> str | None:
    host = urlsplit(address).hostname if address else None
    return host.removeprefix("www.") if host else None


def _day(
    page: Page, given: datetime.date | None, address: str | None, doc: str
) -> tuple[datetime.date | None, Span | str | None]:
    if given is not None:
        return given, "given"
    if page.published is not None:
        return page.published, "metadata"
    if found := date_line(page.text):
        day, start, end = found
        return day, Span(doc=doc, start=start, end=end, text=page.text[start:end])
    day_there = day_in_address(address) if address else None
    return day_there, "address" if day_there else None
