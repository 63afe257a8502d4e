"""What falls due once those who must act do act."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field, replace

from foedus.law.casus import found_duties
from foedus.law.gathering import NOT_LAW, relevant
from foedus.law.pair import Clocks
from foedus.law.pressure import is_help
from foedus.law.world import World, world_of
from foedus.model.chain import Chain, ChainLink, Follow, LinkEnd
from foedus.model.duty import Duty, EarlierAct, HostileAct, Question
from foedus.model.element import Conduct, Latitude
from foedus.model.finding import DutyFinding
from foedus.model.instrument import Instrument
from foedus.model.record import Record

_FREE = (Latitude.WHETHER, Latitude.JOINT_DECISION)


@dataclass(slots=True, kw_only=True)
class _Course:
    """The chain as far as it has come: a queue of acts, and who stands where."""

    depth: int
    follow: Follow
    sides: dict[str, str]
    acts: list[EarlierAct] = field(default_factory=list)
    sure: bool = True
    links: list[ChainLink] = field(default_factory=list)
    waiting: deque[tuple[Question, int, int | None]] = field(default_factory=deque)


def chain(
    question: Question,
    record: Record,
    world: World | None = None,
    *,
    depth: int = 3,
    follow: Follow = Follow.DUE,
) -> Chain:
    """Who is drawn in, by which promise, once each state that must act does act.

    To act is to come with force to the help of the state that is owed it (``enters_war``)
    against the one that attacked it; that act then is a question of its own, with all acts
    supposed so far as having happened. Whether help is itself an attack on the first attacker
    is open (key ``armed_attack``): a treaty that answers an armed attack stays undetermined
    there unless the asker decides it. A state enters once, so every chain ends.

    Args:
        question: The first act.
        record: The record asked.
        world: The same record indexed, if the caller has it already.
        depth: How many acts deep.
        follow: Suppose only what is due, or also what is undetermined, to be performed.

    Undetermined when:
        a link rests on a duty that is undetermined, on one that leaves open whether or with
        what to help, or on an act supposed before that does.
    """
    world = world or world_of(record)
    clocks = Clocks(on=question.on, known_by=question.known_by, extinctions=world.extinctions)
    instruments = tuple(i for i in relevant(record.instruments, clocks) if i.binding not in NOT_LAW)
    course = _Course(
        depth=depth,
        follow=follow,
        sides={question.attacker: question.attacker, question.target: question.target},
        acts=list(question.earlier),
    )
    course.waiting.append((question, 1, None))
    while course.waiting:
        _take(course, instruments, world, record.name)
    joined = [s for s in course.sides if s not in (question.attacker, question.target)]
    return Chain(
        question=question,
        depth=depth,
        follow=follow,
        links=tuple(course.links),
        with_attacker=tuple(s for s in joined if course.sides[s] == question.attacker),
        with_target=tuple(s for s in joined if course.sides[s] == question.target),
        cut=any(link.end is LinkEnd.DEPTH for link in course.links),
    )


def _take(course: _Course, instruments: tuple[Instrument, ...], world: World, record: str) -> None:
    """The next act: its duties of help, each a link, and the acts that these put in turn."""
    asked, depth, because = course.waiting.popleft()
    asked = replace(asked, earlier=tuple(course.acts))
    course.acts.append(_as_act(asked))
    for duty in found_duties(asked, instruments, world, record):
        if not is_help(duty):
            continue
        certain = course.sure and is_firm(duty)
        end = _end(course, duty, asked, depth, certain=certain)
        course.links.append(
            ChainLink(
                depth=depth,
                question=asked,
                duty=duty,
                certainty=DutyFinding.DUE if certain else DutyFinding.UNDETERMINED,
                because=because,
                end=end,
            )
        )
        if end is LinkEnd.GOES_ON:
            course.sides[duty.promisor] = course.sides[duty.beneficiary]
            course.sure = course.sure and certain
            enters = _enters(asked, duty.promisor)
            course.waiting.append((enters, depth + 1, len(course.links) - 1))


def is_firm(duty: Duty) -> bool:
    """Whether the state must come with force: due, force named, and no choice whether."""
    forced = duty.conduct is Conduct.ASSIST_WITH_FORCE and duty.latitude not in _FREE
    return duty.finding is DutyFinding.DUE and forced


def _end(course: _Course, duty: Duty, asked: Question, depth: int, *, certain: bool) -> LinkEnd:
    side = course.sides.get(duty.promisor)
    if side is not None:
        same = side == course.sides[asked.target]
        return LinkEnd.ALREADY_IN if same else LinkEnd.ON_OTHER_SIDE
    if course.follow is Follow.DUE and not certain:
        return LinkEnd.NOT_FOLLOWED
    return LinkEnd.DEPTH if depth >= course.depth else LinkEnd.GOES_ON


def _enters(asked: Question, helper: str) -> Question:
    return replace(
        asked,
        attacker=helper,
        target=asked.attacker,
        act=HostileAct.ENTERS_WAR,
        place=None,
        object=None,
    )


def _as_act(asked: Question) -> EarlierAct:
    return EarlierAct(
        actor=asked.attacker, target=asked.target, act=asked.act, on=asked.on, place=asked.place
    )
