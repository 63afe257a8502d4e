"""Every attacker against every target on one day."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Hashable, Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from foedus.law import World, world_of
from foedus.law.commitment import commitment_of, promises
from foedus.law.duty import HELP
from foedus.law.gathering import relevant
from foedus.law.membership import parties_on
from foedus.law.pair import Clocks, InForce
from foedus.law.part import attacker_class, case_finding, fixed_finding, promise_class
from foedus.model.date import Interval
from foedus.model.duty import Question
from foedus.model.finding import DutyFinding, Finding
from foedus.model.instrument import ActKind, Binding, Instrument
from foedus.model.provision import Provision, ProvisionKind
from foedus.model.record import Record
from foedus.panels.need import need

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

NOT_ASKED, NOT_DUE, OPEN, DUE = -1, 0, 1, 2
"""The codes of a cell: Kleene's conjunction of two findings is the smaller of their codes."""

FINDINGS = {NOT_DUE: DutyFinding.NOT_DUE, OPEN: DutyFinding.UNDETERMINED, DUE: DutyFinding.DUE}
_CODES = {Finding.NOT_MET: NOT_DUE, Finding.UNDETERMINED: OPEN, Finding.MET: DUE}
_RESERVING = (ActKind.RESERVATION, ActKind.INTERPRETATIVE_DECLARATION)
Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Promise:
    """One row of a sweep: who promised what to whom, by which provision."""

    promisor: str
    beneficiary: str
    treaty: str
    provision: str
    kind: ProvisionKind
    binding: Binding


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Sweep:
    """The findings of one day: a row for each promise, a column for each attacker.

    Attributes:
        question: What is supposed of every attack; its attacker and target stand for all.
        states: The states of the day, in order of their ids: columns, targets and promisors.
        promises: The rows.
        findings: ``DUE``, ``OPEN``, ``NOT_DUE``; ``NOT_ASKED`` where attacker and target, or
            attacker and promisor, are the same. One byte a cell.
        promisor: Each row's promisor, as a place in ``states``.
        target: Each row's beneficiary, as a place in ``states``.
    """

    question: Question
    states: tuple[str, ...]
    promises: tuple[Promise, ...]
    findings: NDArray[np.int8]
    promisor: NDArray[np.int16]
    target: NDArray[np.int16]


def sweep(
    question: Question,
    record: Record,
    world: World | None = None,
    *,
    kinds: frozenset[ProvisionKind] = HELP,
) -> Sweep:
    """What each promise of the day asks, whoever attacks the state to which it was made.

    Every part of an examination is made once for all cells in which it must come out the same
    (:mod:`foedus.law.part`), and numpy joins the parts: a cell is the smaller of two codes. So
    each cell has the finding that :func:`foedus.law.examine` gives it.

    Args:
        question: Day, record time, act, place, object and assumptions; attacker and target are
            not looked at.
        record: The record asked.
        world: The same record indexed, if the caller has it already.
        kinds: Kinds of provision; those that ask for help if not given.

    Raises:
        MissingExtra: numpy is not installed.
    """
    numpy = need("numpy", "a sweep of all attackers and targets")
    world = world or world_of(record)
    states = _states_of_the_day(record, question.on)
    place = {state: index for index, state in enumerate(states)}
    rows = _Rows(question, world, states, record.name)
    clocks = Clocks(on=question.on, known_by=question.known_by, extinctions=world.extinctions)
    for instrument in relevant(record.instruments, clocks):
        rows.add(instrument, clocks, kinds)
    promisor = numpy.array([place[p.promisor] for p in rows.promises], dtype=numpy.int16)
    target = numpy.array([place[p.beneficiary] for p in rows.promises], dtype=numpy.int16)
    fixed = numpy.array(rows.fixed, dtype=numpy.int8)
    cases = numpy.array(rows.cases, dtype=numpy.int8).reshape(len(rows.cases), len(states))
    findings = numpy.minimum(fixed[:, None], cases[numpy.array(rows.case_of, dtype=numpy.intp)])
    every = numpy.arange(len(rows.promises))
    disputed = numpy.array([p.binding is Binding.DISPUTED for p in rows.promises], dtype=bool)
    # The attacker's own promise is no duty; of a disputed instrument it is listed as not due.
    findings[every, promisor] = numpy.where(disputed, NOT_DUE, NOT_ASKED)
    findings[every, target] = NOT_ASKED
    return Sweep(
        question=question,
        states=states,
        promises=tuple(rows.promises),
        findings=findings,
        promisor=promisor,
        target=target,
    )


