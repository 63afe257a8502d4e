"""A console that only ever prints plain, wrapped, indented lines."""

from __future__ import annotations

from collections.abc import Iterable

from rich.console import Console
from rich.rule import Rule
from rich.text import Text

from foedus.model.finding import DutyFinding, Finding
from foedus.model.source import Source
from foedus.render.names import Names
from foedus.render.sources import SourceList
from foedus.render.wording import DUTY_SIGNS, SIGNS, plain, words

_NARROWEST = 16
_STYLES = {"met": "green", "due": "green", "not_met": "red", "not_due": "red"}
_ASCII_SIGNS = {"✓": "+", "✗": "x"}


class Paper:
    """Prints for one result and collects the sources that it cites.

    Whatever comes from an article or a record is printed as it is: no markup in it is
    obeyed, and no control character reaches the terminal.

    Attributes:
        names: What to call states, treaties and places.
    """

    def __init__(self, console: Console, names: Names) -> None:
        self._console = console
        self._sources = SourceList()
        self.names = names

    def title(self, text: str) -> None:
        """The first line of a result."""
        self.line(text, style="bold")

    def heading(self, text: str) -> None:
        """A new part."""
        self._console.print()
        # The rule's own dashes would go on to the edge of a file that nobody sees as a screen.
        if self._console.is_terminal:
            self._console.print(Rule(Text(self._fit(text), style="bold"), align="left"))
        else:
            self.line(text)
            self.line("-" * min(len(text), self._console.width))

    def line(
        self,
        text: str,
        *,
        mark: str = "",
        indent: int = 0,
        style: str = "",
        mark_style: str = "bold",
    ) -> None:
        """One paragraph, wrapped, its further lines set in by two."""
        lead = " " * indent
        hang = lead + ("  " if mark else "")
        body = Text.assemble(
            (f"{self._fit(mark)} " if mark else "", mark_style), (self._fit(text), style)
        )
        width = max(_NARROWEST, self._console.width - len(hang))
        for place, row in enumerate(body.wrap(self._console, width)):
            row.rstrip()
            self._console.print(
                Text(hang if place else lead) + row, soft_wrap=True, highlight=False
            )

    def found(self, finding: Finding | DutyFinding, text: str, *, number: str, indent: int) -> None:
        """One finding: its number, its sign and its word, then the text."""
        sign = DUTY_SIGNS[finding] if isinstance(finding, DutyFinding) else SIGNS[finding]
        mark = f"{number}{self._sign(sign)} {words(finding)}:"
        self.line(text, mark=mark, indent=indent, mark_style=_STYLES.get(finding.value, "yellow"))

    def cite(self, sources: Iterable[Source | None]) -> str:
        """The numbers of these sources, to stand behind a line; empty for none."""
        numbers = [str(self._sources.cite(source)) for source in sources if source is not None]
        return f" [{', '.join(dict.fromkeys(numbers))}]" if numbers else ""

    def source_list(self) -> None:
        """Every source cited so far, by its number."""
        entries = self._sources.entries()
        if not entries:
            return
        self.heading("Sources")
        for entry in entries:
            places = f" ({'; '.join(entry.locators)})" if entry.locators else ""
            text = f"{entry.publisher}, {words(entry.rank)}{places}: {entry.url}"
            self.line(text, mark=f"[{entry.number}]")

    def _sign(self, sign: str) -> str:
        return sign if self._can_write(sign) else _ASCII_SIGNS.get(sign, sign)

    def _can_write(self, text: str) -> bool:
        try:
            text.encode(self._console.encoding)
        except (UnicodeEncodeError, LookupError):
            return False
        return True

    def _fit(self, text: str) -> str:
        """The text without control characters, and without letters that cannot be written."""
        clean = plain(text).expandtabs(4)
        if self._can_write(clean):
            return clean
        return clean.encode(self._console.encoding, "replace").decode(self._console.encoding)
