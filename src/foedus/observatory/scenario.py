"""A scenario file: several acts in order, what is assumed, and each side's account."""

from __future__ import annotations

import datetime
from typing import Literal

import msgspec

from foedus import catalogue, law
from foedus.errors import InputError
from foedus.law.scenario import questions
from foedus.model.date import Interval
from foedus.model.duty import Assumption, EarlierAct, HostileAct
from foedus.model.record import Record
from foedus.model.scenario import FactualAccount, Scenario, ScenarioAct
from foedus.model.source import Source

Supposed = dict[str, bool | Literal["yes", "no"]]


class _Act(msgspec.Struct, forbid_unknown_fields=True, kw_only=True):
    attacker: str
    target: str
    act: HostileAct = HostileAct.ARMED_ATTACK
    on: datetime.date | None = None
    place: str | None = None
    object: Literal["territory", "forces", "vessel", "aircraft"] | None = None
    assume: Supposed = {}


class _Account(msgspec.Struct, forbid_unknown_fields=True, kw_only=True):
    by: str
    says: str
    attacker: str | None = None
    target: str | None = None
    act: HostileAct | None = None
    place: str | None = None
    earlier: list[_Act] | None = None
    assume: Supposed = {}
    sources: list[Source] = []


class _File(msgspec.Struct, forbid_unknown_fields=True, kw_only=True):
    title: str = "Scenario"
    known_by: datetime.date | None = None
    assume: Supposed = {}
    acts: list[_Act]
    accounts: list[_Account] = []


def read_scenario(text: str, record: Record, name: str) -> Scenario:
    """The scenario that a file describes, with every state and place found in the record.

    Args:
        text: YAML with the keys ``title``, ``known_by``, ``assume``, ``acts`` and ``accounts``.
        record: Where states and places are looked up.
        name: What to call the file in messages.

    Raises:
        InputError: The text is no scenario: an unknown key, a word of another kind, no act, acts
            out of order, an attacker that is its own target, an act of a state that did not
            exist on its day, contradictory assumptions.
        UnknownState: A state is not known.
        UnknownPlace: A place is not known.
    """
    # YAML is needed for scenario files alone, and takes long to load.
    from foedus.catalogue.document import read_document

    try:
        told = msgspec.convert(read_document(text, name), type=_File, strict=False)
    except msgspec.ValidationError as error:
        hint = "title, known_by, assume, acts and accounts, as the how-to on scenarios shows"
        raise InputError(str(error), locator=name, hint=hint) from None
    found = _Finder(record)
    scenario = Scenario(
        title=told.title,
        known_by=told.known_by,
        assumptions=_assumptions(told.assume),
        acts=tuple(found.act(act) for act in told.acts),
        accounts=tuple(found.account(account) for account in told.accounts),
    )
    found.check(scenario, name)
    return scenario


class _Finder:
    """Looks names up in the record, so that a wrong one is told where it stands."""

    def __init__(self, record: Record) -> None:
        self.record = record

    def act(self, told: _Act) -> ScenarioAct:
        """One act, its names found."""
        return ScenarioAct(
            attacker=self.state(told.attacker),
            target=self.state(told.target),
            act=told.act,
            on=told.on,
            place=self.place(told.place),
            object=told.object,
            assumptions=_assumptions(told.assume),
        )

    def account(self, told: _Account) -> FactualAccount:
        """One account, its names found."""
        return FactualAccount(
            by=told.by,
            says=told.says,
            attacker=told.attacker and self.state(told.attacker),
            target=told.target and self.state(told.target),
            act=told.act,
            place=self.place(told.place),
            earlier=None if told.earlier is None else tuple(map(self.earlier, told.earlier)),
            assumptions=_assumptions(told.assume),
            sources=tuple(told.sources),
        )

    def earlier(self, told: _Act) -> EarlierAct:
        """One act that an account puts before."""
        return EarlierAct(
            actor=self.state(told.attacker),
            target=self.state(told.target),
            act=told.act,
            on=told.on,
            place=self.place(told.place),
        )

    def state(self, text: str) -> str:
        """Its id; the names for an attacker that is no state stand for themselves."""
        if text in (law.UNNAMED, law.NON_STATE):
            return text
        return catalogue.find_state(self.record, text).id

    def place(self, text: str | None) -> str | None:
        """Its id; ``home`` stands for itself."""
        if text is None or text == law.HOME:
            return text
        return catalogue.find_place(self.record, text).id

    def check(self, scenario: Scenario, name: str) -> None:
        """Each act can be asked about on its day."""
        states = {state.id: state for state in self.record.states}
        if not scenario.acts:
            raise InputError("the scenario has no act", locator=name, hint="list one under acts")
        for number, asked in enumerate(questions(scenario), start=1):
            where = f"{name}: act {number}"
            if asked.attacker == asked.target:
                raise InputError(f"attacker and target are both {asked.target}", locator=where)
            both = law.contradictions(asked.assumptions)
            if both:
                told = ", ".join(both)
                raise InputError(f"assumed both yes and no: {told}", locator=where)
            for state in (states.get(asked.attacker), states.get(asked.target)):
                if state is None:
                    continue
                if Interval(start=state.start, end=state.end).contains(asked.on) is False:
                    known = (
                        f"on record from {state.start or 'before 1816'} to {state.end or 'today'}"
                    )
                    message = f"{state.name} did not exist on {asked.on}"
                    raise InputError(message, locator=where, hint=known)


def _assumptions(told: Supposed) -> tuple[Assumption, ...]:
    return tuple(Assumption(key=key, value=value in (True, "yes")) for key, value in told.items())
