"""Reservations and understandings: between whom, and what they leave open."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from foedus.law.record_time import effect_on, happened_by
from foedus.model.commitment import Commitment
from foedus.model.duty import Question, Step
from foedus.model.finding import Finding
from foedus.model.instrument import Act, ActKind, Instrument
from foedus.model.source import best_source


def reservation_steps(
    instrument: Instrument, commitment: Commitment, question: Question
) -> Iterator[Step]:
    """One step per reservation or understanding on record that concerns these two states.

    Legal basis: Vienna Convention on the Law of Treaties, Articles 19-23 (a reservation modifies
    the provision between its author and each state that does not object to the treaty's being
    in force between them) and 31 (a declaration that interprets changes nothing by itself).

    Undetermined when:
        a reservation of either state, to this provision or to the whole, stands between them:
        what it leaves of the duty is not coded.
    """
    for act in happened_by(instrument.acts, question.known_by):
        if _concerns(act, commitment, question.on):
            yield from _step(act)


def _concerns(act: Act, commitment: Commitment, on: datetime.date) -> bool:
    if act.kind not in (ActKind.RESERVATION, ActKind.INTERPRETATIVE_DECLARATION):
        return False
    pair = {commitment.promisor, commitment.beneficiary}
    effect = effect_on(act)
    over = act.until is not None and act.until.is_reached_by(on) is True
    return (
        act.provision in (None, commitment.provision)
        and bool(pair & set(act.states))
        and (not act.between or pair <= {*act.between, *act.states})
        and effect is not None
        and effect.is_reached_by(on) is not False
        and not over
    )


def _step(act: Act) -> Iterator[Step]:
    by = " and ".join(act.states)
    note = f" {act.note}" if act.note else ""
    source = best_source(act.sources)
    if act.kind is ActKind.INTERPRETATIVE_DECLARATION:
        why = f"{by} declared an understanding, which by itself changes nothing.{note}"
        yield Step(test="understanding", finding=Finding.MET, why=why, source=source)
        return
    why = f"{by} made a reservation; what it leaves of the duty is not coded.{note}"
    yield Step(
        test="reservation",
        finding=Finding.UNDETERMINED,
        why=why,
        source=source,
        keys=tuple(f"outside_reservation:{state}" for state in act.states),
    )
