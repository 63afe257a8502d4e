"""Fields on which sources differ, and whether the choice among them changes the status."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import replace

from foedus.law.standing import Standing, standing_on
from foedus.model.date import PartialDate
from foedus.model.instrument import Act, Dispute, DisputedValue, Instrument
from foedus.model.status import DisputedField, ValueWithSource


def disputed_fields(
    instrument: Instrument,
    on: datetime.date,
    known_by: datetime.date,
    extinctions: Mapping[str, PartialDate],
) -> tuple[DisputedField, ...]:
    """Every disputed field with all its values, and what the status would be under each.

    ``all_values_lead_to`` is ``same`` where status and end are alike under every value that can
    be computed with, ``different`` where one of them changes it, ``not_computed`` where the
    field is none that moves status.
    """
    return tuple(
        DisputedField(
            field=dispute.field,
            values=tuple(
                ValueWithSource(value=value.value, source=value.source) for value in dispute.values
            ),
            chosen=dispute.chosen,
            why=dispute.why,
            all_values_lead_to=_effect(instrument, dispute, on, known_by, extinctions),
        )
        for dispute in instrument.disputes
    )


def _effect(
    instrument: Instrument,
    dispute: Dispute,
    on: datetime.date,
    known_by: datetime.date,
    extinctions: Mapping[str, PartialDate],
) -> str:
    variants = [
        variant
        for value in dispute.values
        if (variant := under(instrument, dispute, value)) is not None
    ]
    if not variants:
        return "not_computed"
    chosen = _outcome(standing_on(instrument, on, known_by, extinctions))
    others = (_outcome(standing_on(v, on, known_by, extinctions)) for v in variants)
    return "same" if all(other == chosen for other in others) else "different"


def under(instrument: Instrument, dispute: Dispute, value: DisputedValue) -> Instrument | None:
    """The instrument as it would stand if that value were the right one.

    None where the value is no date of an act, so that nothing can be computed with it.
    """
    if dispute.act is None or (value.date is None and not value.never):
        return None
    concerned = [a for a in instrument.acts if _is_meant(a, dispute)]
    if not concerned:
        return None
    acts = (
        a if a not in concerned else None if value.never else _dated(a, dispute.clock, value.date)
        for a in instrument.acts
    )
    return replace(instrument, acts=tuple(a for a in acts if a is not None))


def _is_meant(act: Act, dispute: Dispute) -> bool:
    return act.kind is dispute.act and (not dispute.states or act.states == dispute.states)


def _dated(act: Act, clock: str, date: PartialDate | None) -> Act:
    if clock == "done":
        return replace(act, done=date)
    done = act.done
    if done is not None and date is not None and done.earliest > date.latest:
        done = date
    return replace(act, effective=date, done=done)


def _outcome(standing: Standing) -> tuple[str, bool]:
    return standing.status.value, standing.ended
