"""A duty answer in one line."""

from __future__ import annotations

from collections import Counter

from foedus.model.brief import DutiesInBrief
from foedus.model.duty import Duty, DutyAnswer, Question
from foedus.model.finding import DutyFinding
from foedus.model.provision import ProvisionKind
from foedus.render.names import Names
from foedus.render.wording import counted, day, headline, hostile_act, listing, sentence, words

_DEFENCE = (ProvisionKind.MUTUAL_DEFENCE, ProvisionKind.UNILATERAL_DEFENCE)
_MOST = 4
"""So many duties of the article's treaties are told one by one."""


def question_line(question: Question, names: Names) -> str:
    """The hypothetical as a clause: "If A made an armed attack on B on 8 November 2024"."""
    attacker = "an unnamed state" if question.attacker == "unnamed" else names.of(question.attacker)
    place = f", at {names.of(question.place)}" if question.place else ""
    if question.place == "home":
        place = ", in the target's home territory"
    on_what = f", against its {question.object}" if question.object else ""
    assumed = listing(f"{words(a.key)}: {'yes' if a.value else 'no'}" for a in question.assumptions)
    return (
        f"If {attacker} {hostile_act(question.act)} {names.of(question.target)}{place}{on_what}"
        f" on {day(question.on)}" + (f" (assumed: {assumed})" if assumed else "")
    )


def verdict_line(answer: DutyAnswer) -> str:
    """Which duties fell due, defence apart: "no duty of defence was due; 1 undetermined"."""
    if not answer.duties:
        return f"no duty on record is touched ({counted(answer.searched, 'instrument')} searched)"
    defence = tuple(duty for duty in answer.duties if duty.kind in _DEFENCE)
    others = tuple(duty for duty in answer.duties if duty.kind not in _DEFENCE)
    parts = [_count(defence, " of defence")] if defence else ["no duty of defence is touched"]
    parts += [f"of other kinds {_count(others)}"] if others else []
    return ". ".join([parts[0], *map(headline, parts[1:])])


def verdict_in_brief(asked: DutiesInBrief, names: Names) -> str:
    """The same for a brief: the article's treaties one by one, the others only counted."""
    duties = asked.answer.duties
    own = [duty for duty in duties if duty.treaty in asked.treaties]
    others = tuple(duty for duty in duties if duty.treaty not in asked.treaties)
    if not own:
        return sentence(verdict_line(asked.answer))
    lines = list(dict.fromkeys(_one(duty, names) for duty in own))
    more = f"; and {len(lines) - _MOST} more" if len(lines) > _MOST else ""
    text = f"{'; '.join(lines[:_MOST])}{more}."
    return f"{text} Under other treaties {_count(others)}." if others else text


def _one(duty: Duty, names: Names) -> str:
    treaty = names.by_id.get(duty.treaty, duty.treaty_title)
    return f"{treaty}, {words(duty.kind)}: {words(duty.finding)}"


def _count(duties: tuple[Duty, ...], of: str = "") -> str:
    count = Counter(duty.finding for duty in duties)
    due, open_ = count[DutyFinding.DUE], count[DutyFinding.UNDETERMINED]
    not_due = count[DutyFinding.NOT_DUE]
    one, many = f"duty{of} was due", f"duties{of} were due"
    first = counted(due, one, many) if due else f"no {one}"
    rest = [f"{open_} undetermined"] if open_ else []
    rest += [f"{not_due} not due"] if not_due else []
    return f"{first}; {listing(rest)}" if rest else first


def decided_by_line(duty: Duty) -> str:
    """Which open facts would decide it: "state of war; or request and consent"."""
    return "; or ".join(listing(words(key) for key in keys) for keys in duty.decided_by)
