"""The same question under each side's account of the facts in dispute."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from foedus.law.casus import duties
from foedus.law.turn import turns
from foedus.law.world import World, world_of
from foedus.model.duty import Assumption, DutyAnswer, Question
from foedus.model.record import Record
from foedus.model.scenario import AccountAnswer, AccountsAnswer, FactualAccount


def under_account(question: Question, account: FactualAccount) -> Question:
    """The question as this side's account of the facts would put it.

    Its assumptions go before the question's own on the same key: whose account is asked about
    decides what is supposed.
    """
    return replace(
        question,
        attacker=account.attacker or question.attacker,
        target=account.target or question.target,
        act=account.act or question.act,
        place=account.place or question.place,
        earlier=question.earlier if account.earlier is None else account.earlier,
        assumptions=_joined(question.assumptions, account.assumptions),
        account=account.by,
    )


def _joined(
    general: tuple[Assumption, ...], special: tuple[Assumption, ...]
) -> tuple[Assumption, ...]:
    decided = {assumption.key for assumption in special}
    return (*(a for a in general if a.key not in decided), *special)


def under_accounts(
    question: Question,
    accounts: Sequence[FactualAccount],
    record: Record,
    world: World | None = None,
) -> AccountsAnswer:
    """The question as first put, then under each account, with what each account turns.

    Which account is true is nobody's finding here: each stands with its own sources.

    Args:
        question: The hypothetical, as neutrally as it can be put.
        accounts: Each side's account, with its sources.
        record: The record asked.
        world: The same record indexed, if the caller has it already.
    """
    world = world or world_of(record)
    as_put = duties(question, record, world)
    answers = tuple(_answer(as_put, account, record, world) for account in accounts)
    turned = {(t.promisor, t.beneficiary, t.treaty, t.provision) for a in answers for t in a.turned}
    return AccountsAnswer(
        as_put=as_put,
        accounts=answers,
        undisputed=tuple(
            place
            for place, d in enumerate(as_put.duties)
            if (d.promisor, d.beneficiary, d.treaty, d.provision) not in turned
        ),
    )


def _answer(
    as_put: DutyAnswer, account: FactualAccount, record: Record, world: World
) -> AccountAnswer:
    answer = duties(under_account(as_put.question, account), record, world)
    return AccountAnswer(account=account, answer=answer, turned=turns(as_put, answer))
