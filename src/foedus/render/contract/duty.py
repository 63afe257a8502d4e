"""The JSON of ``foedus duties``, and of the duties inside a brief."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass, field

from foedus.model.brief import DutiesInBrief
from foedus.model.duty import (
    Breach,
    CrossPressure,
    Duty,
    DutyAnswer,
    InterimObligation,
    LegalQuestion,
    Question,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class DutiesJson:
    """What ``foedus duties --format json`` prints."""

    question: Question
    duties: tuple[Duty, ...]
    commitments: tuple[Duty, ...]
    legality: tuple[LegalQuestion, ...]
    searched: int
    uncoded: tuple[str, ...]
    breaches: tuple[Breach, ...]
    broken_commitments: tuple[Breach, ...]
    interim: tuple[InterimObligation, ...]
    cross_pressures: tuple[CrossPressure, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DutyInBriefJson(Duty):
    """One duty of a brief, with the event that raised the question and whose account of it.

    ``question`` is its question's place in the brief's list of questions.
    """

    event: str | None
    account: str | None
    question: int


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionInBriefJson:
    """One question of a brief, and what of its answer is no single duty."""

    question: Question
    event: str | None
    account: str | None
    treaties: tuple[str, ...]
    legality: tuple[LegalQuestion, ...] = field(default=())
    searched: int = 0
    uncoded: tuple[str, ...] = ()


def project_duties(answer: DutyAnswer) -> DutiesJson:
    """The answer in the contract's shape."""
    return DutiesJson(
        question=answer.question,
        duties=answer.duties,
        commitments=answer.commitments,
        legality=answer.legality,
        searched=answer.searched,
        uncoded=answer.uncoded,
        breaches=answer.breaches,
        broken_commitments=answer.broken_commitments,
        interim=answer.interim,
        cross_pressures=answer.cross_pressures,
    )


def project_question(asked: DutiesInBrief) -> QuestionInBriefJson:
    """The question of one part of a brief, without its duties."""
    return QuestionInBriefJson(
        question=asked.answer.question,
        event=asked.event,
        account=asked.account,
        treaties=asked.treaties,
        legality=asked.answer.legality,
        searched=asked.answer.searched,
        uncoded=asked.answer.uncoded,
    )


def flatten(
    asked: DutiesInBrief, duties: tuple[Duty, ...], question: int
) -> tuple[DutyInBriefJson, ...]:
    """These duties of one question, each with its event and account."""
    return tuple(
        DutyInBriefJson(
            **{f.name: getattr(duty, f.name) for f in dataclasses.fields(Duty)},
            event=asked.event,
            account=asked.account,
            question=question,
        )
        for duty in duties
    )
