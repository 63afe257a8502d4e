"""Compiles the readable record into the package whenever a wheel is built."""

from __future__ import annotations

import importlib
import sys
import types
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CompileRecord(BuildHookInterface):
    """Runs for wheels and editable installs, from a checkout and from an sdist alike."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002
        """Write src/foedus/catalogue/record.json from record/."""
        root = Path(self.root)
        package = root / "src" / "foedus"
        with _importable(package):
            compiler = importlib.import_module("foedus.catalogue.compile")
            compiler.write_record(root / "record", package / "catalogue" / "record.json")


@contextmanager
def _importable(package: Path) -> Iterator[None]:
    """Make the package's modules importable without its front door and what that imports."""
    bare = types.ModuleType("foedus")
    bare.__path__ = [str(package)]
    kept = {name: module for name, module in sys.modules.items() if _is_ours(name)}
    for name in kept:
        del sys.modules[name]
    sys.modules["foedus"] = bare
    try:
        yield
    finally:
        for name in [name for name in sys.modules if _is_ours(name)]:
            del sys.modules[name]
        sys.modules.update(kept)


def _is_ours(name: str) -> bool:
    return name.split(".", maxsplit=1)[0] == "foedus"
