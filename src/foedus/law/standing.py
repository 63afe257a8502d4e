"""An instrument's legal state on a day, moved by recorded acts only."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from foedus.law.membership import (
    GROUPS,
    end_of_treaty,
    entry_into_force,
    memberships,
    states_of,
)
from foedus.law.record_time import done_on, effect_on, happened_by
from foedus.model.date import PartialDate
from foedus.model.instrument import Act, ActKind, Binding, Instrument
from foedus.model.status import Status

_ENDED_AS = {
    ActKind.EXPIRY: Status.EXPIRED,
    ActKind.SUPERSESSION: Status.SUPERSEDED,
    ActKind.DENUNCIATION: Status.DENOUNCED,
    ActKind.TERMINATION: Status.TERMINATED,
    ActKind.LAPSE: Status.TERMINATED,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """The status alone: what it is, whether all is over, why, and the act that decided."""

    status: Status
    ended: bool
    why: str
    act: Act | None = None


def standing_on(
    instrument: Instrument,
    on: datetime.date,
    known_by: datetime.date,
    extinctions: Mapping[str, PartialDate],
) -> Standing:
    """The instrument's legal state on a day.

    Legal basis: Vienna Convention on the Law of Treaties, Articles 24 (entry into force), 25
    (provisional application), 54-59 (end and suspension), cited as custom. Breach, changed
    circumstances and war end nothing here unless an act of the record says that they did.

    Args:
        instrument: The treaty or other instrument.
        on: Legal time: the day whose law is asked about.
        known_by: Record time: acts done later do not count.
        extinctions: For each state that ceased to exist, the day from which it no longer did.

    Undetermined when:
        no entry into force is on record at all, a date is too vague for the day asked about,
        or a party of a bilateral treaty ceased to exist and no succession is recorded.
    """
    acts = happened_by(instrument.acts, known_by)
    concluded = _concluded(acts, on)
    if concluded is None:
        return Standing(
            status=Status.NOT_CONCLUDED, ended=False, why="No act is on record by that day."
        )
    ending = _ending(instrument, acts, on)
    if ending is not None:
        return ending
    if instrument.binding in (Binding.POLITICAL, Binding.DOMESTIC):
        why = f"Adopted {_date(concluded)}; not a legally binding instrument."
        return Standing(status=Status.IN_EFFECT, ended=False, why=why, act=concluded)
    force = _force(instrument, acts, on)
    if force.status is not Status.IN_FORCE:
        return force
    return _suspended(instrument, acts, on) or _orphaned(instrument, acts, on, extinctions) or force


def _concluded(acts: Sequence[Act], on: datetime.date) -> Act | None:
    for act in acts:
        done = done_on(act)
        if done is not None and done.is_reached_by(on) is not False:
            return act
    return None


def _ending(instrument: Instrument, acts: Sequence[Act], on: datetime.date) -> Standing | None:
    act = end_of_treaty(acts, instrument.parties)
    effect = effect_on(act) if act else None
    if act is None or effect is None or (reached := effect.is_reached_by(on)) is False:
        return None
    if reached is None:
        why = f"It ended in {effect}; whether before that day is not on record."
        return Standing(status=Status.UNDETERMINED, ended=False, why=why, act=act)
    detail = f" ({act.note.rstrip('.')})" if act.note else ""
    why = f"{_word(act).capitalize()} with effect from {effect}{detail}."
    return Standing(status=_ENDED_AS[act.kind], ended=True, why=why, act=act)


def _force(instrument: Instrument, acts: Sequence[Act], on: datetime.date) -> Standing:
    known = entry_into_force(acts)
    recorded = known or entry_into_force(instrument.acts)
    if recorded is None:
        return _force_unrecorded(acts, on)
    effect = effect_on(recorded)
    reached = effect.is_reached_by(on) if effect else None
    if known is None or reached is False:
        provisional = _provisional(acts, on)
        if provisional:
            return provisional
        why = f"Signed, not in force on that day; entry into force is recorded for {effect}."
        return Standing(status=Status.SIGNED, ended=False, why=why, act=recorded)
    if reached is None:
        why = f"It entered into force in {effect}; whether by that day is not on record."
        return Standing(status=Status.UNDETERMINED, ended=False, why=why, act=recorded)
    why = f"In force since {effect}."
    return Standing(status=Status.IN_FORCE, ended=False, why=why, act=recorded)


def _force_unrecorded(acts: Sequence[Act], on: datetime.date) -> Standing:
    provisional = _provisional(acts, on)
    if provisional:
        return provisional
    why = "Signed; no entry into force is on record, nor that there was none."
    return Standing(status=Status.UNDETERMINED, ended=False, why=why, act=None)


def _provisional(acts: Sequence[Act], on: datetime.date) -> Standing | None:
    for act in acts:
        if act.kind is ActKind.PROVISIONAL_APPLICATION and _has_effect(act, on):
            why = f"Provisionally applied from {effect_on(act)}; not yet in force."
            return Standing(status=Status.PROVISIONALLY_APPLIED, ended=False, why=why, act=act)
    return None


def _suspended(instrument: Instrument, acts: Sequence[Act], on: datetime.date) -> Standing | None:
    """A suspension between all parties; one between two of many leaves the treaty in force."""
    last: Act | None = None
    for act in acts:
        whole = not act.between or set(act.between) >= set(instrument.parties)
        if act.kind is ActKind.SUSPENSION and whole and _has_effect(act, on):
            last = act
        if act.kind is ActKind.RESUMPTION and whole and _has_effect(act, on):
            last = None
    if last is None:
        return None
    status = Status.UNDETERMINED if last.in_law is None else Status.SUSPENDED
    why = f"Suspended from {effect_on(last)}."
    if last.in_law is None:
        why = f"Suspension claimed from {effect_on(last)}; its effect in law is disputed."
    return None if last.in_law is False else Standing(status=status, ended=False, why=why, act=last)


def _orphaned(
    instrument: Instrument,
    acts: Sequence[Act],
    on: datetime.date,
    extinctions: Mapping[str, PartialDate],
) -> Standing | None:
    """Fewer than two states left, because one ceased to exist and nobody is recorded for it."""
    states = states_of(instrument)
    if any(group in GROUPS for group in instrument.parties) or len(states) < 2:
        return None
    bound = [
        state
        for state in states
        if any(
            m.interval.contains(on) is not False
            for m in memberships(instrument, state, acts, extinctions)
        )
    ]
    gone = [s for s in states if s in extinctions and extinctions[s].is_reached_by(on)]
    if len(bound) >= 2 or not gone:
        return None
    why = f"{', '.join(gone)} no longer existed, and no succession to this treaty is recorded."
    return Standing(status=Status.UNDETERMINED, ended=False, why=why)


def _has_effect(act: Act, on: datetime.date) -> bool:
    begun = effect_on(act)
    over = act.until is not None and act.until.is_reached_by(on)
    return begun is not None and begun.is_reached_by(on) is True and not over


def _word(act: Act) -> str:
    return {
        ActKind.EXPIRY: "expired",
        ActKind.SUPERSESSION: "superseded",
        ActKind.DENUNCIATION: "denounced",
        ActKind.TERMINATION: "terminated",
        ActKind.LAPSE: "recorded as at an end",
    }[act.kind]


def _date(act: Act) -> str:
    return str(done_on(act) or "on an unknown day")
