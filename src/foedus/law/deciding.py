"""What would decide an undetermined finding: the smallest sets of open facts."""

from __future__ import annotations

import itertools
from collections.abc import Iterable

from foedus.law.facts import ways_of
from foedus.model.duty import Step
from foedus.model.finding import Finding

Facts = tuple[str, ...]

MOST_SETS = 64
"""More sets than this tell nobody anything: the first ones are given, smallest first."""


def sets_that_meet(steps: Iterable[Step]) -> tuple[Facts, ...]:
    """The smallest sets of open facts that, all being so, meet every open step.

    One way is taken from each open step (a text that answers "a threat or an attack" has two),
    and of the unions only those are kept that contain no other: leave out any one fact and the
    finding stays open. A step that names no fact cannot be met by any: then there is no set.
    """
    open_steps = [step for step in steps if step.finding is Finding.UNDETERMINED]
    if not open_steps or any(not step.keys for step in open_steps):
        return ()
    unions = itertools.product(*(ways_of(step) for step in open_steps))
    return _smallest(tuple(dict.fromkeys(itertools.chain(*union))) for union in unions)


def sets_that_exclude(steps: Iterable[Step]) -> tuple[Facts, ...]:
    """The smallest sets of open facts that, none being so, leave one open step not met.

    A step that needs all of its facts falls with any one of them: single facts. A step that can
    be met in several ways falls only when each way has lost a fact: sets of several.
    """
    found: list[Facts] = []
    for step in steps:
        if step.finding is Finding.UNDETERMINED and step.keys:
            picked = itertools.product(*ways_of(step))
            found += [tuple(dict.fromkeys(one)) for one in picked]
    return _smallest(found)


def _smallest(sets: Iterable[Facts]) -> tuple[Facts, ...]:
    kept: list[Facts] = []
    for candidate in sorted(itertools.islice(sets, 4 * MOST_SETS), key=len):
        if not any(set(one) <= set(candidate) for one in kept):
            kept.append(candidate)
    return tuple(kept[:MOST_SETS])
