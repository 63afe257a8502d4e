"""``foedus catalogue``: the record itself."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

from cyclopts import App, Parameter

from foedus.cli.option import Format
from foedus.cli.output import write
from foedus.observatory import check as check_record

app = App(name="catalogue", help="The record itself.")


@app.command
def check(
    folder: Annotated[
        Path | None, Parameter(help="A folder of readable files; the shipped record if not given.")
    ] = None,
    *,
    form: Format = "text",
) -> int:
    """Hold the record against its own rules; exit status 1 if it breaks one.

    Example: foedus catalogue check record
    """
    problems = check_record(folder or "catalogue")
    write(problems, form)
    return 1 if problems.problems else 0
