"""Runs a command as its user would, and gives back what came out."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

import pytest

from foedus.cli.main import main


@dataclass(frozen=True)
class Outcome:
    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


def run(capsys: pytest.CaptureFixture[str], *words: str) -> Outcome:
    with pytest.raises(SystemExit) as left:
        main(list(words))
    captured = capsys.readouterr()
    return Outcome(status=int(left.value.code or 0), out=captured.out, err=captured.err)