class _Rows:
    """The rows as they are gathered: a fixed code each, and the case row that it points at."""

    def __init__(
        self, question: Question, world: World, states: tuple[str, ...], record: str
    ) -> None:
        self.question = question
        self.world = world
        self.states = states
        self.record = record
        self.known = frozenset(states)
        self.promises: list[Promise] = []
        self.fixed: list[int] = []
        self.case_of: list[int] = []
        self.cases: list[list[int]] = []

    def add(self, instrument: Instrument, clocks: Clocks, kinds: frozenset[ProvisionKind]) -> None:
        """Every promise of the instrument between states of the day."""
        if not any(provision.kind in kinds for provision in instrument.provisions):
            return
        force = InForce(instrument, clocks)
        parties = frozenset(
            parties_on(instrument, clocks.on, clocks.known_by, self.world.extinctions)
        )
        reserved = any(act.kind in _RESERVING for act in instrument.acts)
        case_rows: dict[Hashable, int] = {}
        fixed: dict[Hashable, int] = {}
        for provision, promisor, beneficiary in promises(instrument, clocks, kinds):
            if promisor not in self.known or beneficiary not in self.known:
                continue
            pair = (promisor, beneficiary)
            between = force.between(promisor, beneficiary)
            same = (provision.id, between.finding, between.keys, pair if reserved else None)
            if same not in fixed:
                commitment = commitment_of(instrument, provision, pair, record=self.record)
                asked = self._asked(beneficiary)
                fixed[same] = _CODES[fixed_finding(commitment, between, asked, self.world)]
            alike = (
                provision.id,
                promise_class(provision.elements, promisor, beneficiary, self.question),
            )
            if alike not in case_rows:
                case_rows[alike] = len(self.cases)
                self.cases.append(self._case(instrument, provision, pair, parties))
            self.promises.append(
                Promise(
                    promisor=promisor,
                    beneficiary=beneficiary,
                    treaty=instrument.id,
                    provision=provision.id,
                    kind=provision.kind,
                    binding=instrument.binding,
                )
            )
            self.fixed.append(fixed[same])
            self.case_of.append(case_rows[alike])

    def _case(
        self,
        instrument: Instrument,
        provision: Provision,
        pair: tuple[str, str],
        parties: frozenset[str],
    ) -> list[int]:
        """The case's code for each attacker: examined once for each class of attackers."""
        commitment = commitment_of(instrument, provision, pair, record=self.record)
        codes: dict[Hashable, int] = {}
        row: list[int] = []
        for attacker in self.states:
            alike = attacker_class(provision.elements, attacker, parties, self.question, self.world)
            if alike not in codes:
                asked = replace(self._asked(pair[1]), attacker=attacker)
                codes[alike] = _CODES[case_finding(commitment, asked, self.world)]
            row.append(codes[alike])
        return row

    def _asked(self, target: str) -> Question:
        """The question for this target; no state attacks, so none is the promisor itself."""
        return replace(self.question, attacker="", target=target)


def _states_of_the_day(record: Record, on: datetime.date) -> tuple[str, ...]:
    return tuple(
        sorted(
            state.id
            for state in record.states
            if Interval(start=state.start, end=state.end).contains(on) is not False
        )
    )


def sweep_years(
    question: Question,
    record: Record,
    years: range,
    *,
    kinds: frozenset[ProvisionKind] = HELP,
    progress: Progress | None = None,
) -> Iterator[Sweep]:
    """One sweep a year, of the law and the knowledge of its last day, one after another.

    Only one year is held at a time: a day of 200 states and 5,000 promises takes a megabyte.

    Args:
        question: As for :func:`sweep`; its days are not looked at.
        record: The record asked.
        years: ``range(1816, 2025)``.
        kinds: As for :func:`sweep`.
        progress: Told how many years are done, of how many.
    """
    world = world_of(record)
    for done, year in enumerate(years, start=1):
        day = datetime.date(year, 12, 31)
        yield sweep(replace(question, on=day, known_by=day), record, world, kinds=kinds)
        if progress is not None:
            progress(done, len(years))
