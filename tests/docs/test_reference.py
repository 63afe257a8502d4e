"""The pages made from the code say what the code says, and everything has its page."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from foedus.model.kind_meaning import KIND_MEANING
from foedus.model.provision import ProvisionKind

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"


def test_every_made_page_is_current() -> None:
    # In a process of its own: the usage lines name the program that runs.
    checked = subprocess.run(
        [sys.executable, str(DOCS / "make_reference.py"), "--check"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert checked.returncode == 0, f"run: python docs/make_reference.py\n{checked.stdout}"


def test_every_kind_of_provision_is_explained() -> None:
    assert set(KIND_MEANING) == set(ProvisionKind)


def _links() -> list[tuple[Path, str]]:
    pages = [*DOCS.rglob("*.md"), *ROOT.glob("*.md")]
    return [
        (page, target)
        for page in pages
        for target in re.findall(r"\]\(([^)#]+)(?:#[^)]*)?\)", page.read_text(encoding="utf-8"))
        if not target.startswith(("http://", "https://"))
    ]


@pytest.mark.parametrize(("page", "target"), _links(), ids=lambda value: str(value)[-40:])
def test_every_link_between_pages_leads_somewhere(page: Path, target: str) -> None:
    assert (page.parent / target).exists()


def test_every_command_in_the_readme_and_the_tutorial_exists(capsys) -> None:
    from foedus.cli.main import app

    known = set(app)
    for page in (ROOT / "README.md", DOCS / "tutorial" / "first-brief.md"):
        named = re.findall(
            r"^foedus (\w+)|`foedus (\w+)", page.read_text(encoding="utf-8"), re.MULTILINE
        )
        assert {name for pair in named for name in pair if name} <= known
