"""An instrument's status on a day: its standing, its states' roles and its acts."""

from __future__ import annotations

import datetime
from collections.abc import Mapping

from foedus.law.dispute import disputed_fields
from foedus.law.history import history
from foedus.law.membership import role_on, states_of
from foedus.law.record_time import happened_by
from foedus.law.standing import standing_on
from foedus.model.date import PartialDate
from foedus.model.instrument import Instrument
from foedus.model.status import Role, StateStatus, Status, TreatyStatus


def status_on(
    instrument: Instrument,
    on: datetime.date,
    known_by: datetime.date,
    extinctions: Mapping[str, PartialDate],
) -> TreatyStatus:
    """The full answer: status, each state's role, the acts so far and those that came later.

    Args: as in :func:`foedus.law.standing.standing_on`.
    """
    acts = happened_by(instrument.acts, known_by)
    standing = standing_on(instrument, on, known_by, extinctions)
    states = states_of(instrument) if standing.status is not Status.NOT_CONCLUDED else ()
    roles = (role_on(instrument, state, on, acts, extinctions) for state in states)
    so_far, later = history(instrument, on, known_by)
    return TreatyStatus(
        treaty=instrument.id,
        title=instrument.title,
        binding=instrument.binding,
        tier=instrument.tier,
        on=on,
        status=standing.status,
        ended=standing.ended,
        why=standing.why,
        sources=standing.act.sources if standing.act else (),
        states=tuple(role for role in roles if _is_known(role)),
        history=so_far,
        later=later,
        disputed=disputed_fields(instrument, on, known_by, extinctions),
    )


def _is_known(role: StateStatus) -> bool:
    """A state of which no act by that day is on record has no role to show."""
    return role.since is not None or role.role is not Role.UNDETERMINED
