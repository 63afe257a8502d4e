"""``foedus treaty`` as text."""

from __future__ import annotations

from foedus.model.instrument import Act, Instrument, Tier
from foedus.model.provision import Provision
from foedus.render.elements import element_lines
from foedus.render.names import article_name
from foedus.render.text.paper import Paper
from foedus.render.wording import binding_words, day, listing, sentence, words


def show_treaty(treaty: Instrument, paper: Paper) -> None:
    """The whole entry: acts, provisions, positions, what it does not have."""
    paper.title(treaty.title)
    tier = "verified entry" if treaty.tier is Tier.VERIFIED else "draft entry"
    text = f"{treaty.id}; {words(treaty.form)}; {binding_words(treaty.binding)}; {tier}"
    paper.line(text + paper.cite(treaty.binding_sources), style="dim")
    paper.line(listing(paper.names.all(treaty.parties)), mark="Between:")
    for label, ids in (("Follows:", treaty.predecessors), ("Followed by:", treaty.successors)):
        if ids:
            paper.line(listing(paper.names.all(ids)), mark=label)
    paper.heading("Acts")
    for act in treaty.acts:
        paper.line(_act(act, paper), mark="-", indent=2)
    paper.heading("Provisions")
    for provision in treaty.provisions:
        show_provision(provision, paper)
    _coverage(treaty, paper)
    _positions(treaty, paper)


def show_provision(provision: Provision, paper: Paper) -> None:
    """One provision: what it says, then its elements, those not coded in one line."""
    doubt = "" if provision.confidence == "sourced" else f" ({words(provision.confidence)})"
    text = f"{words(provision.kind)}{doubt}. {sentence(provision.summary)}"
    paper.line(
        text + paper.cite(provision.sources), mark=f"{article_name(provision.article)},", indent=2
    )
    elements = element_lines(provision.elements, paper.names)
    for element in elements:
        if element.coded:
            paper.line(element.value, mark=f"{element.label}:", indent=4, mark_style="dim")
    uncoded = [element.label for element in elements if not element.coded]
    if uncoded:
        paper.line(f"not coded: {listing(uncoded)}", indent=4, style="dim")


def _act(act: Act, paper: Paper) -> str:
    text = f"{day(act.done) if act.done else 'day not known'}: {words(act.kind)}"
    if act.states:
        text += f" by {listing(paper.names.all(act.states))}"
    if act.effective and act.effective != act.done:
        text += f", effective {day(act.effective)}"
    if act.until:
        text += f", until {day(act.until)}"
    if act.confidence != "sourced":
        text += f" ({words(act.confidence)})"
    return text + paper.cite(act.sources) + (f" {sentence(act.note)}" if act.note else "")


def _coverage(treaty: Instrument, paper: Paper) -> None:
    if treaty.fully_coded:
        text = "The whole text was read: a kind of provision not listed is not in it"
        paper.line(f"{text}{paper.cite(treaty.full_text)}.", indent=2, style="dim")
        return
    paper.line("Only part of the text is coded.", indent=2, style="dim")
    for absence in treaty.absences:
        text = f"known not to be in it: {words(absence.kind)}"
        paper.line(text + paper.cite(absence.sources), mark="-", indent=2)


def _positions(treaty: Instrument, paper: Paper) -> None:
    if not treaty.positions:
        return
    paper.heading("What states said or did about it (never its text)")
    for said in treaty.positions:
        mark = f"{paper.names.of(said.by)}, {day(said.on)} ({words(said.kind)}):"
        paper.line(sentence(said.says) + paper.cite(said.sources), mark=mark, indent=2)
