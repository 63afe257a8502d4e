"""The "In brief" lines: each made from the result, none from the prose of the article."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from foedus.model.brief import Brief, TreatyInBrief
from foedus.model.instrument import Tier
from foedus.render.accounts import account_by, standing_of
from foedus.render.names import Names
from foedus.render.verdict import question_line, verdict_in_brief
from foedus.render.wording import counted, day, plain, sentence, stance_words, status_words, words


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One answer: what it is about, the answer, and where on the page it is shown in full."""

    lead: str
    text: str
    target: str
    draft: bool = False


def in_brief(brief: Brief, names: Names) -> tuple[Line, ...]:
    """The answers of the brief, one line each."""
    return tuple(_lines(brief, names))


def _lines(brief: Brief, names: Names) -> Iterator[Line]:
    named = [one for one in brief.treaties if one.mentions or one.related_to is None]
    if not named:
        yield Line(
            lead="Treaties",
            text="The article mentions no treaty that could be tied to one of the record.",
            target="treaties",
        )
    for treaty in named:
        yield _status(treaty, brief)
    for number, asked in enumerate(brief.duties, start=1):
        yield Line(
            lead="Was a duty due?",
            text=sentence(
                f"{question_line(asked.answer.question, names)}: {verdict_in_brief(asked, names)}"
            ),
            target=f"question-{number}",
        )
    yield Line(lead="Who said what", text=_said(brief), target="who")
    yield from _open_events(brief, names)
    if brief.afterwards:
        count = counted(len(brief.afterwards), "later event is", "later events are")
        yield Line(lead="Afterwards", text=f"{count} on record.", target="afterwards")


def _status(treaty: TreatyInBrief, brief: Brief) -> Line:
    return Line(
        lead=treaty.instrument.short_title or treaty.title,
        text=f"{sentence(status_words(treaty.status.status)).rstrip('.')} on {day(brief.on)}.",
        target=f"treaty-{treaty.id}",
        draft=treaty.tier is Tier.DRAFT,
    )


def _said(brief: Brief) -> str:
    if not brief.statements:
        return "The article reports no statement."
    known = {s.speaker.name for s in brief.statements if s.speaker.name}
    unsure = sum(s.speaker.name is None for s in brief.statements)
    text = f"{counted(len(brief.statements), 'statement')}, {counted(len(known), 'named speaker')}"
    return f"{text}; for {unsure} the speaker is open or unnamed." if unsure else f"{text}."


def _open_events(brief: Brief, names: Names) -> Iterator[Line]:
    for event in brief.events:
        if event.actual is None:
            who = ", ".join(names.all(event.actors))
            text = f"{words(event.kind)}{' by ' + who if who else ''}: {standing_of(event)}"
            sides = "; ".join(f"{account_by(a)} {stance_words(a.stance)}" for a in event.accounts)
            text += f" ({plain(sides)})" if sides else ""
            yield Line(lead="Not established", text=sentence(text), target=f"event-{event.id}")
