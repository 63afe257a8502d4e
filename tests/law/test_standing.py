"""Status moves by recorded acts only, on two clocks."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from foedus.law import standing_on, status_on
from foedus.model.instrument import ActKind, Binding, Dispute, DisputedValue
from foedus.model.status import Role, Status
from tests.law.treaties import SOURCE, act, date, day, signed_and_in_force, treaty

PLAIN = signed_and_in_force("1950-01-01", "1950-06-01")


def status(instrument, on: str, *, known_by: str | None = None, extinctions=None) -> Status:
    return standing_on(instrument, day(on), day(known_by or on), extinctions or {}).status


@pytest.mark.parametrize(
    ("on", "expected"),
    [
        ("1949-12-31", Status.NOT_CONCLUDED),
        ("1950-01-01", Status.SIGNED),
        ("1950-05-31", Status.SIGNED),
        ("1950-06-01", Status.IN_FORCE),
        ("2020-01-01", Status.IN_FORCE),
    ],
)
def test_signed_is_not_in_force(on: str, expected: Status) -> None:
    assert status(treaty(acts=PLAIN), on) is expected


def test_an_act_of_tomorrow_is_not_known_today() -> None:
    ends = act(ActKind.EXPIRY, done="1960-01-01", effective="1955-01-01")
    instrument = treaty(acts=(*PLAIN, ends))
    assert status(instrument, "1956-01-01") is Status.IN_FORCE
    assert status(instrument, "1956-01-01", known_by="1960-01-01") is Status.EXPIRED


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        (ActKind.EXPIRY, Status.EXPIRED),
        (ActKind.SUPERSESSION, Status.SUPERSEDED),
        (ActKind.DENUNCIATION, Status.DENOUNCED),
        (ActKind.TERMINATION, Status.TERMINATED),
        (ActKind.LAPSE, Status.TERMINATED),
    ],
)
def test_each_end_has_its_name_and_its_day(kind: ActKind, expected: Status) -> None:
    instrument = treaty(acts=(*PLAIN, act(kind, done="1959-01-01", effective="1960-01-01")))
    assert status(instrument, "1959-12-31") is Status.IN_FORCE
    assert status(instrument, "1960-01-01") is expected
    assert standing_on(instrument, day("1960-01-01"), day("1960-01-01"), {}).ended


def test_notice_of_denunciation_ends_nothing_before_it_has_run() -> None:
    notice = act(ActKind.DENUNCIATION, "AAA", done="1959-01-01", effective="1960-01-01")
    assert status(treaty(acts=(*PLAIN, notice)), "1959-06-01") is Status.IN_FORCE


def test_one_of_many_denouncing_leaves_the_treaty_in_force() -> None:
    leaves = act(ActKind.DENUNCIATION, "AAA", done="1959-01-01", effective="1959-01-01")
    instrument = treaty(parties=("AAA", "BBB", "CCC"), acts=(*PLAIN, leaves))
    assert status(instrument, "1960-01-01") is Status.IN_FORCE


def test_a_year_that_may_or_may_not_have_come_leaves_it_undetermined() -> None:
    instrument = treaty(acts=(*PLAIN, act(ActKind.EXPIRY, effective="1995")))
    assert status(instrument, "1994-12-31") is Status.IN_FORCE
    assert status(instrument, "1995-06-01") is Status.UNDETERMINED
    assert status(instrument, "1996-01-01") is Status.EXPIRED


def test_no_entry_into_force_on_record_is_not_taken_for_one() -> None:
    instrument = treaty(acts=(act(ActKind.SIGNATURE, done="1950-01-01"),))
    assert status(instrument, "1960-01-01") is Status.UNDETERMINED


def test_provisional_application_before_entry_into_force() -> None:
    applied = act(ActKind.PROVISIONAL_APPLICATION, done="1950-02-01", effective="1950-02-01")
    assert status(treaty(acts=(*PLAIN, applied)), "1950-03-01") is Status.PROVISIONALLY_APPLIED


def test_a_political_declaration_is_in_effect_never_in_force() -> None:
    instrument = treaty(binding=Binding.POLITICAL)
    assert status(instrument, "1960-01-01") is Status.IN_EFFECT


def test_the_end_of_a_state_without_recorded_succession_leaves_a_bilateral_open() -> None:
    gone = {"AAA": date("1991-12-26")}
    assert status(treaty(acts=PLAIN), "1991-12-25", extinctions=gone) is Status.IN_FORCE
    assert status(treaty(acts=PLAIN), "1991-12-26", extinctions=gone) is Status.UNDETERMINED


def test_a_recorded_succession_keeps_it_in_force() -> None:
    gone = {"AAA": date("1991-12-26")}
    succeeds = act(ActKind.SUCCESSION, "CCC", done="1991-12-26", effective="1991-12-26")
    instrument = treaty(acts=(*PLAIN, succeeds))
    assert status(instrument, "1995-01-01", extinctions=gone) is Status.IN_FORCE


def test_suspension_disputed_in_law_is_undetermined() -> None:
    stops = act(ActKind.SUSPENSION, "AAA", done="1955-01-01", in_law=None)
    assert status(treaty(acts=(*PLAIN, stops)), "1956-01-01") is Status.UNDETERMINED


def test_declared_practice_changes_no_role() -> None:
    freezes = act(ActKind.DECLARED_PRACTICE, "AAA", done="1955-01-01", note="Takes no part.")
    answer = status_on(treaty(acts=(*PLAIN, freezes)), day("1956-01-01"), day("1956-01-01"), {})
    mine = next(state for state in answer.states if state.state == "AAA")
    assert mine.role is Role.PARTY
    assert mine.declared_practice == "Takes no part."


class TestRoles:
    """A state signs, consents, becomes party, leaves and may come back."""

    JOINED = (
        *PLAIN,
        act(ActKind.RATIFICATION, "AAA", done="1950-03-01"),
        act(ActKind.RATIFICATION, "BBB", done="1950-04-01"),
        act(ActKind.RATIFICATION, "CCC", done="1951-01-01", effective="1951-02-01"),
        act(ActKind.ACCESSION, "DDD", done="1952-01-01", effective="1952-02-01"),
        act(ActKind.WITHDRAWAL, "DDD", done="1953-01-01", effective="1954-01-01"),
        act(ActKind.ACCESSION, "DDD", done="1960-01-01", effective="1960-02-01"),
    )
    TREATY = treaty(parties=("AAA", "BBB", "CCC"), acts=JOINED)

    def role(self, state: str, on: str) -> Role | None:
        answer = status_on(self.TREATY, day(on), day(on), {})
        return next((s.role for s in answer.states if s.state == state), None)

    @pytest.mark.parametrize(
        ("state", "on", "expected"),
        [
            ("CCC", "1950-02-01", Role.SIGNATORY),
            ("AAA", "1950-05-01", Role.CONTRACTING),
            ("AAA", "1950-06-01", Role.PARTY),
            ("CCC", "1950-12-01", Role.SIGNATORY),
            ("CCC", "1951-01-15", Role.CONTRACTING),
            ("CCC", "1951-02-01", Role.PARTY),
            ("DDD", "1951-01-01", None),
            ("DDD", "1953-06-01", Role.PARTY),
            ("DDD", "1954-01-01", Role.FORMER_PARTY),
            ("DDD", "1960-02-01", Role.PARTY),
        ],
    )
    def test_role_on_a_day(self, state: str, on: str, expected: Role | None) -> None:
        assert self.role(state, on) is expected


class TestDisputes:
    """Where sources differ, the answer says whether the choice changes it."""

    TREATY = treaty(
        acts=(*PLAIN, act(ActKind.EXPIRY, effective="1996-09-10")),
        disputes=(
            Dispute(
                field="end",
                act=ActKind.EXPIRY,
                values=(
                    DisputedValue(value="1995-09-07", date=date("1995-09-07"), source=SOURCE),
                    DisputedValue(value="1996-09-10", date=date("1996-09-10"), source=SOURCE),
                ),
                chosen="1996-09-10",
                why="The term ran out on that day.",
            ),
        ),
    )

    @pytest.mark.parametrize(
        ("on", "expected"),
        [("1990-01-01", "same"), ("1996-01-01", "different"), ("2024-11-08", "same")],
    )
    def test_whether_the_choice_matters(self, on: str, expected: str) -> None:
        answer = status_on(self.TREATY, day(on), day(on), {})
        assert answer.disputed[0].all_values_lead_to == expected


DAYS = st.dates(datetime.date(1945, 1, 1), datetime.date(2026, 12, 31))


@given(on=DAYS, later=DAYS)
def test_a_later_act_changes_no_earlier_answer(on: datetime.date, later: datetime.date) -> None:
    if later <= on:
        return
    end = act(ActKind.TERMINATION, done=later.isoformat(), effective=later.isoformat())
    before = standing_on(treaty(acts=PLAIN), on, on, {})
    assert standing_on(treaty(acts=(*PLAIN, end)), on, on, {}).status is before.status
