"""Several acts in order, and the same facts as each side tells them."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from foedus.model.duty import Assumption, DutyAnswer, EarlierAct, HostileAct
from foedus.model.explanation import Turn
from foedus.model.source import Source


@dataclass(frozen=True, slots=True, kw_only=True)
class FactualAccount:
    """One side's account of the facts that are in dispute: who attacked first, whose territory.

    Attributes:
        by: Whose account it is.
        says: In our own words.
        attacker: Who attacked, by this account; None leaves it as the question has it.
        target: Who was attacked, by this account.
        act: What was done, by this account.
        place: Where, by this account.
        earlier: What came before, by this account; None leaves it as the question has it.
        assumptions: The open facts as this account has them: whose territory, a state of war.
        sources: Where the account stands.
    """

    by: str
    says: str
    attacker: str | None = None
    target: str | None = None
    act: HostileAct | None = None
    place: str | None = None
    earlier: tuple[EarlierAct, ...] | None = None
    assumptions: tuple[Assumption, ...] = ()
    sources: tuple[Source, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ScenarioAct:
    """One act of a scenario, asked about in its turn.

    Attributes:
        on: The day: the law of that day counts; None means the day of the act before.
    """

    attacker: str
    target: str
    act: HostileAct = HostileAct.ARMED_ATTACK
    on: datetime.date | None = None
    place: str | None = None
    object: str | None = None
    assumptions: tuple[Assumption, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Scenario:
    """Acts in order, what is assumed throughout, and the accounts of what is disputed.

    Attributes:
        title: What to call it.
        acts: In order; each is asked about with those before it as having happened.
        assumptions: Open facts for every act.
        accounts: Under each of them the last act is asked about again.
        known_by: Record time; None means the day of each act.
    """

    title: str
    acts: tuple[ScenarioAct, ...]
    assumptions: tuple[Assumption, ...] = ()
    accounts: tuple[FactualAccount, ...] = ()
    known_by: datetime.date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountAnswer:
    """The answer under one account, and what in it differs from the question as first put.

    Attributes:
        turned: What this account turns, step by step; empty where it changes nothing.
    """

    account: FactualAccount
    answer: DutyAnswer
    turned: tuple[Turn, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountsAnswer:
    """The same question as first put and under each side's account.

    Attributes:
        undisputed: Places in ``as_put.duties`` of the duties whose finding no account changes.
    """

    as_put: DutyAnswer
    accounts: tuple[AccountAnswer, ...]
    undisputed: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ScenarioAnswer:
    """One answer per act, in order, and the last act under each account."""

    title: str
    answers: tuple[DutyAnswer, ...]
    accounts: AccountsAnswer | None = None
