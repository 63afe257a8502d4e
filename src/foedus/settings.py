"""The one reader of the environment."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What the environment sets.

    Attributes:
        record: ``catalogue``, or a folder of readable files (``FOEDUS_RECORD``).
        home: Where imported data are kept (``FOEDUS_HOME``).
        debug: Show tracebacks (``FOEDUS_DEBUG``).
    """

    record: str
    home: Path
    debug: bool


def read_settings() -> Settings:
    """The settings of this process."""
    return Settings(
        record=os.environ.get("FOEDUS_RECORD", "catalogue"),
        home=Path(os.environ.get("FOEDUS_HOME", "~/.local/share/foedus")).expanduser(),
        debug=os.environ.get("FOEDUS_DEBUG", "") not in ("", "0"),
    )
