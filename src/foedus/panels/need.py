"""The libraries of the extra ``panel``, loaded when first needed."""

from __future__ import annotations

from importlib import import_module
from types import ModuleType

from foedus.errors import MissingExtra


def need(module: str, purpose: str) -> ModuleType:
    """The module, or one plain line on how to install it.

    Raises:
        MissingExtra: It is not installed.
    """
    try:
        return import_module(module)
    except ModuleNotFoundError as error:
        raise MissingExtra("panel", purpose) from error
