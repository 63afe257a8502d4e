"""Cross-pressures: states whose promises pull in two directions in one case."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from foedus.law.breach import breaches_by
from foedus.law.duty import HELP, examine
from foedus.law.gathering import NOT_LAW, chosen
from foedus.law.membership import states_of
from foedus.law.pair import Clocks
from foedus.law.world import World
from foedus.model.duty import (
    Breach,
    BreachFinding,
    CrossPressure,
    Duty,
    EarlierAct,
    HostileAct,
    PressureKind,
    Question,
)
from foedus.model.element import Conduct
from foedus.model.finding import DutyFinding, Finding
from foedus.model.instrument import Instrument
from foedus.model.provision import ProvisionKind

_HELPING = (Conduct.ASSIST, Conduct.ASSIST_WITH_FORCE)


def is_help(duty: Duty) -> bool:
    """Whether the duty asks to help, and is not excluded."""
    asks = duty.kind in HELP and duty.conduct in _HELPING
    return asks and duty.finding is not DutyFinding.NOT_DUE


@dataclass(frozen=True, slots=True, kw_only=True)
class _Case:
    """One question with what is examined for it."""

    question: Question
    instruments: tuple[Instrument, ...]
    world: World
    record: str


def cross_pressures(
    question: Question,
    duties: Sequence[Duty],
    instruments: Iterable[Instrument],
    world: World,
    record: str,
) -> tuple[CrossPressure, ...]:
    """Who is bound to help both sides, or to help against what it promised the attacker.

    A pull, never a verdict: which promise yields (Charter, Article 103; Vienna Convention,
    Article 30; a savings clause) stands beside it. The promises to the attacker are read on the
    opposite supposition, that the state attacked were the one to attack.

    Args:
        question: The hypothetical.
        duties: Every duty found for it, in the order of the answer.
        instruments: Those that count on the day.
        world: The record, indexed.
        record: Its name.

    Undetermined when:
        one of the duties or breaches that make the pull is undetermined.
    """
    if question.attacker not in world.states:
        return ()
    helpers: dict[str, list[int]] = {}
    for index, duty in enumerate(duties):
        if is_help(duty):
            helpers.setdefault(duty.promisor, []).append(index)
    if not helpers:
        return ()
    case = _Case(question=question, instruments=tuple(instruments), world=world, record=record)
    opposite = _opposite_duties(case)
    found: list[CrossPressure] = []
    for state, places in helpers.items():
        firm = any(duties[place].finding is DutyFinding.DUE for place in places)
        back = tuple(duty for duty in opposite if duty.promisor == state)
        if back:
            found.append(_both_sides(state, tuple(places), question, back, firm=firm))
        found += _against_own_promise(state, tuple(places), case, firm=firm)
    return tuple(found)


def _both_sides(
    state: str, places: tuple[int, ...], question: Question, back: tuple[Duty, ...], *, firm: bool
) -> CrossPressure:
    sure = firm and any(duty.finding is DutyFinding.DUE for duty in back)
    return CrossPressure(
        state=state,
        kind=PressureKind.BOTH_SIDES,
        why=(
            f"{state} promised help to {question.target} against {question.attacker}, and to"
            f" {question.attacker} against {question.target}: which holds turns on who attacks."
        ),
        duties=places,
        finding=Finding.MET if sure else Finding.UNDETERMINED,
        towards_attacker=back,
    )


def _against_own_promise(
    state: str, places: tuple[int, ...], case: _Case, *, firm: bool
) -> Iterator[CrossPressure]:
    broken = _own_breaches(state, case)
    for kind, kinds in _KINDS.items():
        of_kind = tuple(breach for breach in broken if breach.kind in kinds)
        if of_kind:
            sure = firm and any(b.finding is BreachFinding.BROKEN for b in of_kind)
            yield CrossPressure(
                state=state,
                kind=kind,
                why=_WHY[kind].format(state=state, attacker=case.question.attacker),
                duties=places,
                finding=Finding.MET if sure else Finding.UNDETERMINED,
                breaches=of_kind,
            )


_KINDS = {
    PressureKind.OWN_NON_AGGRESSION: (ProvisionKind.NON_AGGRESSION,),
    PressureKind.OWN_NEUTRALITY: (ProvisionKind.NEUTRALITY, ProvisionKind.NO_AID_TO_AGGRESSOR),
}
_WHY = {
    PressureKind.OWN_NON_AGGRESSION: (
        "Help with force would be force against {attacker}, to which {state} promised"
        " non-aggression; whether help to a state attacked is aggression is what they would"
        " differ on."
    ),
    PressureKind.OWN_NEUTRALITY: (
        "Help would stand against what {state} promised {attacker}: to stay out, or to lend no"
        " aid to those who fight it."
    ),
}


def _opposite_duties(case: _Case) -> tuple[Duty, ...]:
    """Duties of help to the attacker, if the state attacked were the one to attack."""
    question = case.question
    turned = replace(
        question,
        attacker=question.target,
        target=question.attacker,
        place=None,
        object=None,
        earlier=(),
    )
    gone = case.world.extinctions
    clocks = Clocks(on=question.on, known_by=question.known_by, extinctions=gone)
    found = (
        examine(commitment, turned, case.world)
        for instrument in case.instruments
        if instrument.binding not in NOT_LAW
        for commitment in chosen(instrument, turned.target, clocks, record=case.record, kinds=HELP)
        if commitment.promisor != turned.attacker
    )
    return tuple(duty for duty in found if is_help(duty))


def _own_breaches(state: str, case: _Case) -> tuple[Breach, ...]:
    """What the helper itself promised the attacker, if it came in with force against it.

    Not what the state attacked has promised and is owed in the same instrument: a general
    undertaking binds all three alike, and pulls nobody towards the attacker.
    """
    question = case.question
    fights = EarlierAct(
        actor=question.target, target=question.attacker, act=HostileAct.ENTERS_WAR, on=question.on
    )
    helping = replace(
        question,
        attacker=state,
        target=question.attacker,
        act=HostileAct.ENTERS_WAR,
        place=None,
        object=None,
        earlier=(*question.earlier, fights),
    )
    own = tuple(i for i in case.instruments if question.target not in states_of(i))
    return tuple(
        breach
        for breach in breaches_by(helping, own, case.world, case.record)
        if breach.finding is not BreachFinding.NOT_BROKEN and breach.binding not in NOT_LAW
    )
