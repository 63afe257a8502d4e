"""A result becomes HTML, text for a terminal, or the contract's JSON.

Each way of writing is loaded when it is first asked for, so that a short answer starts fast.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from foedus.render.contract.encode import to_json
    from foedus.render.contract.schema import COMMANDS, schema
    from foedus.render.page.page import render_html
    from foedus.render.result import Problem, Problems, Result, Treaties
    from foedus.render.text.text import render_text

__all__ = [
    "COMMANDS",
    "Problem",
    "Problems",
    "Result",
    "Treaties",
    "render_html",
    "render_text",
    "schema",
    "to_json",
]

_HOMES = {
    "COMMANDS": "contract.schema",
    "Problem": "result",
    "Problems": "result",
    "Result": "result",
    "Treaties": "result",
    "render_html": "page.page",
    "render_text": "text.text",
    "schema": "contract.schema",
    "to_json": "contract.encode",
}


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"foedus.render.{_HOMES[name]}"), name)
