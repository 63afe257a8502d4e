"""Tallies as a table, and as plain data."""

from __future__ import annotations

from collections.abc import Mapping

from quality.measure import Share, Tally


def as_table(tallies: Mapping[str, Tally]) -> str:
    """One row a measure, for each set the share, its interval at 95 % and the counts."""
    measures = list(dict.fromkeys(name for tally in tallies.values() for name in tally))
    width = max(len(name) for name in measures)
    head = " ".join((" " * width, *(f"{name:^34}" for name in tallies)))
    rows = [
        " ".join((f"{name:<{width}}", *(_cell(tally.get(name)) for tally in tallies.values())))
        for name in measures
    ]
    return "\n".join((head.rstrip(), *(row.rstrip() for row in rows)))


def as_data(tallies: Mapping[str, Tally]) -> dict[str, dict[str, dict[str, object]]]:
    """The same for ``--json``."""
    return {
        name: {
            measure: {
                "share": share.value,
                "interval": list(share.interval),
                "hits": share.hits,
                "total": share.total,
            }
            for measure, share in tally.items()
        }
        for name, tally in tallies.items()
    }


def _cell(share: Share | None) -> str:
    if share is None or share.value is None:
        return f"{'-':^34}"
    low, high = share.interval
    counts = f"{share.hits}/{share.total}"
    return f"{share.value:>8.1%} [{low:6.1%},{high:7.1%}] {counts:>8}".ljust(34)
