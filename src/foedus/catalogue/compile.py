"""The readable record becomes the one file that ships: ``python -m foedus.catalogue.compile``."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from dataclasses import MISSING, fields, is_dataclass
from pathlib import Path

import msgspec

from foedus.catalogue.folder import read_folder
from foedus.errors import FoedusError
from foedus.model.record import Record

SHIPPED = Path(__file__).with_name("record.json")
"""The compiled record, beside this module."""

CHECKOUT = Path(__file__).parents[3] / "record"
"""The readable record, where this is a checkout."""


def compile_record(record: Record) -> bytes:
    """The record as compact JSON; what equals its default is left out."""
    return msgspec.json.encode(_plain(record))


def write_record(folder: Path, target: Path) -> Record:
    """Compile the folder into the target file, at once or not at all.

    Raises:
        BadRecord: The folder breaks the format.
    """
    record = read_folder(folder, "catalogue")
    unfinished = target.with_suffix(".json.part")
    unfinished.write_bytes(compile_record(record))
    unfinished.replace(target)
    return record


def _plain(value: object) -> object:
    if is_dataclass(value) and not isinstance(value, type):
        return {
            field.name: _plain(part)
            for field in fields(value)
            if (part := getattr(value, field.name)) != field.default or field.default is MISSING
        }
    if isinstance(value, tuple):
        return [_plain(part) for part in value]
    if isinstance(value, Mapping):
        raise TypeError("the model holds no mappings")
    return value


def main(arguments: list[str]) -> int:
    """Compile the folder named, or the checkout's, into the shipped file."""
    folder = Path(arguments[0]) if arguments else CHECKOUT
    try:
        record = write_record(folder, SHIPPED)
    except FoedusError as error:
        sys.stderr.write(f"{error}\n")
        return error.exit_status
    sys.stdout.write(f"{len(record.instruments)} instruments, {SHIPPED.stat().st_size} bytes\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
