"""``foedus brief``: an article in, an answer with its sources out."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated, Literal

from cyclopts import Parameter

from foedus.cli.option import KnownBy, OnDay, RecordName, observatory, read_day
from foedus.cli.output import write
from foedus.errors import InputError
from foedus.observatory.brief import Brief


def brief(
    article: Annotated[str, Parameter(allow_leading_hyphen=True)],
    *,
    out: Annotated[
        Path | None, Parameter(help="Write to this file; .html and .json choose the format.")
    ] = None,
    form: Annotated[
        Literal["text", "json", "html"] | None,
        Parameter(name="--format", help="How the brief is written."),
    ] = None,
    published: Annotated[
        str | None, Parameter(help="The day of publication, where the article gives none.")
    ] = None,
    on: OnDay = None,
    known_by: KnownBy = None,
    record: RecordName = None,
) -> int:
    """Who said what, which treaties are meant, their status that day, and whether a duty was due.

    Parameters
    ----------
    article
        A file (.txt .md .html .pdf), an http(s) address, or - for standard input.
    """
    source, name = _source(article)
    asked = observatory(record)
    with _progress() as progress:
        made = asked.brief(
            source,
            published=read_day(published),
            on=read_day(on),
            known_by=read_day(known_by),
            name=name,
            progress=progress,
        )
    _write(made, form or _form_of(out), out, asked.names)
    return 0


def _source(article: str) -> tuple[str | bytes, str]:
    if article == "-":
        return sys.stdin.buffer.read(), "standard input"
    return article, article


def _form_of(out: Path | None) -> Literal["text", "json", "html"]:
    suffix = out.suffix.lower() if out else ""
    if suffix in (".html", ".htm"):
        return "html"
    return "json" if suffix == ".json" else "text"


def _write(
    made: Brief,
    form: Literal["text", "json", "html"],
    out: Path | None,
    names: Mapping[str, str],
) -> None:
    if out is None and form != "html":
        write(made, form, names)
        return
    written = _written(made, form, names)
    if out is None:
        sys.stdout.write(written)
        return
    try:
        _write_whole(out, written)
    except OSError as error:
        raise InputError(
            f"cannot write: {error.strerror}", locator=str(out), hint="choose another --out"
        ) from error
    sys.stderr.write(f"foedus: wrote {out}\n")


def _write_whole(out: Path, text: str) -> None:
    """Write, then rename: a brief that was there stays until the new one is complete."""
    if out.exists() and not out.is_file():
        out.write_text(text, encoding="utf-8")
        return
    part = out.with_name(f".{out.name}.part")
    try:
        part.write_text(text, encoding="utf-8")
        part.replace(out)
    finally:
        part.unlink(missing_ok=True)


def _written(made: Brief, form: Literal["text", "json", "html"], names: Mapping[str, str]) -> str:
    from foedus.render import render_html, render_text, to_json

    if form == "html":
        return render_html(made, names)
    if form == "json":
        return to_json(made) + "\n"
    from io import StringIO

    from rich.console import Console

    buffer = StringIO()
    render_text(made, Console(file=buffer, width=100), names)
    return buffer.getvalue()


@contextmanager
def _progress() -> Iterator[Callable[[str], None]]:
    """A line on the terminal that says what is being done; nothing elsewhere."""
    if not sys.stderr.isatty():
        yield lambda _: None
        return
    from rich.console import Console

    with Console(stderr=True).status("reading the document") as line:
        yield line.update
