"""What falls due once those who must act do act."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from foedus.model.duty import Duty, Question
from foedus.model.finding import DutyFinding


class Follow(StrEnum):
    """Which duties a chain supposes to be performed."""

    DUE = "due"
    """Only those that are due."""
    OPEN = "open"
    """Those that are due and those that are undetermined: what could follow."""


class LinkEnd(StrEnum):
    """Why a chain goes no further at a link."""

    GOES_ON = "goes_on"
    ALREADY_IN = "already_in"
    """The promisor is in the conflict already, on the side that it is to help: a loop closed."""
    ON_OTHER_SIDE = "on_other_side"
    """The promisor already fights on the opposite side."""
    NOT_FOLLOWED = "not_followed"
    """The duty is undetermined, and only those due are supposed to be performed."""
    DEPTH = "depth"
    """The depth asked for is reached."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChainLink:
    """One duty of help that arises at one point of the chain.

    Attributes:
        depth: 1 for duties on the act first asked about.
        question: The question on which the duty arises, with the acts supposed before it.
        duty: What the promisor owes.
        certainty: Due only if every duty on the way here is due; else undetermined.
        because: Place in ``Chain.links`` of the link whose performance put this question; None
            for the first act.
        end: Why the chain goes on or stops here.
    """

    depth: int
    question: Question
    duty: Duty
    certainty: DutyFinding
    because: int | None
    end: LinkEnd


@dataclass(frozen=True, slots=True, kw_only=True)
class Chain:
    """The links in the order in which they arise, breadth first.

    Attributes:
        question: The act first asked about.
        depth: The depth asked for.
        follow: Which duties are supposed to be performed.
        with_attacker: Who would stand with the attacker, by the links followed.
        with_target: Who would stand with the target.
        cut: Some link stopped for depth: more may follow.
    """

    question: Question
    depth: int
    follow: Follow
    links: tuple[ChainLink, ...]
    with_attacker: tuple[str, ...]
    with_target: tuple[str, ...]
    cut: bool
