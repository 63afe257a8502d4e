"""Answers go to standard output, everything else to standard error."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from foedus.render import Result


NO_NAMES: Mapping[str, str] = MappingProxyType({})


def write(
    result: Result, form: Literal["text", "json"], names: Mapping[str, str] = NO_NAMES
) -> None:
    """Write the result in the form asked for; ids are shown under their usual names."""
    if form == "json":
        from foedus.render import to_json

        sys.stdout.write(to_json(result) + "\n")
        return
    from rich.console import Console

    from foedus.render import render_text

    render_text(result, Console(), names)
