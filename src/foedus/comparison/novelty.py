"""Is it new? Each rule of a treaty held against what was concluded before it."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from foedus.comparison.chronology import concluded_by, concluded_on, last_day_that_counts
from foedus.comparison.precedent import Field, Found, StatusOn, lay_out, precedents_of
from foedus.comparison.provision import shares_more_than_kind
from foedus.comparison.verdict import verdict_on
from foedus.errors import InputError
from foedus.model.circle import Circle
from foedus.model.comparison import Novelty, ProvisionComparison, ProvisionNovelty, Searched
from foedus.model.instrument import Coverage, Instrument
from foedus.model.provision import Provision
from foedus.model.record import Record


def novelty(
    treaty: Instrument,
    record: Record,
    status_on: StatusOn,
    *,
    on: datetime.date | None = None,
    known_by: datetime.date | None = None,
    against: Circle = Circle.ALL,
) -> Novelty:
    """Whether each rule of the treaty was restored, continued, has a precedent, or none found.

    Only instruments concluded before the treaty's own signature count, and none concluded after
    the day asked about. "New" is never said: only that no precedent was found, and in what.

    Args:
        treaty: The instrument asked about.
        record: Where to search.
        status_on: The status of an instrument on a day.
        on: The day asked about; the day of signature if not given.
        known_by: Record time: what was concluded later does not count.
        against: The widest circle to search.

    Raises:
        InputError: No act of the treaty has a date, so that nothing can be called earlier.
    """
    signed = concluded_on(treaty)
    if signed is None:
        raise InputError(f"no act of {treaty.id} has a date", hint="nothing is earlier than it")
    day = last_day_that_counts(signed, on, known_by)
    earlier, undated = concluded_by((i for i in record.instruments if i.id != treaty.id), day)
    field = lay_out(treaty, record, earlier, day=day, widest=against, status_on=status_on)
    return Novelty(
        treaty=treaty.id,
        title=treaty.short_title,
        signed=signed,
        predecessors=tuple(one.instrument.id for one in field.ancestors),
        provisions=tuple(_of_rule(rule, field, day) for rule in treaty.provisions),
        searched=_searched(field, day, undated, against),
    )


def _of_rule(rule: Provision, field: Field, day: datetime.date) -> ProvisionNovelty:
    found = precedents_of(rule, field, day)
    verdict, why, decisive = verdict_on(rule, found, field)
    kinds = (one.coverage(rule.kind) for one in field.searched)
    return ProvisionNovelty(
        provision=rule,
        kind=rule.kind,
        verdict=verdict,
        why=why,
        by_kind_alone=decisive is not None and not shares_more_than_kind(decisive.compared),
        precedents=tuple(one.precedent for one in found),
        nearest=_nearest(found, decisive),
        coded=sum(coverage is not Coverage.NOT_CODED for coverage in kinds),
    )


def _nearest(found: Sequence[Found], decisive: Found | None) -> tuple[ProvisionComparison, ...]:
    """The comparison that decides, then the first of each further circle."""
    chosen = {decisive.precedent.circle: decisive} if decisive else {}
    for one in found:
        chosen.setdefault(one.precedent.circle, one)
    return tuple(one.compared for one in chosen.values())


def _searched(
    field: Field, day: datetime.date, undated: tuple[str, ...], against: Circle
) -> Searched:
    return Searched(
        instruments=len(field.searched),
        fully_coded=sum(one.fully_coded for one in field.searched),
        up_to=day,
        undated=undated,
        against=against,
    )
