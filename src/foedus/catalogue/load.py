"""Opens a record: the one that ships, or a folder of the user's."""

from __future__ import annotations

import gc
from pathlib import Path

import msgspec

from foedus.errors import CatalogueError
from foedus.model.record import Record

_SHIPPED = Path(__file__).with_name("record.json")


def open_record(path: Path = _SHIPPED) -> Record:
    """The record that ships with foedus.

    Raises:
        CatalogueError: The compiled file is missing or damaged.
    """
    try:
        content = path.read_bytes()
    except OSError as error:
        raise CatalogueError(
            f"the compiled record cannot be read: {error.strerror}",
            locator=str(path),
            hint="install foedus again; in a checkout: python -m foedus.catalogue.compile",
        ) from error
    return _decode(content, path)


def open_folder(path: str | Path) -> Record:
    """The record in a folder of readable files; it is named after the folder.

    Raises:
        BadRecord: The folder holds no treaties, or a file breaks the format.
    """
    from foedus.catalogue.folder import read_folder

    folder = Path(path)
    return read_folder(folder, folder.name)


def _decode(content: bytes, path: Path) -> Record:
    collecting = gc.isenabled()
    gc.disable()  # nothing decoded is garbage, and looking for some doubles the time
    try:
        return msgspec.json.decode(content, type=Record)
    except msgspec.DecodeError as error:
        raise CatalogueError(
            f"the compiled record is damaged: {error}",
            locator=str(path),
            hint="install foedus again; in a checkout: python -m foedus.catalogue.compile",
        ) from error
    finally:
        if collecting:
            gc.enable()
