"""Bytes to text: the encoding that the document itself is in, or a clear refusal."""

from __future__ import annotations

import re

from foedus.errors import BadDocument

_DECLARED = re.compile(rb"""(?:charset|encoding)\s*=\s*["']?([A-Za-z0-9_.:-]+)""", re.IGNORECASE)
_HEAD = 2048
_BINARY_SHARE = 0.02


def decode(content: bytes, *, name: str) -> str:
    """The text of these bytes, with one newline as the only line end.

    UTF-8 is tried first, then UTF-16 by its mark, then what the document declares, then a guess.

    Raises:
        BadDocument: The bytes are no text, or no encoding fits them.
    """
    text = _marked(content) or _utf8(content) or _declared(content) or _guessed(content, name)
    if _is_binary(text):
        raise BadDocument("this is not text but a binary file", hint=_HINT, locator=name)
    return normalise_newlines(text)


_HINT = "give a .txt, .md, .html or .pdf file"


def normalise_newlines(text: str) -> str:
    """The text with every line end as one newline and without a byte order mark."""
    return text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")


def _utf8(content: bytes) -> str | None:
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        return None


def _marked(content: bytes) -> str | None:
    if not content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return None
    try:
        return content.decode("utf-16")
    except UnicodeDecodeError:
        return None


def _declared(content: bytes) -> str | None:
    match = _DECLARED.search(content[:_HEAD])
    if match is None:
        return None
    try:
        return content.decode(match[1].decode("ascii"))
    except (LookupError, UnicodeDecodeError):
        return None


def _guessed(content: bytes, name: str) -> str:
    if b"\x00" in content:
        raise BadDocument("this is not text but a binary file", hint=_HINT, locator=name)
    try:
        from charset_normalizer import from_bytes
    except ImportError:
        best = None
    else:
        best = from_bytes(content).best()
    if best is None:
        raise BadDocument("its encoding cannot be told", hint="save it as UTF-8", locator=name)
    return str(best)


def _is_binary(text: str) -> bool:
    control = sum(1 for char in text if char < " " and char not in "\t\n\r\f")
    return "\x00" in text or control > _BINARY_SHARE * max(len(text), 1)
