"""Disputes of one instrument whose choice comes from nowhere."""

from __future__ import annotations

from collections.abc import Iterator

from foedus.model.instrument import Act, Dispute, Instrument


def dispute_problems(instrument: Instrument) -> Iterator[tuple[str, str]]:
    """Place and message of every dispute that does not hold together."""
    days = {str(day) for act in instrument.acts for day in _days(act)}
    for number, dispute in enumerate(instrument.disputes):
        place = f"disputes[{number}]"
        if not dispute.values:
            yield f"{place}.values", "a dispute needs the values that sources give"
        if dispute.chosen is not None and dispute.chosen not in days | _given(dispute):
            yield f"{place}.chosen", f"'{dispute.chosen}' is no value of a source and no act's day"
        for index, value in enumerate(dispute.values):
            if value.never and value.date is not None:
                yield f"{place}.values[{index}]", "what never happened has no date"
        if dispute.act is None and any(v.date or v.never for v in dispute.values):
            yield f"{place}.act", "values with dates need the act that they date"


def _days(act: Act) -> list[object]:
    return [day for day in (act.done, act.effective, act.until) if day is not None]


def _given(dispute: Dispute) -> set[str]:
    return {v.value for v in dispute.values} | {str(v.date) for v in dispute.values if v.date}
