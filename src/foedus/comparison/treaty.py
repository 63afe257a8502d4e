"""Two instruments beside each other, rule by rule."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from foedus.comparison.chronology import concluded_on
from foedus.comparison.provision import alone_here, alone_there, closeness, compare_provisions
from foedus.model.comparison import Comparison, ProvisionComparison, TreatyComparison
from foedus.model.instrument import Instrument
from foedus.model.provision import ProvisionKind


def compare(treaty: Instrument, others: Sequence[Instrument]) -> Comparison:
    """One instrument beside others.

    Args:
        treaty: The instrument asked about.
        others: Those that it is held against, in the order in which to show them.
    """
    return Comparison(
        treaty=treaty.id,
        title=treaty.short_title,
        signed=concluded_on(treaty),
        others=tuple(compare_treaties(treaty, other) for other in others),
    )


def compare_treaties(treaty: Instrument, other: Instrument) -> TreatyComparison:
    """One instrument beside one other: rules are matched by kind, then by closest elements."""
    pairs = [pair for kind in _kinds(treaty, other) for pair in _matched(treaty, other, kind)]
    beside = {pair.here.id: pair for pair in pairs if pair.here is not None}
    matched = {pair.there.id for pair in pairs if pair.there is not None}
    here = (beside.get(p.id) or alone_here(p, other) for p in treaty.provisions)
    there = (alone_there(p, treaty) for p in other.provisions if p.id not in matched)
    return TreatyComparison(
        treaty=other.id,
        title=other.short_title,
        signed=concluded_on(other),
        provisions=(*here, *there),
    )


def _kinds(treaty: Instrument, other: Instrument) -> list[ProvisionKind]:
    theirs = {provision.kind for provision in other.provisions}
    return list(dict.fromkeys(p.kind for p in treaty.provisions if p.kind in theirs))


def _matched(
    treaty: Instrument, other: Instrument, kind: ProvisionKind
) -> Iterator[ProvisionComparison]:
    """The closest pair first, then the closest of what is left; each rule stands in one pair."""
    candidates = [
        compare_provisions(mine, theirs, treaty, other)
        for mine in treaty.provisions
        for theirs in other.provisions
        if mine.kind is kind and theirs.kind is kind
    ]
    taken_here: set[str] = set()
    taken_there: set[str] = set()
    for pair in sorted(candidates, key=_rank):
        mine, theirs = _ids(pair)
        if mine not in taken_here and theirs not in taken_there:
            taken_here.add(mine)
            taken_there.add(theirs)
            yield pair


def _rank(pair: ProvisionComparison) -> tuple[int, list[str]]:
    # Ties are broken by the ids in their own order, so that it does not matter which of the two
    # instruments is asked about.
    return -closeness(pair), sorted(_ids(pair))


def _ids(pair: ProvisionComparison) -> tuple[str, str]:
    return (pair.here.id if pair.here else "", pair.there.id if pair.there else "")
