"""What turned the answer: one day against another, one account against another."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from foedus.model.duty import Duty, DutyAnswer, Step
from foedus.model.explanation import StepTurn, Turn
from foedus.model.finding import Finding

_Key = tuple[str, str, str, str | None]


def turns(before: DutyAnswer, after: DutyAnswer) -> tuple[Turn, ...]:
    """The promises on which the two answers differ, and the steps that made the difference.

    Two duties are the same promise when promisor, beneficiary, treaty and provision are. A
    promise that one answer does not list was not concluded, had ended, or was not owed to the
    state attacked there: the turn says so.

    Args:
        before: The first answer.
        after: The second: another day, another place, another account, another assumption.
    """
    first, second = _by_key(before), _by_key(after)
    found = (_turn(first.get(key), second.get(key)) for key in {**first, **second})
    return tuple(turn for turn in found if turn is not None)


def _by_key(answer: DutyAnswer) -> dict[_Key, Duty]:
    listed = (*answer.duties, *answer.commitments)
    return {(d.promisor, d.beneficiary, d.treaty, d.provision): d for d in listed}


def _turn(before: Duty | None, after: Duty | None) -> Turn | None:
    known = after or before
    if known is None or (before and after and before.finding is after.finding):
        return None
    steps = _step_turns(before.steps, after.steps) if before and after else ()
    return Turn(
        promisor=known.promisor,
        beneficiary=known.beneficiary,
        treaty=known.treaty,
        provision=known.provision,
        article=known.article,
        kind=known.kind,
        before=before.finding if before else None,
        after=after.finding if after else None,
        steps=steps,
        why=_why(before, after, steps),
    )


def _why(before: Duty | None, after: Duty | None, steps: tuple[StepTurn, ...]) -> str:
    if before is None or after is None:
        which = "first" if before is None else "second"
        return (
            f"The {which} answer does not list it: not concluded or at an end on that day, or not"
            " owed to the state attacked there."
        )
    if not steps:
        return "The steps are alike."
    turned = steps[0]
    was = turned.before.why if turned.before else "not reached"
    now = turned.after.why if turned.after else "not reached"
    return f"{turned.test}: first: {was} Then: {now}"


def _step_turns(before: tuple[Step, ...], after: tuple[Step, ...]) -> tuple[StepTurn, ...]:
    first, second = _numbered(before), _numbered(after)
    found: list[StepTurn] = []
    for key in {**first, **second}:
        one, other = first.get(key), second.get(key)
        if one and other and one.finding is other.finding:
            continue
        alone = one or other
        if not (one and other) and alone is not None and alone.finding is Finding.MET:
            continue
        found.append(StepTurn(test=key[0], before=one, after=other))
    # A step that both examinations took tells more than one that only one of them came to.
    return tuple(sorted(found, key=lambda turn: turn.before is None or turn.after is None))


def _numbered(steps: Iterable[Step]) -> dict[tuple[str, int], Step]:
    """Steps by test and by their number among those of the same test."""
    seen: Counter[str] = Counter()
    numbered: dict[tuple[str, int], Step] = {}
    for step in steps:
        numbered[step.test, seen[step.test]] = step
        seen[step.test] += 1
    return numbered
