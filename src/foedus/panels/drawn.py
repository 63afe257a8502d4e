"""Who would be drawn in most, and which attacks pull in both of two states."""

from __future__ import annotations

from typing import TYPE_CHECKING

from foedus.law.gathering import NOT_LAW
from foedus.panels.need import need
from foedus.panels.sweep import DUE, NOT_ASKED, Sweep

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


def drawn_in(swept: Sweep, *, at_least: int = DUE) -> dict[str, int]:
    """For each state, in how many attacks some promise of its would draw it in; most first.

    Args:
        swept: A sweep of promises of help.
        at_least: ``DUE``, or ``OPEN`` to count what is undetermined too.
    """
    counts = {
        state: int((_strongest(swept, place) >= at_least).sum())
        for place, state in enumerate(swept.states)
    }
    drawn = (item for item in counts.items() if item[1])
    return dict(sorted(drawn, key=lambda item: (-item[1], item[0])))


def pull_both(
    swept: Sweep, one: str, other: str, *, at_least: int = DUE
) -> tuple[tuple[str, str], ...]:
    """The attacks, as (attacker, target), that would draw in both of these states.

    Args:
        swept: A sweep of promises of help.
        one: A state of the day.
        other: Another.
        at_least: ``DUE``, or ``OPEN`` to count what is undetermined too.
    """
    numpy = need("numpy", "a sweep of all attackers and targets")
    first, second = (_strongest(swept, swept.states.index(s)) for s in (one, other))
    targets, attackers = numpy.nonzero((first >= at_least) & (second >= at_least))
    pairs = zip(attackers.tolist(), targets.tolist(), strict=True)
    return tuple((swept.states[a], swept.states[t]) for a, t in pairs)


def _strongest(swept: Sweep, promisor: int) -> NDArray[np.int8]:
    """For one state, its strongest finding by target and attacker; only what binds in law."""
    numpy = need("numpy", "a sweep of all attackers and targets")
    size = len(swept.states)
    strongest: NDArray[np.int8] = numpy.full((size, size), NOT_ASKED, dtype=numpy.int8)
    for row in numpy.nonzero(swept.promisor == promisor)[0]:
        if swept.promises[row].binding not in NOT_LAW:
            target = swept.target[row]
            numpy.maximum(strongest[target], swept.findings[row], out=strongest[target])
    return strongest
