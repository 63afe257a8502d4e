"""Mappings and strings become the model's types, each problem told with its place."""

from __future__ import annotations

import types
import typing
from collections.abc import Mapping
from dataclasses import MISSING, Field, dataclass, fields, is_dataclass
from enum import StrEnum
from functools import cache
from typing import TypeVar

from foedus.catalogue.citation import cited_source
from foedus.errors import BadDate, BadRecord
from foedus.model.date import PartialDate
from foedus.model.source import Source

T = TypeVar("T")


@cache
def _hints(cls: type) -> dict[str, object]:
    return typing.get_type_hints(cls)


@cache
def _fields(cls: type) -> dict[str, Field[object]]:
    # A date's basis is for dates read in articles: a record has its source beside the date.
    return {field.name: field for field in fields(cls)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Builder:
    """Builds model objects from one file.

    Attributes:
        file: Named in every message.
        sources: The file's sources by key; what cites a key gets the source itself.
    """

    file: str
    sources: Mapping[str, Source]

    def fail(self, place: str, message: str, hint: str = "") -> BadRecord:
        """The error for this place of the file."""
        return BadRecord(message, locator=f"{self.file}: {place}", hint=hint)

    def read(self, cls: type[T], value: object, place: str = "") -> T:
        """The mapping as an object of that dataclass.

        Raises:
            BadRecord: A key is unknown or missing, or a value cannot be what it should.
        """
        return typing.cast(T, self._build(cls, value, place))

    def _build(self, kind: object, value: object, place: str) -> object:
        origin = typing.get_origin(kind)
        if origin in (types.UnionType, typing.Union):
            inner = next(arg for arg in typing.get_args(kind) if arg is not types.NoneType)
            return None if value is None else self._build(inner, value, place)
        if origin is tuple:
            return self._tuple(typing.get_args(kind)[0], value, place)
        if kind is Source:
            return cited_source(value, self.sources, self.fail, place)
        if kind is PartialDate:
            return self._date(value, place)
        if isinstance(kind, type) and is_dataclass(kind):
            return self._object(kind, value, place)
        return self._scalar(kind, value, place)

    def _tuple(self, kind: object, value: object, place: str) -> tuple[object, ...]:
        if not isinstance(value, list):
            raise self.fail(place, "is no list", "write [one, two], or [] for none")
        items = enumerate(value)
        return tuple(self._build(kind, item, f"{place}[{number}]") for number, item in items)

    def _object(self, cls: type, value: object, place: str) -> object:
        if not isinstance(value, dict):
            raise self.fail(place, f"is no mapping of the keys of a {cls.__name__}")
        known = _fields(cls)
        dot = f"{place}." if place else ""
        for key in value:
            if key not in known:
                hint = "put a text with a comma in quotes" if value[key] is None else ""
                known_keys = f"known: {', '.join(known)}"
                raise self.fail(f"{dot}{key}", "no such key", hint or known_keys)
        for name, field in known.items():
            required = field.default is MISSING and field.default_factory is MISSING
            if required and name not in value:
                raise self.fail(f"{dot}{name}", "is missing")
        hints = _hints(cls)
        return cls(**{k: self._build(hints[k], v, f"{dot}{k}") for k, v in value.items()})

    def _date(self, value: object, place: str) -> PartialDate:
        if not isinstance(value, str):
            raise self.fail(place, "is no date")
        try:
            return PartialDate.parse(value)
        except BadDate as error:
            raise self.fail(place, error.message, "write YYYY-MM-DD, YYYY-MM or YYYY") from None

    def _scalar(self, kind: object, value: object, place: str) -> object:
        if kind is bool:
            if not isinstance(value, bool):
                raise self.fail(place, f"'{value}' is neither true nor false")
            return value
        if not isinstance(value, str):
            raise self.fail(place, "is empty" if value is None else "is no text")
        if kind is int:
            if not value.isdecimal():
                raise self.fail(place, f"'{value}' is no number")
            return int(value)
        if isinstance(kind, type) and issubclass(kind, StrEnum):
            return self._word(kind, value, place)
        return value

    def _word(self, kind: type[StrEnum], value: str, place: str) -> StrEnum:
        try:
            return kind(value)
        except ValueError:
            words = ", ".join(kind)
            raise self.fail(
                place, f"'{value}' is not a word of {kind.__name__}", f"known: {words}"
            ) from None
