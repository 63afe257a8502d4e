"""The one facade: one method a question, each answer a frozen result."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from foedus import catalogue, law
from foedus.errors import InputError
from foedus.law import World
from foedus.model.circle import Circle
from foedus.model.date import Interval
from foedus.model.duty import Assumption, DutyAnswer, HostileAct, Question
from foedus.model.finding import Finding
from foedus.model.instrument import Instrument
from foedus.model.listing import Treaties
from foedus.model.provision import ProvisionKind
from foedus.model.record import Record
from foedus.model.status import Role, Status, TreatyStatus
from foedus.observatory.clock import Clock, check_reach
from foedus.observatory.progress import Progress, no_progress

if TYPE_CHECKING:
    from foedus.model.brief import Brief
    from foedus.model.comparison import Comparison, Novelty
    from foedus.observatory.brief import Briefing


_STANDING = (law.Status.IN_FORCE, law.Status.PROVISIONALLY_APPLIED, law.Status.IN_EFFECT)
_SIGNED = (Role.SIGNATORY, Role.CONTRACTING)


class Observatory:
    """Answers questions from one record.

    Example:
        >>> import datetime, foedus
        >>> observatory = foedus.open()
        >>> day = datetime.date(2024, 11, 8)
        >>> observatory.status("ru-kp-2024", on=day).status.value
        'signed'
    """

    def __init__(self, record: Record) -> None:
        self.record = record

    @cached_property
    def world(self) -> World:
        """The record, indexed for examination."""
        return law.world_of(self.record)

    @cached_property
    def names(self) -> dict[str, str]:
        """The usual name of every state, place, organisation, person and instrument, by id."""
        record = self.record
        found = {state.id: state.name for state in record.states}
        found |= {place.id: place.name for place in record.places}
        found |= {body.id: body.name for body in record.organisations}
        found |= {person.id: person.name for person in record.persons}
        return found | {instrument.id: instrument.short_title for instrument in record.instruments}

    def treaty(self, treaty: str) -> Instrument:
        """The whole entry of one instrument.

        Args:
            treaty: Its id or an unambiguous title.

        Raises:
            UnknownTreaty: No instrument, or several, are known by that name.
        """
        return catalogue.find_treaty(self.record, treaty)

    def treaties(
        self,
        *,
        party: str | None = None,
        kind: ProvisionKind | None = None,
        on: datetime.date | None = None,
    ) -> Treaties:
        """The instruments that fit every filter given, by id.

        Args:
            party: A state (any accepted name): a party on the day, or, without a day, ever one.
            kind: Only instruments with a provision of this kind on record.
            on: Only instruments in force, applied or in effect on this day; those of which the
                record leaves that open are told apart.

        Raises:
            UnknownState: No state is known by that name.
        """
        state = catalogue.find_state(self.record, party).id if party else None
        if on is not None:
            check_reach(self.record, on)
        sorted_out: dict[Finding, list[Instrument]] = {finding: [] for finding in Finding}
        for instrument in sorted(self.record.instruments, key=lambda i: i.id):
            if kind is None or any(p.kind is kind for p in instrument.provisions):
                sorted_out[self._stands(instrument, state, on)].append(instrument)
        return Treaties(
            instruments=tuple(sorted_out[Finding.MET]),
            undetermined=tuple(sorted_out[Finding.UNDETERMINED]),
        )

    def _stands(
        self, instrument: Instrument, state: str | None, on: datetime.date | None
    ) -> Finding:
        """Whether it is in force (or in effect) on the day, and for the state."""
        ever = state is None or state in law.states_of(instrument)
        if on is None or not ever:
            return Finding.of(ever)
        status = law.status_on(instrument, on, on, self.world.extinctions)
        if status.status is law.Status.UNDETERMINED:
            return Finding.UNDETERMINED
        if status.status not in _STANDING or state is None:
            return Finding.of(status.status in _STANDING)
        role = next((s.role for s in status.states if s.state == state), None)
        if role is Role.UNDETERMINED:
            return Finding.UNDETERMINED
        # Only where there is no entry into force to wait for does a signature make one a side.
        in_force = status.status is law.Status.IN_FORCE
        return Finding.of(role is Role.PARTY or (role in _SIGNED and not in_force))

    def status(
        self, treaty: str, *, on: datetime.date, known_by: datetime.date | None = None
    ) -> TreatyStatus:
        """The instrument's status on a day, with every state's role and the acts so far.

        Args:
            treaty: Its id or an unambiguous title.
            on: Legal time: the day whose law is asked about.
            known_by: Record time; the same day if not given.

        Raises:
            UnknownTreaty: No instrument, or several, are known by that name.
            InputError: The day lies before every act of the record.
        """
        check_reach(self.record, on)
        return law.status_on(self.treaty(treaty), on, known_by or on, self.world.extinctions)

    def duties(
        self,
        attacker: str,
        target: str,
        *,
        on: datetime.date,
        known_by: datetime.date | None = None,
        act: HostileAct = HostileAct.ARMED_ATTACK,
        place: str | None = None,
        object_: str | None = None,
        assume: Iterable[Assumption] = (),
    ) -> DutyAnswer:
        """Who must do what if the attacker does this to the target on that day.

        Args:
            attacker: A state, or ``unnamed`` for any state outside the treaties.
            target: A state.
            on: Legal time.
            known_by: Record time; the same day if not given.
            act: What the attacker is assumed to do.
            place: A place of the record, or ``home`` for the target's home territory.
            object_: ``territory``, ``forces``, ``vessel`` or ``aircraft``.
            assume: Open facts that the asker sets.

        Raises:
            UnknownState: One of the states is not known.
            UnknownPlace: The place is not known.
            InputError: Attacker and target are the same, one did not exist on that day, or the day
                lies before every act of the record.
        """
        check_reach(self.record, on)
        question = Question(
            attacker=self._state(attacker, on, may_be_unnamed=True),
            target=self._state(target, on),
            on=on,
            known_by=known_by or on,
            act=act,
            place=self._place(place),
            object=object_,
            assumptions=tuple(assume),
        )
        if question.attacker == question.target:
            raise InputError(
                f"attacker and target are both {question.target}", hint="name two states"
            )
        return law.duties(question, self.record, self.world)

    def _state(self, text: str, on: datetime.date, *, may_be_unnamed: bool = False) -> str:
        if may_be_unnamed and text == law.UNNAMED:
            return text
        state = catalogue.find_state(self.record, text)
        if Interval(start=state.start, end=state.end).contains(on) is False:
            known = f"it is on record from {state.start or 'before 1816'} to {state.end or 'today'}"
            raise InputError(f"{state.name} did not exist on {on}", hint=known)
        return state.id

    def _place(self, text: str | None) -> str | None:
        if text is None or text == law.HOME:
            return text
        return catalogue.find_place(self.record, text).id

    def compare(self, treaty: str, *others: str) -> Comparison:
        """One treaty beside others, rule by rule and element by element.

        Args:
            treaty: Its id or an unambiguous title.
            others: Those that it is held against.

        Raises:
            UnknownTreaty: No instrument, or several, are known by one of the names.
        """
        # Loaded for its two questions only: the other answers start fast.
        from foedus import comparison

        return comparison.compare(self.treaty(treaty), [self.treaty(other) for other in others])

    def novelty(
        self,
        treaty: str,
        *,
        on: datetime.date | None = None,
        known_by: datetime.date | None = None,
        against: Circle = Circle.ALL,
    ) -> Novelty:
        """Whether each rule of a treaty was restored, continued, has a precedent, or none found.

        Args:
            treaty: Its id or an unambiguous title.
            on: Nothing concluded after this day counts; the day before its signature if not given.
            known_by: Record time: likewise.
            against: The widest circle to search.

        Raises:
            UnknownTreaty: No instrument, or several, are known by that name.
            InputError: No act of the treaty has a date, or the day lies before every act of the
                record.
        """
        from foedus import comparison

        if on is not None:
            check_reach(self.record, on)
        return comparison.novelty(
            self.treaty(treaty),
            self.record,
            self._status_in_law,
            on=on,
            known_by=known_by,
            against=against,
        )

    def _status_in_law(self, instrument: Instrument, on: datetime.date) -> Status:
        return law.standing_on(instrument, on, on, self.world.extinctions).status

    def brief(
        self,
        source: str | Path | bytes,
        *,
        published: datetime.date | None = None,
        on: datetime.date | None = None,
        known_by: datetime.date | None = None,
        today: datetime.date | None = None,
        name: str = "-",
        progress: Progress = no_progress,
    ) -> Brief:
        """The brief of one article: who said what, which treaties, their status, the duties.

        Args:
            source: A path, an http(s) address, or the bytes of a document.
            published: The day of publication, if the asker knows it: it wins over the article's.
            on: Legal time; the day of publication if not given.
            known_by: Record time; the day of publication if not given.
            today: The day used where neither article nor asker gives one; else the clock's.
            name: What to call bytes in messages.
            progress: Told the name of each stage as it begins.

        Raises:
            BadDocument: The document cannot be read as an article.
            SourceUnavailable: The address does not answer with a document.
            MissingExtra: The extra ``read`` is not installed.
        """
        clock = Clock(
            today=today or datetime.datetime.now().astimezone().date(),
            published=published,
            on=on,
            known_by=known_by,
        )
        return self._briefing.brief(source, clock, name=name, progress=progress)

    @cached_property
    def _briefing(self) -> Briefing:
        # Reading and linking are loaded for briefs only: the other answers start fast.
        from foedus.observatory.brief import Briefing

        return Briefing(self.record, self.world)
