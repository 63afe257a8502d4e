"""Keys of sources become the sources themselves."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from foedus.errors import BadRecord
from foedus.model.source import Source, SourceRank

_KEYS = frozenset({"url", "publisher", "rank", "locator"})
Fail = Callable[[str, str, str], BadRecord]


def cited_source(value: object, sources: Mapping[str, Source], fail: Fail, place: str) -> Source:
    """The source that is cited as ``key``, as ``key: locator`` or written out in place.

    Raises:
        BadRecord: The file names no such key, or the source written out lacks a part.
    """
    if isinstance(value, str):
        return _by_key(value, sources, fail, place)
    if not isinstance(value, dict):
        raise fail(place, "is no source", "cite key, {key: locator} or {url, publisher, rank}")
    if "url" in value:
        return source_from(value, fail, place)
    if len(value) != 1:
        raise fail(place, "is no source", "cite one key, a text with a comma in quotes")
    (key, locator), *_ = value.items()
    if not isinstance(locator, str):
        raise fail(place, f"the locator in '{key}' is no text", "write {key: Article 4}")
    return replace(_by_key(str(key), sources, fail, place), locator=locator)


def source_from(value: object, fail: Fail, place: str) -> Source:
    """The source that a mapping of url, publisher and rank describes.

    Raises:
        BadRecord: A part is missing, unknown or no text.
    """
    if not isinstance(value, dict):
        raise fail(place, "is no source", "write {url: …, publisher: …, rank: …}")
    for key, part in value.items():
        if key not in _KEYS or not (isinstance(part, str) or key == "locator"):
            raise fail(f"{place}.{key}", "is no part of a source", f"known: {sorted(_KEYS)}")
    for key in ("url", "publisher", "rank"):
        if not value.get(key):
            raise fail(f"{place}.{key}", "is missing", "")
    try:
        rank = SourceRank(value["rank"])
    except ValueError:
        known = ", ".join(SourceRank)
        raise fail(f"{place}.rank", f"'{value['rank']}' is no rank", f"known: {known}") from None
    return Source(
        url=value["url"], publisher=value["publisher"], rank=rank, locator=value.get("locator")
    )


def _by_key(key: str, sources: Mapping[str, Source], fail: Fail, place: str) -> Source:
    if key not in sources:
        raise fail(place, f"no source has the key '{key}'", "name it under 'sources'")
    return sources[key]
