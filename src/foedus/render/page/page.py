"""The brief as one HTML page: no script, nothing loaded from anywhere."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from foedus.errors import MissingExtra
from foedus.model.brief import Brief
from foedus.render import verdict, wording
from foedus.render.accounts import account_by, in_time_order, standing_of
from foedus.render.names import Names, article_name, names_in
from foedus.render.note import by_day_said, notes_of
from foedus.render.page.article import paragraphs_of
from foedus.render.page.card import cards_of
from foedus.render.page.question import questions_of
from foedus.render.sources import SourceList, web_address
from foedus.render.summary import in_brief

if TYPE_CHECKING:
    from jinja2 import Environment


def render_html(brief: Brief, names: Mapping[str, str] = MappingProxyType({})) -> str:
    """The brief as a self-contained page.

    Args:
        brief: What to show.
        names: Names of states, places and organisations by record id; where one is missing,
            the name that the brief itself holds is shown, else the id.

    Raises:
        MissingExtra: Jinja2 is not installed.
    """
    called = names_in(brief, names)
    return _environment().get_template("brief.html.j2").render(_context(brief, called))


def _context(brief: Brief, names: Names) -> dict[str, object]:
    notes = notes_of(brief.statements)
    return {
        "brief": brief,
        "names": names,
        "sources": SourceList(),
        "lines": in_brief(brief, names),
        "paragraphs": paragraphs_of(brief),
        "notes": by_day_said(notes),
        "numbers": {note.statement.id: note.number for note in notes},
        "events": in_time_order(brief.events),
        "cards": cards_of(brief, names),
        "questions": questions_of(brief.duties, names),
    }


@cache
def _environment() -> Environment:
    try:
        from jinja2 import Environment, PackageLoader, StrictUndefined
    except ImportError as error:
        raise MissingExtra("read", "a brief as HTML") from error
    environment = Environment(
        loader=PackageLoader("foedus.render"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters.update(
        day=wording.day,
        words=wording.words,
        stance_words=wording.stance_words,
        account_by=account_by,
        status_words=wording.status_words,
        role_words=wording.role_words,
        binding_words=wording.binding_words,
        step_words=wording.step_words,
        headline=wording.headline,
        sentence=wording.sentence,
        plain=wording.plain,
        listing=wording.listing,
        article_name=article_name,
        web_address=web_address,
        standing_of=standing_of,
        decided_by=verdict.decided_by_line,
    )
    environment.globals.update(counted=wording.counted, signs=wording.SIGNS)
    environment.globals["duty_signs"] = wording.DUTY_SIGNS
    return environment
