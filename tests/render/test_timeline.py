"""The time line: every dated act at its place, and nothing else."""

from __future__ import annotations

import datetime

from hypothesis import given
from hypothesis import strategies as st

from foedus.model.instrument import ActKind
from foedus.model.source import Confidence
from foedus.render.acts import ActLine, act_lines
from foedus.render.axis import scale_over, ticks_over
from foedus.render.timeline import draw_timeline
from tests.render.instruments import (
    ALLIANCE_ACTS,
    ALLIANCE_STATUS,
    ON,
    PACT_ACTS,
    PACT_STATUS,
    act,
    date,
)

DAYS = st.dates(datetime.date(1650, 1, 1), datetime.date(2100, 1, 1))


def line(number: int, kind: str, done: str | None, effective: str | None = None) -> ActLine:
    return ActLine(
        number=number, act=kind, states=(), done=date(done), effective=date(effective), later=False,
        sources=(), confidence=Confidence.SOURCED, note=None,
    )  # fmt: skip


def test_entries_that_differ_only_in_the_state_are_one_act():
    lines = act_lines(PACT_STATUS)
    assert [x.states for x in lines[:2]] == [("ARV", "BOR"), ("ARV",)]
    assert [x.number for x in lines] == [1, 2, 3, 4, 5]


def test_acts_after_the_day_are_drawn_ahead():
    drawing = draw_timeline(act_lines(PACT_STATUS), PACT_ACTS, ON)
    assert [mark.ahead for mark in drawing.marks] == [False, False, True, True, True]
    assert [band.ahead for band in drawing.bands] == [True]
    assert drawing.bands[0].open


def test_a_suspension_known_to_the_year_has_a_vague_end():
    drawing = draw_timeline(act_lines(ALLIANCE_STATUS), ALLIANCE_ACTS, ON)
    suspended = [band.vague for band in drawing.bands if band.kind == "suspended"]
    assert suspended == [False, True]


def test_a_partial_date_is_a_span_and_a_day_is_a_point():
    drawing = draw_timeline((line(1, "signature", "1995"), line(2, "expiry", "1999-01-01")), (), ON)
    assert drawing.marks[0].done.width > 0
    assert drawing.marks[1].done.width == 0


def test_force_is_cut_at_the_day_asked_about():
    lines = (line(1, "entry_into_force", "2000-01-01"), line(2, "termination", "2030-01-01"))
    before, after = draw_timeline(lines, (), ON).bands
    assert (before.ahead, after.ahead) == (False, True)
    assert abs(before.left + before.width - after.left) < 0.02


def test_a_treaty_that_never_entered_into_force_has_no_band():
    assert draw_timeline((line(1, "signature", "2000-01-01"),), (), ON).bands == ()


def test_provisional_application_ends_with_entry_into_force():
    acts = (
        act(ActKind.PROVISIONAL_APPLICATION, "2001-01-01", "2001-01-01"),
        act(ActKind.ENTRY_INTO_FORCE, "2003-01-01", "2003-01-01"),
    )
    lines = (
        line(1, "provisional_application", "2001-01-01"),
        line(2, "entry_into_force", "2003-01-01"),
    )
    bands = draw_timeline(lines, acts, ON).bands
    force = next(band for band in bands if band.kind == "force")
    (provisional,) = (band for band in bands if band.kind == "provisional")
    assert abs(provisional.left + provisional.width - force.left) < 0.02


def test_without_a_date_there_is_nothing_to_draw():
    assert draw_timeline((line(1, "signature", None),), (), ON) is None


def test_numbers_that_would_touch_stand_above_each_other():
    lines = tuple(line(n, "ratification", f"2001-01-0{n}") for n in range(1, 4))
    assert [mark.lane for mark in draw_timeline(lines, (), ON).marks] == [0, 1, 2]


@given(st.lists(DAYS, min_size=1, max_size=8), DAYS)
def test_everything_stands_inside_the_drawing(days, on):
    lines = tuple(line(n, "accession", day.isoformat()) for n, day in enumerate(days, 1))
    drawing = draw_timeline(lines, (), on)
    places = [mark.x for mark in drawing.marks] + [tick.x for tick in drawing.ticks] + [drawing.on]
    assert all(0 <= x <= 100 for x in places)
    assert [m.x for m in drawing.marks] == sorted(m.x for m in drawing.marks)


@given(DAYS, DAYS)
def test_an_axis_has_few_ticks_and_at_least_one_where_there_is_room(first, last):
    ticks = ticks_over(scale_over(min(first, last), max(first, last)))
    assert len(ticks) <= 6
    assert len({tick.label for tick in ticks}) == len(ticks)
    assert ticks
