"""The steps that begin and end every examination: binding, in force, tier."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from foedus.law.facts import under_assumptions
from foedus.law.pair import Force
from foedus.model.duty import Question, Step
from foedus.model.finding import Finding
from foedus.model.instrument import Binding, Instrument, Tier
from foedus.model.source import best_source


def binding_step(instrument: Instrument) -> Step:
    """Whether the instrument binds in law.

    Legal basis: intention to create obligations under international law (Vienna Convention,
    Article 2(1)(a)), as the record's sources have it.

    Undetermined when:
        the record codes it as disputed.
    """
    source = best_source(instrument.binding_sources)
    if instrument.binding is Binding.LEGALLY_BINDING:
        why = "The instrument binds in law."
        return Step(test="binding", finding=Finding.MET, why=why, source=source)
    if instrument.binding is Binding.DISPUTED:
        note = f" {instrument.binding_note}" if instrument.binding_note else ""
        why = f"Whether the instrument binds in law is disputed.{note}"
        return Step(
            test="binding",
            finding=Finding.UNDETERMINED,
            why=why,
            source=source,
            keys=("legally_binding",),
        )
    why = f"The instrument is {instrument.binding.value}: a commitment, not a legal duty."
    return Step(test="binding", finding=Finding.NOT_MET, why=why, source=source)


def force_step(force: Force) -> Step:
    """Whether it is in force between the two, as a step: see :func:`force_between`."""
    return Step(
        test="in_force", finding=force.finding, why=force.why, source=force.source, keys=force.keys
    )


def tier_steps(tier: Tier) -> Iterator[Step]:
    """A draft entry is never alone the ground of a finding: none for one that is verified.

    Legal basis: none; it is the record's own rule on what it has checked.

    Undetermined when:
        the entry is a draft, unless the asker takes it as checked (``entry_checked=yes``).
    """
    if tier is Tier.DRAFT:
        why = "The record's entry is a draft: nobody has checked it act by act."
        yield Step(test="tier", finding=Finding.UNDETERMINED, why=why, keys=("entry_checked",))


def taken(steps: Iterable[Step], question: Question, treaty: str) -> Iterator[Step]:
    """The steps under the question's assumptions, up to the first that is not met.

    A political instrument is examined to the end: it is listed apart, not dropped.
    """
    for step in steps:
        decided = under_assumptions(step, question, treaty)
        yield decided
        if decided.finding is Finding.NOT_MET and decided.test != "binding":
            return


def counted(steps: Iterable[Step], binding: Binding) -> tuple[Finding, ...]:
    """The findings that decide: all but the first of an instrument that is not law."""
    political = binding in (Binding.POLITICAL, Binding.DOMESTIC)
    return tuple(s.finding for s in steps if not (political and s.test == "binding"))
