"""Markdown to its words, by markdown-it."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from itertools import pairwise

from markdown_it import MarkdownIt
from markdown_it.token import Token

from foedus.errors import BadDate
from foedus.model.date import parse_day
from foedus.reading.decoding import decode
from foedus.reading.page import Page

_FRONT = re.compile(r"\A---\n(.*?)\n---\n", re.DOTALL)
_FIELD = re.compile(r"""^(\w+):\s*["']?(.*?)["']?\s*$""", re.MULTILINE)


def read_markdown(content: bytes, name: str, url: str | None = None) -> Page:
    """The words of a Markdown document, one block a paragraph; front matter gives the metadata."""
    source = decode(content, name=name)
    front = _FRONT.match(source)
    fields = dict(_FIELD.findall(front[1])) if front else {}
    tokens = MarkdownIt().parse(source[front.end() :] if front else source)
    return Page(
        text="\n\n".join(_blocks(tokens)),
        title=fields.get("title") or _first_heading(tokens),
        outlet=fields.get("outlet") or fields.get("publisher"),
        url=url or fields.get("url"),
        published=_day(fields.get("published") or fields.get("date")),
    )


def _blocks(tokens: list[Token]) -> Iterator[str]:
    for token in tokens:
        if token.type == "inline" and (words := _words(token)).strip():
            yield words


def _words(inline: Token) -> str:
    parts = []
    for child in inline.children or ():
        if child.type in {"softbreak", "hardbreak"}:
            parts.append(" ")
        elif child.type in {"text", "code_inline"}:
            parts.append(child.content)
    return "".join(parts)


def _first_heading(tokens: list[Token]) -> str | None:
    for before, token in pairwise(tokens):
        if before.type == "heading_open":
            return _words(token) or None
    return None


def _day(text: str | None) -> datetime.date | None:
    try:
        return parse_day(text[:10]) if text else None
    except BadDate:
        return None
