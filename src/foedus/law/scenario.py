"""Several acts in order, each asked about in its turn."""

from __future__ import annotations

import datetime

from foedus.errors import InputError
from foedus.law.account import under_accounts
from foedus.law.casus import duties
from foedus.law.world import World, world_of
from foedus.model.duty import EarlierAct, Question
from foedus.model.record import Record
from foedus.model.scenario import Scenario, ScenarioAnswer


def questions(scenario: Scenario) -> tuple[Question, ...]:
    """One question per act, with the acts before it as having happened.

    Raises:
        InputError: The first act has no day, or an act comes before the one it follows.
    """
    asked: list[Question] = []
    earlier: list[EarlierAct] = []
    day: datetime.date | None = None
    for number, act in enumerate(scenario.acts, start=1):
        day = _day(act.on, day, number)
        asked.append(
            Question(
                attacker=act.attacker,
                target=act.target,
                on=day,
                known_by=scenario.known_by or day,
                act=act.act,
                place=act.place,
                object=act.object,
                assumptions=(*scenario.assumptions, *act.assumptions),
                earlier=tuple(earlier),
            )
        )
        earlier.append(
            EarlierAct(actor=act.attacker, target=act.target, act=act.act, on=day, place=act.place)
        )
    return tuple(asked)


def _day(own: datetime.date | None, before: datetime.date | None, number: int) -> datetime.date:
    day = own or before
    if day is None:
        raise InputError(f"act {number} of the scenario has no day", hint="write on: YYYY-MM-DD")
    if before is not None and day < before:
        raise InputError(
            f"act {number} of the scenario is on {day}, before the act that it follows",
            hint="put the acts in order of time",
        )
    return day


def ask(scenario: Scenario, record: Record, world: World | None = None) -> ScenarioAnswer:
    """The answer to each act in order; the last act also under each account.

    Args:
        scenario: Acts, assumptions and accounts.
        record: The record asked.
        world: The same record indexed, if the caller has it already.

    Raises:
        InputError: The scenario has no act, an act without a day, or acts out of order.
    """
    world = world or world_of(record)
    asked = questions(scenario)
    if not asked:
        raise InputError("the scenario has no act", hint="list at least one under acts")
    accounts = (
        under_accounts(asked[-1], scenario.accounts, record, world) if scenario.accounts else None
    )
    return ScenarioAnswer(
        title=scenario.title,
        answers=tuple(duties(question, record, world) for question in asked),
        accounts=accounts,
    )
