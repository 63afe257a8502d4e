"""A document at an address, fetched with the standard library: one request, bounded in size."""

from __future__ import annotations

import urllib.error
import urllib.request

from foedus.errors import BadDocument, SourceUnavailable

MAX_BYTES = 20 * 1024 * 1024
TIMEOUT_SECONDS = 30


def is_address(source: str) -> bool:
    """Whether the text is an http or https address."""
    return source.startswith(("http://", "https://"))


def read_address(address: str) -> bytes:
    """The bytes that the address answers with.

    Raises:
        SourceUnavailable: It does not answer, or with an error.
        BadDocument: It answers with more than 20 MB.
    """
    request = urllib.request.Request(address, headers={"User-Agent": "foedus"})  # noqa: S310 - http(s) only
    try:
        with urllib.request.urlopen(request, timeout=TIMEOUT_SECONDS) as answer:  # noqa: S310 - as above
            content: bytes = answer.read(MAX_BYTES + 1)
    except (urllib.error.URLError, TimeoutError, OSError) as error:
        reason = getattr(error, "reason", error)
        raise SourceUnavailable(
            f"the address does not answer: {reason}",
            locator=address,
            hint="save the page and give the file",
        ) from error
    if len(content) > MAX_BYTES:
        raise BadDocument(
            "the document is larger than 20 MB", locator=address, hint="give one article"
        )
    return content
