"""``foedus brief`` as text."""

from __future__ import annotations

from foedus.model.brief import Brief, DutiesInBrief, TreatyInBrief
from foedus.model.event import Event
from foedus.render.accounts import account_by, in_time_order, standing_of
from foedus.render.note import Note, by_day_said, notes_of
from foedus.render.summary import in_brief
from foedus.render.text.duty import show_beside, show_duty_list
from foedus.render.text.paper import Paper
from foedus.render.text.status import show_acts, show_standing
from foedus.render.text.treaty import show_provision
from foedus.render.verdict import question_line, verdict_in_brief
from foedus.render.wording import counted, day, headline, listing, sentence, stance_words, words


def show_brief(brief: Brief, paper: Paper) -> None:
    """Every part of the brief, in the order of the page."""
    _header(brief, paper)
    paper.heading("In brief")
    for line in in_brief(brief, paper.names):
        draft = " (draft entry)" if line.draft else ""
        paper.line(line.text + draft, mark=f"- {line.lead}:")
    paper.heading("Who said what")
    for note in by_day_said(notes_of(brief.statements)):
        _statement(note, paper)
    if brief.events:
        paper.heading("What is said to have happened")
        for event in in_time_order(brief.events):
            _event(event, paper)
    for treaty in brief.treaties:
        _treaty(treaty, paper)
    for asked in brief.duties:
        _duties(asked, paper)
    _after(brief, paper)


def _header(brief: Brief, paper: Paper) -> None:
    article = brief.article
    paper.title(article.title or "An article without a title")
    published = f"published {day(article.published)}" if article.published else "day not told"
    paper.line(f"{article.outlet or 'outlet not told'}, {published}")
    paper.line(
        f"Law of {day(brief.on)}; record known by {day(brief.known_by)}. "
        f"{sentence(paper.names.spell(brief.day_basis))}",
        style="dim",
    )


def _statement(note: Note, paper: Paper) -> None:
    said = note.statement
    when = day(said.said_on) if said.said_on else "day not told"
    role = f", {said.speaker.role}" if said.speaker.role else ""
    paper.line(
        f"{note.speaker}{role}: {stance_words(said.stance)}, {note.form} "
        f"({when}{'; ' + said.venue if said.venue else ''})",
        mark=f"{note.number}.",
    )
    if note.is_open:
        could = listing((f"{c.name} ({c.why})" for c in said.speaker.candidates), "or")
        paper.line(could, mark="speaker open:", indent=4)
    paper.line(" ".join(note.words.split()), mark=">", indent=4)
    if said.about:
        paper.line(f"about: {listing(paper.names.all(said.about))}", indent=4, style="dim")


def _event(event: Event, paper: Paper) -> None:
    actors = f" by {listing(paper.names.all(event.actors))}" if event.actors else ""
    targets = f", towards {listing(paper.names.all(event.targets))}" if event.targets else ""
    place = f"; {paper.names.of(event.place)}" if event.place else ""
    when = f" ({day(event.date)})" if event.date else ""
    paper.line(f"{words(event.kind)}{actors}{targets}{place}{when}", mark=f"[{standing_of(event)}]")
    for account in event.accounts:
        scope = f", only as to {account.scope}" if account.scope else ""
        mark = f"- {account_by(account)} {stance_words(account.stance)}{scope}:"
        paper.line(" ".join(account.span.text.split()), mark=mark, indent=4)


def _treaty(treaty: TreatyInBrief, paper: Paper) -> None:
    paper.heading(treaty.title)
    if treaty.related_to:
        paper.line(f"stands before or after: {paper.names.of(treaty.related_to)}", style="dim")
    show_standing(treaty.status, paper)
    show_acts(treaty.status, paper)
    for provision in treaty.provisions:
        show_provision(provision, paper)


def _duties(asked: DutiesInBrief, paper: Paper) -> None:
    answer = asked.answer
    paper.heading(f"Was a duty due? {question_line(answer.question, paper.names)}")
    paper.line(headline(verdict_in_brief(asked, paper.names)), style="bold")
    if asked.event:
        told = f", as told by {asked.account}" if asked.account else ""
        paper.line(f"Asked because of {paper.names.of(asked.event)}{told}.", style="dim")
    show_duty_list((d for d in answer.duties if d.treaty in asked.treaties), paper)
    others = [duty for duty in answer.duties if duty.treaty not in asked.treaties]
    if others:
        more = counted(len(others), "duty", "duties")
        paper.line("")
        paper.line(f"{more} under other treaties: foedus duties shows each.", style="dim")
    if answer.commitments:
        paper.line("")
        paper.line("Political commitments (no duty in law follows from them):", style="bold")
        show_duty_list(answer.commitments, paper)
    show_beside(answer, paper)


def _after(brief: Brief, paper: Paper) -> None:
    paper.heading("What happened after the article")
    for later in brief.afterwards:
        text = sentence(paper.names.spell(later.what)) + paper.cite([later.source])
        paper.line(text, mark=f"{day(later.date)}:")
    if not brief.afterwards:
        paper.line(f"Nothing after {day(brief.known_by)} is on record.")
    paper.heading("What is not known")
    for unknown in brief.unknowns:
        settled = sentence(paper.names.spell(unknown.decided_by))
        paper.line(f"{sentence(paper.names.spell(unknown.what))} Settled by: {settled}", mark="-")
    if not brief.unknowns:
        paper.line("Nothing was left open that this brief asks.")
