"""The duties of one question, those of the article's treaties first."""

from __future__ import annotations

from dataclasses import dataclass

from foedus.model.brief import DutiesInBrief
from foedus.model.duty import DutyAnswer
from foedus.render.duty_group import DutyGroup, by_finding, group_duties
from foedus.render.names import Names
from foedus.render.verdict import question_line, verdict_in_brief


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionView:
    """One question with its one-line answer.

    Attributes:
        first: Duties of treaties that the article speaks of.
        others: Duties of all other treaties, those due first.
        commitments: Of instruments that do not bind in law.
    """

    number: int
    event: str | None
    account: str | None
    answer: DutyAnswer
    line: str
    verdict: str
    first: tuple[DutyGroup, ...]
    others: tuple[DutyGroup, ...]
    commitments: tuple[DutyGroup, ...]


def questions_of(asked: tuple[DutiesInBrief, ...], names: Names) -> tuple[QuestionView, ...]:
    """Every question of the brief, in order."""
    return tuple(_view(number, one, names) for number, one in enumerate(asked, start=1))


def _view(number: int, asked: DutiesInBrief, names: Names) -> QuestionView:
    duties = asked.answer.duties
    return QuestionView(
        number=number,
        event=asked.event,
        account=asked.account,
        answer=asked.answer,
        line=question_line(asked.answer.question, names),
        verdict=verdict_in_brief(asked, names),
        first=group_duties(duty for duty in duties if duty.treaty in asked.treaties),
        others=by_finding(
            group_duties(duty for duty in duties if duty.treaty not in asked.treaties)
        ),
        commitments=group_duties(asked.answer.commitments),
    )
