"""``foedus duties`` as text."""

from __future__ import annotations

from collections.abc import Iterable

from foedus.model.duty import Duty, DutyAnswer
from foedus.model.finding import Finding
from foedus.model.instrument import Binding, Tier
from foedus.render.duty_group import DutyGroup, group_duties
from foedus.render.names import article_name
from foedus.render.text.paper import Paper
from foedus.render.verdict import decided_by_line, question_line, verdict_line
from foedus.render.wording import binding_words, counted, day, listing, sentence, step_words, words


def show_duties(answer: DutyAnswer, paper: Paper) -> None:
    """The question, the verdict, and every duty with its numbered steps."""
    paper.title(f"{question_line(answer.question, paper.names)}:")
    paper.line(sentence(verdict_line(answer)), style="bold")
    paper.line(
        f"Law of {day(answer.question.on)}; record known by {day(answer.question.known_by)}; "
        "who attacks is an assumption of the question.",
        style="dim",
    )
    show_duty_list(answer.duties, paper)
    if answer.commitments:
        paper.heading("Political commitments (no duty in law follows from them)")
        show_duty_list(answer.commitments, paper)
    show_breaches(answer, paper)
    show_pressures(answer, paper)
    show_beside(answer, paper)


def show_breaches(answer: DutyAnswer, paper: Paper) -> None:
    """What the attacker itself promised, and what signatories owe in the meantime."""
    if answer.breaches:
        paper.heading("What the act itself would break, as assumed")
    for breach in answer.breaches:
        who = f"{paper.names.of(breach.state)} to {paper.names.of(breach.towards)}"
        where = f"{article_name(breach.article)}, {breach.treaty_title}"
        cited = paper.cite([step.source for step in breach.steps[-1:]])
        paper.line(
            f"{who}: {words(breach.kind)}. {where}.{cited}", mark=f"{words(breach.finding)}:"
        )
        if breach.decided_by:
            keys = "; or ".join(listing(words(k) for k in keys) for keys in breach.decided_by)
            paper.line(f"{keys}.", mark="What would decide it:", indent=2)
    if answer.interim:
        paper.heading("Interim obligations of signatories (no duty of defence)")
    for owed in answer.interim:
        text = f"{owed.treaty_title}. {sentence(paper.names.spell(owed.why))}"
        paper.line(text + paper.cite([owed.source]), mark=f"{paper.names.of(owed.state)}:")


def show_pressures(answer: DutyAnswer, paper: Paper) -> None:
    """States whose promises pull in two directions."""
    if answer.cross_pressures:
        paper.heading("Promises that pull in two directions")
    for pressure in answer.cross_pressures:
        sure = "" if pressure.finding is Finding.MET else " (undetermined)"
        why = sentence(paper.names.spell(pressure.why))
        paper.line(why, mark=f"{paper.names.of(pressure.state)}{sure}:")


def show_duty_list(duties: Iterable[Duty], paper: Paper) -> None:
    """Each duty with its examination."""
    for group in group_duties(duties):
        paper.line("")
        _duty(group, paper)


def show_beside(answer: DutyAnswer, paper: Paper) -> None:
    """Questions of legality, and what was searched."""
    if answer.legality:
        paper.heading("Would performing be lawful? (beside the finding)")
        for asked in answer.legality:
            text = paper.names.spell(asked.question) + paper.cite([asked.source])
            paper.found(asked.finding, text, number="", indent=2)
    paper.line("")
    paper.line(f"{counted(answer.searched, 'instrument')} searched.", style="dim")
    if answer.uncoded:
        paper.line(f"Not coded for this: {listing(paper.names.all(answer.uncoded))}.", style="dim")


def _duty(group: DutyGroup, paper: Paper) -> None:
    duty = group.duty
    paper.found(duty.finding, group.title(paper.names), number="", indent=0)
    if group.has_more_promisors:
        paper.line(f"{listing(paper.names.all(group.promisors))}.", mark="Each of", indent=2)
    tier = "verified entry" if duty.tier is Tier.VERIFIED else "draft entry"
    binding = "" if duty.binding is Binding.LEGALLY_BINDING else f"; {binding_words(duty.binding)}"
    paper.line(
        f"{article_name(duty.article)}, {duty.treaty_title} ({tier}{binding})",
        indent=2,
        style="dim",
    )
    paper.line(sentence(duty.summary), indent=2)
    for number, step in enumerate(duty.steps, start=1):
        text = f"{step_words(step.test)}. {sentence(paper.names.spell(step.why))}"
        paper.found(step.finding, text + paper.cite([step.source]), number=f"{number}. ", indent=2)
    _rest(duty, paper)


def _rest(duty: Duty, paper: Paper) -> None:
    if duty.interim:
        paper.line(
            "Instead stands a signatory's interim obligation (Vienna Convention, Article 18).",
            indent=2,
        )
    if duty.decided_by:
        paper.line(f"{decided_by_line(duty)}.", mark="What would decide it:", indent=2)
    for said in duty.positions:
        on = f", {paper.names.spell(said.on)}" if said.on else ""
        paper.line(
            f"{sentence(said.says)}{paper.cite([said.source])}",
            mark=f"{paper.names.of(said.by)}{on} ({words(said.kind)}, beside the finding):",
            indent=2,
        )
