"""``foedus treaties`` and ``foedus catalogue check`` as text."""

from __future__ import annotations

from foedus.model.instrument import Instrument
from foedus.model.listing import Problems, Treaties
from foedus.render.contract.treaties import first_signature
from foedus.render.text.paper import Paper
from foedus.render.wording import binding_words, counted, day, listing, words

_MOST_PARTIES = 6


def show_treaties(treaties: Treaties, paper: Paper) -> None:
    """One entry an instrument: id, title, when, between whom, how far checked."""
    _show_each(treaties.instruments, paper)
    paper.line(f"{counted(len(treaties.instruments), 'instrument')}.")
    if treaties.undetermined:
        paper.heading("Undetermined: the record leaves open whether these were in force")
        _show_each(treaties.undetermined, paper)


def _show_each(instruments: tuple[Instrument, ...], paper: Paper) -> None:
    for instrument in instruments:
        paper.line(instrument.short_title or instrument.title, mark=f"{instrument.id}:")
        paper.line(_facts(instrument, paper), indent=2, style="dim")


def show_problems(problems: Problems, paper: Paper) -> None:
    """One line a problem, with the file and the place first."""
    for problem in problems.problems:
        where = f"{problem.file}: {problem.place}" if problem.place else problem.file
        paper.line(problem.message, mark=f"{where}:")
    paper.line(f"{counted(len(problems.problems), 'problem')}.")


def _facts(instrument: Instrument, paper: Paper) -> str:
    signed = first_signature(instrument)
    parties = paper.names.all(instrument.parties)
    if len(parties) > _MOST_PARTIES:
        between = f"{counted(len(parties), 'original party', 'original parties')}"
    else:
        between = listing(parties)
    first = f"signed {day(signed)}" if signed else "day of signature not recorded"
    return f"{first}; {between}; {binding_words(instrument.binding)}; {words(instrument.tier)}"
