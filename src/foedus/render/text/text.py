"""A result as text on a console."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING

from foedus.render.result import Result

if TYPE_CHECKING:
    from rich.console import Console


def render_text(
    result: Result, console: Console, names: Mapping[str, str] = MappingProxyType({})
) -> None:
    """Print the result, fitted to the console's width.

    Args:
        result: What to show.
        console: Where to; colour is never the only sign of anything.
        names: Names of states, places and treaties by record id; an id without one is shown itself.
    """
    # Rich is slow to import, and a run that prints JSON never needs it.
    from foedus.render.text.show import show

    show(result, console, names)
