"""Opening an observatory on a record, and checking a record."""

from __future__ import annotations

from pathlib import Path

from foedus import catalogue
from foedus.model.listing import Problems
from foedus.observatory.observatory import Observatory


def open_observatory(record: str | Path = "catalogue") -> Observatory:
    """The observatory of the record that ships, or of a folder of readable files.

    Args:
        record: ``catalogue``, or a folder laid out as the docs' page on the record's files says.

    Raises:
        CatalogueError: The shipped record is missing or damaged.
        BadRecord: The folder holds no record, or one that breaks the format.
    """
    if record == "catalogue":
        return Observatory(catalogue.open_record())
    return Observatory(catalogue.open_folder(Path(record)))


def check(record: str | Path = "catalogue") -> Problems:
    """Everything that the record's rules hold against it.

    Args:
        record: ``catalogue`` for the compiled record, or a folder of readable files.
    """
    from foedus.catalogue.check import check_folder, check_record

    if record == "catalogue":
        return Problems(problems=tuple(check_record(catalogue.open_record())))
    return Problems(problems=tuple(check_folder(Path(record))))
