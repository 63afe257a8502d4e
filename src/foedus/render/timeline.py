"""The geometry of one instrument's time line: where each act stands, in per cent of the width.

Positions are shares of the width, sizes are pixels: so the drawing keeps the size
of its letters from a telephone to a printed page.
"""

from __future__ import annotations

import datetime
from dataclasses import dataclass, replace

from foedus.model.date import PartialDate
from foedus.model.instrument import ENDING_ACTS, Act, ActKind
from foedus.render.acts import ActLine
from foedus.render.axis import Scale, Tick, scale_over, ticks_over

_CLOSE = 7.5
"""Two numbers nearer than this share of a telephone's width would touch."""
_LANES = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """One date of an act: a point, or a span where the day is not known.

    ``ahead`` says that it lies after the day asked about.
    """

    left: float
    width: float
    ahead: bool

    @property
    def middle(self) -> float:
        """Where a number or a line meets it."""
        return round(self.left + self.width / 2, 2)


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """One act: when done, when effective, and the lane in which its number stands."""

    number: int
    done: Point | None
    effective: Point | None
    lane: int
    ahead: bool

    @property
    def x(self) -> float:
        """Where its number stands."""
        point = self.done or self.effective
        return point.middle if point else 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Band:
    """A stretch of legal time: ``force``, ``provisional`` or ``suspended``.

    Attributes:
        ahead: It lies after the day asked about.
        vague: Within it the start or end is not known to the day.
        open: It goes on beyond the drawing.
    """

    kind: str
    left: float
    width: float
    ahead: bool = False
    vague: bool = False
    open: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Timeline:
    """One drawing: bands, marks, ticks, and the day asked about."""

    marks: tuple[Mark, ...]
    bands: tuple[Band, ...]
    ticks: tuple[Tick, ...]
    on: float
    lanes: int


def draw_timeline(
    lines: tuple[ActLine, ...], acts: tuple[Act, ...], on: datetime.date
) -> Timeline | None:
    """The drawing of these acts, or None where no act has a date.

    Args:
        lines: The history to draw, later acts included.
        acts: The instrument's own acts, for suspensions and provisional application.
        on: The day asked about.
    """
    dates = [date for line in lines for date in (line.done, line.effective) if date is not None]
    if not dates:
        return None
    scale = scale_over(
        min(on, *(date.earliest for date in dates)), max(on, *(date.latest for date in dates))
    )
    marks = _marks(lines, scale, on)
    return Timeline(
        marks=marks,
        bands=(*_in_force(lines, scale, on), *_spells(acts, scale, on)),
        ticks=ticks_over(scale),
        on=scale.at(on),
        lanes=1 + max((mark.lane for mark in marks), default=0),
    )


def _point(date: PartialDate | None, scale: Scale, on: datetime.date) -> Point | None:
    if date is None:
        return None
    left = scale.at(date.earliest)
    return Point(
        left=left,
        width=round(scale.at(date.latest) - left, 2),
        ahead=date.earliest > on,
    )


def _marks(lines: tuple[ActLine, ...], scale: Scale, on: datetime.date) -> tuple[Mark, ...]:
    marks: list[Mark] = []
    taken = [-_CLOSE] * _LANES
    for line in sorted((x for x in lines if x.done or x.effective), key=_first_day):
        done = _point(line.done, scale, on)
        effective = _point(line.effective if line.effective != line.done else None, scale, on)
        point = done or effective
        x = point.middle if point else 0.0
        lane = next((n for n, last in enumerate(taken) if x - last >= _CLOSE), _LANES - 1)
        taken[lane] = x
        marks.append(
            Mark(number=line.number, done=done, effective=effective, lane=lane, ahead=line.later)
        )
    return tuple(marks)


def _first_day(line: ActLine) -> datetime.date:
    date = line.done or line.effective
    return date.earliest if date else datetime.date.max


def _in_force(lines: tuple[ActLine, ...], scale: Scale, on: datetime.date) -> list[Band]:
    """From the recorded entry into force of the whole to its recorded end, if both are dated."""
    begun = next((x for x in lines if x.act == ActKind.ENTRY_INTO_FORCE and _effect(x)), None)
    start = _effect(begun) if begun else None
    if begun is None or start is None:
        return []
    ends = [effect for x in lines if x.act in ENDING_ACTS and (effect := _effect(x))]
    end = min(ends, key=lambda date: date.earliest, default=None)
    bands = _stretch("force", start, end, scale, on)
    return [replace(band, ahead=True) for band in bands] if begun.later else bands


def _effect(line: ActLine) -> PartialDate | None:
    """As the law of this record has it: the doing stands in where no effect is on record."""
    return line.effective or line.done


def _stretch(
    kind: str, start: PartialDate, end: PartialDate | None, scale: Scale, on: datetime.date
) -> list[Band]:
    """The bands of one stretch: vague ends apart, and cut in two at the day asked about."""
    last = end.earliest if end else scale.last
    parts = [(start.latest, last, False)]
    if start.earliest < start.latest:
        parts.insert(0, (start.earliest, start.latest, True))
    if end is not None and end.earliest < end.latest:
        parts.append((end.earliest, end.latest, True))
    cut = [piece for part in parts for piece in _cut(part, on)]
    return [
        Band(
            kind=kind,
            left=scale.at(first),
            width=round(scale.at(until) - scale.at(first), 2),
            ahead=first >= on,
            vague=vague,
            open=end is None and until == scale.last,
        )
        for first, until, vague in cut
        if first < until
    ]


def _cut(
    part: tuple[datetime.date, datetime.date, bool], on: datetime.date
) -> list[tuple[datetime.date, datetime.date, bool]]:
    first, until, vague = part
    if first < on < until:
        return [(first, on, vague), (on, until, vague)]
    return [part]


def _spells(acts: tuple[Act, ...], scale: Scale, on: datetime.date) -> list[Band]:
    """Suspensions and provisional applications, each from its effect to its recorded end."""
    bands: list[Band] = []
    for act in acts:
        kind = _SPELLS.get(act.kind)
        start = act.effective or act.done
        if kind and start:
            bands += _stretch(kind, start, act.until or _ended_by(act, acts), scale, on)
    return bands


_SPELLS = {ActKind.SUSPENSION: "suspended", ActKind.PROVISIONAL_APPLICATION: "provisional"}
_ENDED_BY = {
    ActKind.SUSPENSION: {ActKind.RESUMPTION} | ENDING_ACTS,
    ActKind.PROVISIONAL_APPLICATION: {ActKind.ENTRY_INTO_FORCE} | ENDING_ACTS,
}


def _ended_by(act: Act, acts: tuple[Act, ...]) -> PartialDate | None:
    start = act.effective or act.done
    ends = (other.effective or other.done for other in acts if other.kind in _ENDED_BY[act.kind])
    after = [end for end in ends if end and start and end.earliest >= start.earliest]
    return min(after, key=lambda date: date.earliest, default=None)
