"""foedus: what states signed, what leaders say of it, and what it commits them to.

``foedus.open()`` gives an observatory: one method a question, each answer with its sources.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from foedus.observatory import Observatory

__version__ = "0.1.0"
__all__ = ["__version__", "open"]


def open(record: str | Path = "catalogue") -> Observatory:  # noqa: A001 - foedus.open() is the name that reads best
    """The observatory of the record that ships, or of a folder of readable files.

    Args:
        record: ``catalogue``, or a folder laid out as the docs' page on the record's files says.

    Raises:
        CatalogueError: The shipped record is missing or damaged.
        BadRecord: The folder holds no record, or one that breaks the format.
    """
    from foedus.observatory import open_observatory

    return open_observatory(record)
