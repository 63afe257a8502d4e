"""Duties that differ only in who owes them, drawn together for a reader.

A treaty of many parties gives the same duty, found in the same way, once for each of
them: the Charter alone gives over a hundred. The contract's JSON keeps every one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from foedus.model.duty import Duty, Step
from foedus.model.finding import DutyFinding
from foedus.render.names import Names
from foedus.render.wording import counted, listing, words

_MOST_NAMED = 4
_ORDER = (DutyFinding.DUE, DutyFinding.UNDETERMINED, DutyFinding.NOT_DUE)


@dataclass(frozen=True, slots=True, kw_only=True)
class DutyGroup:
    """One duty, with every state that owes it on the same steps.

    Attributes:
        duty: The duty; where several owe it, its steps speak of "each promisor".
        promisors: Who would owe it.
    """

    duty: Duty
    promisors: tuple[str, ...]

    def title(self, names: Names) -> str:
        """Who would owe what to whom."""
        if len(self.promisors) > _MOST_NAMED:
            owing = counted(len(self.promisors), "state")
        else:
            owing = listing(names.all(self.promisors))
        return f"{owing} to {names.of(self.duty.beneficiary)}: {words(self.duty.kind)}"

    @property
    def has_more_promisors(self) -> bool:
        """Whether the title counts the promisors instead of naming them."""
        return len(self.promisors) > _MOST_NAMED


def group_duties(duties: Iterable[Duty]) -> tuple[DutyGroup, ...]:
    """The duties in their order, equal ones drawn together at the place of the first."""
    groups: dict[Duty, list[str]] = {}
    first: dict[Duty, Duty] = {}
    for duty in duties:
        alike = _without_promisor(duty)
        groups.setdefault(alike, []).append(duty.promisor)
        first.setdefault(alike, duty)
    return tuple(
        DutyGroup(duty=alike if len(owing) > 1 else first[alike], promisors=tuple(owing))
        for alike, owing in groups.items()
    )


def by_finding(groups: Iterable[DutyGroup]) -> tuple[DutyGroup, ...]:
    """Those due first, then those undetermined, then those not due."""
    return tuple(sorted(groups, key=lambda group: _ORDER.index(group.duty.finding)))


def _without_promisor(duty: Duty) -> Duty:
    name = re.compile(rf"\b{re.escape(duty.promisor)}\b")
    steps = tuple(_without_name(step, name) for step in duty.steps)
    return replace(duty, promisor="", steps=steps)


def _without_name(step: Step, name: re.Pattern[str]) -> Step:
    return replace(step, why=name.sub("each promisor", step.why))
