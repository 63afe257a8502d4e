"""A failure told in one clear line on standard error."""

from __future__ import annotations

import os
import sys

from foedus.settings import read_settings

USAGE = 2
FAILED = 4


def report(message: str, *, status: int, debug: bool) -> int:
    """Say what failed, and give the exit status back; re-raise it where debugging is asked for."""
    if debug or read_settings().debug:
        raise  # noqa: PLE0704 - called while the failure is being handled
    line = " ".join(message.split())
    sys.stderr.write(f"foedus: {line}\n")
    return status


def discard_output() -> None:
    """Send what is still unwritten nowhere: Python would try it again on its way out, and fail."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
