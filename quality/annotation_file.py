"""An annotation file becomes an annotation: the only reader of its YAML."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping
from typing import Any

import yaml

from quality.annotation import (
    Annotation,
    Extent,
    GoldAccount,
    GoldDate,
    GoldEvent,
    GoldLink,
    GoldPerson,
    GoldStatement,
)
from quality.locate import BadAnnotation, locate, locate_all, places, without_inner

Entry = Mapping[str, Any]

_KEYS = {
    "published", "manner", "traps", "statements", "treaties", "provisions", "persons", "events",
    "dates", "not_statements", "not_events", "source",
}  # fmt: skip


def read_annotation(content: str, text: str) -> Annotation:
    """The annotation that a file holds, its quotations found in the article's text.

    Raises:
        BadAnnotation: A key is unknown, or words do not stand in the text.
    """
    entry: Entry = yaml.safe_load(content)
    unknown = set(entry) - _KEYS
    if unknown:
        raise BadAnnotation(f"unknown keys: {sorted(unknown)}")
    return Annotation(
        published=datetime.date.fromisoformat(entry["published"]),
        manner=entry.get("manner", ""),
        traps=tuple(entry.get("traps", ())),
        statements=tuple(_statement(text, each) for each in entry.get("statements", ())),
        treaties=tuple(_links(text, entry.get("treaties", ()))),
        provisions=tuple(_links(text, entry.get("provisions", ()))),
        persons=tuple(_persons(text, entry.get("persons", ()))),
        events=tuple(_event(text, each) for each in entry.get("events", ())),
        dates=tuple(
            GoldDate(extent=_place(text, each), value=each["is"]) for each in entry.get("dates", ())
        ),
        not_statements=tuple(_traps(text, entry.get("not_statements", ()))),
        not_events=tuple(locate(text, each) for each in entry.get("not_events", ())),
    )


def _traps(text: str, entries: Any) -> Iterator[Extent]:
    """The traps' places; a caption may have been set aside with the page's furniture."""
    for entry in entries:
        gone = isinstance(entry, dict) and entry.get("may_be_set_aside")
        if not gone or places(text, entry["text"]):
            yield locate(text, entry)


def _statement(text: str, entry: Entry) -> GoldStatement:
    return GoldStatement(
        id=entry["id"],
        content=tuple(locate(text, each) for each in entry["content"]),
        speaker=_speaker(text, entry.get("speaker")),
        speaker_words_free=entry.get("speaker_words_free", False),
        who=_who(entry.get("who")),
        name=entry.get("name"),
        cue=locate(text, entry["cue"]) if "cue" in entry else None,
        form=entry.get("form"),
        stances=_strings(entry.get("stance", ())),
        said_on=entry.get("said_on"),
        dated="said_on" in entry,
        venue=entry.get("venue"),
        venued="venue" in entry,
        inside=entry.get("inside"),
        optional=entry.get("optional", False),
    )


def _speaker(text: str, value: Any) -> tuple[Extent, ...]:
    """One quotation, or a list of those that will do (an extent is a list of numbers)."""
    if value is None:
        return ()
    if isinstance(value, list) and not all(isinstance(each, int) for each in value):
        return tuple(locate(text, each) for each in value)
    return (locate(text, value),)


def _links(text: str, entries: Any) -> Iterator[GoldLink]:
    """One link a place; words that are part of a longer entry's are not linked again."""
    found = [(extent, entry["is"]) for entry in entries for extent in locate_all(text, entry)]
    outer = without_inner([extent for extent, _ in found])
    for extent, meant in found:
        if extent in outer:
            is_class = meant == "class"
            ids = () if is_class or meant is None else _strings(meant)
            yield GoldLink(extent=extent, ids=ids, is_class=is_class)


def _persons(text: str, entries: Any) -> Iterator[GoldPerson]:
    for entry in entries:
        yield GoldPerson(extent=_place(text, entry), who=entry.get("who"))


def _event(text: str, entry: Entry) -> GoldEvent:
    return GoldEvent(
        extent=_place(text, entry),
        kind=entry["kind"],
        actual=entry["actual"],
        actors=frozenset(entry["actors"]) if "actors" in entry else None,
        targets=frozenset(entry["targets"]) if "targets" in entry else None,
        place=entry.get("place"),
        date=entry.get("date"),
        accounts=tuple(
            GoldAccount(by=each["by"], stance=each["stance"]) for each in entry.get("accounts", ())
        ),
    )


def _place(text: str, entry: Entry) -> Extent:
    if "at" in entry:
        return locate(text, entry["at"])
    words = entry["text"]
    return locate(text, words if isinstance(words, dict) else entry)


def _who(value: Any) -> tuple[str | None, ...]:
    return tuple(value) if isinstance(value, list) else (value,)


def _strings(value: Any) -> tuple[str, ...]:
    return (value,) if isinstance(value, str) else tuple(value)
