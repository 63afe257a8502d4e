"""Record time: which acts had happened by a day, and which of their dates count."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from functools import lru_cache

from foedus.model.date import PartialDate
from foedus.model.instrument import Act


def done_on(act: Act) -> PartialDate | None:
    """When the act was done; its effect stands in where no day of doing is on record."""
    return act.done or act.effective


def effect_on(act: Act) -> PartialDate | None:
    """When the act took effect; its doing stands in where no day of effect is on record."""
    return act.effective or act.done


def happened_by(acts: Iterable[Act], known_by: datetime.date) -> tuple[Act, ...]:
    """The acts done by the day, in order of doing.

    An act whose date is too vague to tell is counted as having happened: its own vague date
    then leaves the answer that turns on it undetermined. Acts without any date are left out.
    """
    return _happened_by(_Same(tuple(acts)), known_by)


class _Same:
    """Acts as a key: one question asks of the same acts hundreds of times.

    Equal by identity, since comparing their content would cost more than what is kept.
    """

    __slots__ = ("acts",)

    def __init__(self, acts: tuple[Act, ...]) -> None:
        self.acts = acts

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and other.acts is self.acts

    def __hash__(self) -> int:
        return id(self.acts)


@lru_cache(maxsize=1024)
def _happened_by(same: _Same, known_by: datetime.date) -> tuple[Act, ...]:
    dated = [(done, act) for act in same.acts if (done := done_on(act)) is not None]
    known = [(done, act) for done, act in dated if done.is_reached_by(known_by) is not False]
    return tuple(act for _, act in sorted(known, key=lambda pair: pair[0].earliest))
