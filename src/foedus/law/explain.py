"""The reasons of a finding in numbered lines that a lawyer can check."""

from __future__ import annotations

from collections.abc import Iterator

from foedus.model.duty import Breach, Duty, Question, Step
from foedus.model.element import Decider, Latitude, Timing
from foedus.model.explanation import Explanation, ExplanationLine
from foedus.model.finding import Finding
from foedus.model.source import Source, best_source

_FINDING = {
    Finding.MET: "Met.",
    Finding.NOT_MET: "Not met.",
    Finding.UNDETERMINED: "Undetermined.",
}
_TEXT_STEPS = ("kind", "trigger", "condition", "scope", "saving", "act")
"""Steps that rest on the provision's own words: the article stands beside them."""


def explain(found: Duty | Breach, question: Question) -> Explanation:
    """The question, the promise, each step with its article and source, the conclusion.

    Pure text: nothing is examined again, so an explanation can never differ from its finding.

    Args:
        found: A duty or a breach of an answer.
        question: That answer's question.
    """
    lines = (*_opening(found, question), *_of_steps(found), *_conclusion(found))
    promisor = found.promisor if isinstance(found, Duty) else found.state
    beneficiary = found.beneficiary if isinstance(found, Duty) else found.towards
    return Explanation(
        treaty=found.treaty,
        provision=found.provision,
        promisor=promisor,
        beneficiary=beneficiary,
        finding=found.finding,
        lines=tuple(
            ExplanationLine(
                number=number,
                text=line.text,
                finding=line.finding,
                article=line.article,
                source=line.source,
            )
            for number, line in enumerate(lines, start=1)
        ),
    )


def _line(
    text: str,
    finding: Finding | None = None,
    article: str | None = None,
    source: Source | None = None,
) -> ExplanationLine:
    return ExplanationLine(number=0, text=text, finding=finding, article=article, source=source)


def _opening(found: Duty | Breach, question: Question) -> Iterator[ExplanationLine]:
    act = _words(question.act.value)
    by = f", by the account of {question.account}" if question.account else ""
    yield _line(
        f"Supposed{by}: {question.attacker}, {act}, against {question.target} on {question.on};"
        f" what was known by {question.known_by} counts."
    )
    for earlier in question.earlier:
        when = f" on {earlier.on}" if earlier.on else ""
        yield _line(
            f"Supposed before: {earlier.actor}, {_words(earlier.act.value)}, against"
            f" {earlier.target}{when}."
        )
    article = f", Article {found.article}" if found.article else ""
    source = best_source([s.source for s in found.steps if _is_of_text(s) and s.source])
    yield _line(
        f"{found.treaty_title}{article}: {found.summary or _words(found.kind.value) + '.'}",
        article=found.article,
        source=source,
    )


def _of_steps(found: Duty | Breach) -> Iterator[ExplanationLine]:
    for step in found.steps:
        test, _, detail = step.test.partition(":")
        label = f"{_words(test)}: {_words(detail)}" if detail else _words(test)
        yield _line(
            f"{label.capitalize()}. {step.why} {_FINDING[step.finding]}",
            finding=step.finding,
            article=found.article if _is_of_text(step) else None,
            source=step.source,
        )


def _is_of_text(step: Step) -> bool:
    return step.test.partition(":")[0] in _TEXT_STEPS


def _conclusion(found: Duty | Breach) -> Iterator[ExplanationLine]:
    if isinstance(found, Duty):
        what = f"{found.promisor} to {found.beneficiary}, {_words(found.kind.value)}"
        yield _line(f"So: {what}: {_words(found.finding.value)}.{_freedom(found)}")
        yield from _deciding(found.decided_by, "It would be due if")
        yield from _deciding(found.excluded_by, "It would not be due if it were not so that")
        for position in found.positions:
            on = f" on {position.on}" if position.on else ""
            yield _line(
                f"Beside the text ({position.kind}), {position.by}{on}: {position.says}",
                source=position.source,
            )
        return
    what = f"{found.state} towards {found.towards}, {_words(found.kind.value)}"
    yield _line(f"So: {what}: {_words(found.finding.value)} on the facts supposed.")
    yield from _deciding(found.decided_by, "It would be broken if")


def _deciding(sets: tuple[tuple[str, ...], ...], opening: str) -> Iterator[ExplanationLine]:
    if sets:
        ways = "; or ".join(" and ".join(_words(key) for key in keys) for keys in sets)
        yield _line(f"{opening}: {ways}.")


def _freedom(duty: Duty) -> str:
    """What the text leaves to choose, as far as it was coded."""
    parts = [_LATITUDE.get(duty.latitude), _TIMING.get(duty.timing), _DECIDES.get(duty.decides)]
    told = "; ".join(part for part in parts if part)
    return f" By the text: {told}." if told else ""


_LATITUDE = {
    Latitude.NONE_STATED: "it leaves no choice",
    Latitude.MEANS: "with what to help is each one's choice",
    Latitude.WHETHER: "whether to act is left open",
    Latitude.JOINT_DECISION: "what to do is decided jointly first",
}
_TIMING = {Timing.IMMEDIATELY: "at once", Timing.WITHIN_24_HOURS: "within 24 hours"}
_DECIDES = {
    Decider.EACH: "each finds for itself whether the case has arisen",
    Decider.VICTIM: "the state attacked finds whether the case has arisen",
    Decider.JOINTLY: "the parties find together whether the case has arisen",
    Decider.ORGAN: "an organ finds whether the case has arisen",
    Decider.THIRD_STATE: "a third state finds whether the case has arisen",
}


def _words(value: str) -> str:
    return value.replace("_", " ")
