"""Writes the reference pages that are made from the code.

Run: python docs/make_reference.py [--check]

With --check nothing is written; the exit status is 1 if a page is not what the code says.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path

from foedus import errors
from foedus.cli.main import app
from foedus.model.element import (
    AttackerClass,
    ConditionKind,
    Conduct,
    Decider,
    Latitude,
    Means,
    SavingKind,
    ScopeArea,
    Timing,
    TriggerEvent,
)
from foedus.model.instrument import ActKind
from foedus.model.kind_meaning import KIND_MEANING
from foedus.render import COMMANDS, schema

REFERENCE = Path(__file__).parent / "reference"
MADE = "<!-- made by docs/make_reference.py -->\n"
VOCABULARIES = {
    "Acts": ActKind,
    "Trigger: events": TriggerEvent,
    "Trigger: whose attack": AttackerClass,
    "Conduct": Conduct,
    "Means": Means,
    "Latitude": Latitude,
    "Timing": Timing,
    "Who decides": Decider,
    "Conditions": ConditionKind,
    "Savings": SavingKind,
    "Scope": ScopeArea,
}


def pages() -> Iterator[tuple[Path, str]]:
    """Each page made from the code, with its text."""
    yield REFERENCE / "commands.md", f"{MADE}\n{app.generate_docs(output_format='markdown')}"
    yield REFERENCE / "kinds.md", kinds()
    yield REFERENCE / "vocabularies.md", vocabularies()
    yield REFERENCE / "errors.md", error_codes()
    for command in COMMANDS:
        text = json.dumps(schema(command), indent=1, ensure_ascii=False)
        yield REFERENCE / "schemas" / f"{command}.json", text + "\n"


def kinds() -> str:
    """The page of the 44 kinds of provision."""
    rows = [f"| `{kind.value}` | {meaning} |" for kind, meaning in KIND_MEANING.items()]
    head = "# Kinds of provision\n\n| kind | meaning |\n|---|---|\n"
    return MADE + "\n" + head + "\n".join(rows) + "\n"


def vocabularies() -> str:
    """The page of the words in which elements and acts are coded."""
    parts = [
        f"## {title}\n\n" + ", ".join(f"`{word.value}`" for word in words)
        for title, words in VOCABULARIES.items()
    ]
    intro = "# Vocabularies\n\nEvery word that an act or an element can be coded with."
    return MADE + "\n" + intro + "\n\n" + "\n\n".join(parts) + "\n"


def error_codes() -> str:
    """The page of the errors, their codes and exit statuses."""
    found = [errors.FoedusError, *_below(errors.FoedusError)]
    rows = [
        f"| `{e.__name__}` | `{e.code}` | {e.exit_status} | {(e.__doc__ or '').splitlines()[0]} |"
        for e in found
    ]
    head = "# Errors\n\n| error | code | exit status | when |\n|---|---|---|---|\n"
    tail = (
        "\nExit statuses of a command: 0 done, 1 a checking command found something, 2 usage, "
        "3 bad input, 4 a source or an engine failed.\n"
    )
    return MADE + "\n" + head + "\n".join(rows) + "\n" + tail


def _below(error: type[errors.FoedusError]) -> list[type[errors.FoedusError]]:
    return [e for child in error.__subclasses__() for e in (child, *_below(child))]


def main() -> int:
    """Write the pages, or with --check compare them."""
    stale = []
    for path, text in pages():
        if path.exists() and path.read_text(encoding="utf-8") == text:
            continue
        stale.append(path)
        if "--check" not in sys.argv:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
    for path in stale:
        print(path.relative_to(REFERENCE.parent))
    return 1 if stale and "--check" in sys.argv else 0


if __name__ == "__main__":
    sys.exit(main())
