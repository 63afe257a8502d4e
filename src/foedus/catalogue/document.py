"""One YAML file becomes mappings, lists and strings: nothing else is guessed from its text."""

from __future__ import annotations

import re
from pathlib import Path

import yaml

from foedus.errors import BadRecord

_BOOL = "tag:yaml.org,2002:bool"
_NULL = "tag:yaml.org,2002:null"
_MAP = "tag:yaml.org,2002:map"


class _Loader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]
    """Reads ``true``, ``false`` and ``null``; every other scalar stays a string.

    YAML 1.1 would make a date of ``1961-07-06``, a truth value of the key ``on`` and of the
    code ``NO``, and a number of Article ``4``.
    """

    yaml_implicit_resolvers: dict[str, list[tuple[str, re.Pattern[str]]]] = {}  # noqa: RUF012


_Loader.add_implicit_resolver(_BOOL, re.compile(r"^(?:true|false)$"), list("tf"))
_Loader.add_implicit_resolver(_NULL, re.compile(r"^(?:null|~|)$"), ["n", "~", ""])


def _unique_mapping(loader: _Loader, node: yaml.MappingNode) -> dict[object, object]:
    seen: dict[object, object] = {}
    for key_node, value_node in node.value:
        key = loader.construct_object(key_node, deep=True)
        if key in seen:
            raise yaml.constructor.ConstructorError(
                None, None, f"'{key}' stands here twice", key_node.start_mark
            )
        seen[key] = loader.construct_object(value_node, deep=True)
    return seen


_Loader.add_constructor(_MAP, _unique_mapping)


def read_document(text: str, file: str) -> dict[str, object]:
    """The mapping that the text of a record file holds.

    Raises:
        BadRecord: The text is not YAML, has a key twice, or is no mapping.
    """
    try:
        content = yaml.load(text, Loader=_Loader)  # noqa: S506 - a safe loader, made narrower
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        place = f"line {mark.line + 1}" if mark else ""
        problem = getattr(error, "problem", None) or "not readable as YAML"
        raise BadRecord(problem, locator=f"{file}: {place}") from None
    if not isinstance(content, dict):
        raise BadRecord("the file holds no mapping of keys to values", locator=f"{file}: ")
    return {str(key): value for key, value in content.items()}


def read_text(path: Path, file: str) -> str:
    """The text of a record file.

    Raises:
        BadRecord: The file cannot be read, or is not UTF-8.
    """
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is not UTF-8"
        raise BadRecord(f"cannot be read: {reason}", locator=f"{file}: ") from None
