import pytest
from hypothesis import given
from hypothesis import strategies as st
from quality.measure import Share, add_up, count


def test_wilson_for_81_of_100_is_that_of_the_textbook() -> None:
    low, high = Share(hits=81, total=100).interval
    assert (low, high) == pytest.approx((0.7222, 0.8749), abs=1e-3)


def test_nothing_asked_has_no_share_and_any_value_is_possible() -> None:
    assert Share().value is None
    assert Share().interval == (0.0, 1.0)


@given(st.integers(0, 300), st.integers(1, 300))
def test_an_interval_holds_its_share_and_stays_between_0_and_1(hits: int, more: int) -> None:
    share = Share(hits=hits, total=hits + more)
    low, high = share.interval
    assert 0.0 <= low <= hits / (hits + more) <= high <= 1.0


def test_tallies_add_up_measure_by_measure() -> None:
    first, second = {"a": count([True, False])}, {"a": count([True]), "b": count([])}
    assert add_up([first, second]) == {"a": Share(hits=2, total=3), "b": Share()}
