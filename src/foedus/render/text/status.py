"""``foedus status`` as text."""

from __future__ import annotations

from foedus.model.instrument import Tier
from foedus.model.status import DisputedField, StateStatus, TreatyStatus
from foedus.render.acts import ActLine, act_lines
from foedus.render.text.paper import Paper
from foedus.render.wording import (
    binding_words,
    day,
    listing,
    role_words,
    sentence,
    status_words,
    words,
)

_MATTERS = {
    "same": "It does not matter here: every value leads to the same status.",
    "different": "It matters: the values lead to different answers.",
}


def show_status(status: TreatyStatus, paper: Paper) -> None:
    """The status, why, the states' roles, the acts and what sources differ on."""
    paper.title(status.title)
    show_standing(status, paper)
    if status.states:
        paper.heading("States")
        for state in status.states:
            paper.line(_role(state), mark=f"{paper.names.of(state.state)}:")
    paper.heading("Acts on record")
    show_acts(status, paper)
    for field in status.disputed:
        _dispute(field, paper)


def show_standing(status: TreatyStatus, paper: Paper) -> None:
    """The status on the day, in two lines."""
    paper.line(
        status_words(status.status).upper(), mark=f"Status on {day(status.on)}:", style="bold"
    )
    paper.line(sentence(paper.names.spell(status.why)) + paper.cite(status.sources), indent=2)
    tier = "verified entry" if status.tier is Tier.VERIFIED else "draft entry"
    paper.line(f"{binding_words(status.binding)}; {tier}", indent=2, style="dim")


def show_acts(status: TreatyStatus, paper: Paper) -> None:
    """Every act in order, later ones said to be later."""
    lines = act_lines(status)
    for act in lines:
        paper.line(_act(act, paper), mark=f"{act.number}.", indent=2)
    if not lines:
        paper.line("none", indent=2)


def _role(state: StateStatus) -> str:
    text = role_words(state.role)
    if state.since:
        text += f" since {day(state.since)}"
    if state.until:
        text += f" until {day(state.until)}"
    if state.declared_practice:
        text += f"; says of itself: {state.declared_practice}"
    return text


def _act(act: ActLine, paper: Paper) -> str:
    text = f"{day(act.done) if act.done else 'day not known'}: {words(act.act)}"
    if act.states:
        text += f" by {listing(paper.names.all(act.states))}"
    if act.effective and act.effective != act.done:
        text += f", effective {day(act.effective)}"
    if act.later:
        text += " (after the day asked about)"
    if act.confidence != "sourced":
        text += " (uncertain)" if act.confidence == "uncertain" else " (not checked again)"
    note = f" {sentence(act.note)}" if act.note else ""
    return text + paper.cite(act.sources) + note


def _dispute(field: DisputedField, paper: Paper) -> None:
    paper.heading(f"Sources differ: {words(field.field)}")
    for value in field.values:
        chosen = " (used here)" if value.value == field.chosen else ""
        paper.line(
            paper.names.spell(value.value) + chosen + paper.cite([value.source]), mark="-", indent=2
        )
    if field.chosen is None:
        paper.line("The record leaves it open.", indent=2)
    if field.why:
        paper.line(sentence(field.why), indent=2)
    matters = _MATTERS.get(field.all_values_lead_to, "Whether it matters was not computed.")
    paper.line(matters, indent=2)
