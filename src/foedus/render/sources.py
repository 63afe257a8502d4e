"""The numbered list of sources at the end of a page."""

from __future__ import annotations

from dataclasses import dataclass, field
from urllib.parse import urlsplit

from foedus.model.source import Source, SourceRank


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceEntry:
    """One page or document, with every place in it that the brief cites."""

    number: int
    publisher: str
    url: str
    rank: SourceRank
    locators: tuple[str, ...]


@dataclass(slots=True)
class SourceList:
    """Numbers sources in the order in which the page cites them, each page once."""

    _numbers: dict[tuple[str, str, SourceRank], int] = field(default_factory=dict)
    _locators: dict[int, dict[str, None]] = field(default_factory=dict)

    def cite(self, source: Source) -> int:
        """The number of this source, a new one where it is cited for the first time."""
        key = (source.url, source.publisher, source.rank)
        number = self._numbers.setdefault(key, len(self._numbers) + 1)
        places = self._locators.setdefault(number, {})
        if source.locator:
            places[source.locator] = None
        return number

    def entries(self) -> tuple[SourceEntry, ...]:
        """Every source cited so far, in order."""
        return tuple(
            SourceEntry(
                number=number,
                url=url,
                publisher=publisher,
                rank=rank,
                locators=tuple(self._locators[number]),
            )
            for (url, publisher, rank), number in self._numbers.items()
        )


def web_address(url: str | None) -> str | None:
    """The address if a browser may safely follow it, else None.

    An article's address and a record's identifiers are not ours: ``javascript:`` and the like
    must never become a link.
    """
    if url is None:
        return None
    try:
        parts = urlsplit(url.strip())
    except ValueError:
        return None
    return url.strip() if parts.scheme in {"http", "https"} and parts.netloc else None
