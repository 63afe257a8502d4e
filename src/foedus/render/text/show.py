"""Which printer shows which result."""

from __future__ import annotations

from collections.abc import Mapping

from rich.console import Console

from foedus.model.brief import Brief
from foedus.model.comparison import Comparison, Novelty
from foedus.model.duty import DutyAnswer
from foedus.model.instrument import Instrument
from foedus.model.listing import Problems, Treaties
from foedus.model.status import TreatyStatus
from foedus.render.names import Names, names_in
from foedus.render.result import Result
from foedus.render.text.brief import show_brief
from foedus.render.text.comparison import show_comparison, show_novelty
from foedus.render.text.duty import show_duties
from foedus.render.text.listing import show_problems, show_treaties
from foedus.render.text.paper import Paper
from foedus.render.text.status import show_status
from foedus.render.text.treaty import show_treaty


def show(result: Result, console: Console, names: Mapping[str, str]) -> None:
    """Print any result, and behind it the sources that its lines cite by number."""
    called = names_in(result, names) if isinstance(result, Brief) else Names(by_id=names)
    paper = Paper(console, called)
    match result:
        case Brief():
            show_brief(result, paper)
        case TreatyStatus():
            show_status(result, paper)
        case DutyAnswer():
            show_duties(result, paper)
        case Instrument():
            show_treaty(result, paper)
        case Treaties():
            show_treaties(result, paper)
        case Comparison():
            show_comparison(result, paper)
        case Novelty():
            show_novelty(result, paper)
        case Problems():
            show_problems(result, paper)
    paper.source_list()
