"""The gate: the sets are those that the floors were written for, and no figure sinks below them."""

import pytest
from quality.floors import digest, read_floors, sunk
from quality.run import ARTICLES, SETS, reader_in_use, score_set


def test_the_floors_hold_for_the_sets_as_they_are() -> None:
    assert digest() == read_floors().digest, (
        "the sets have changed: say why in the change, then run python -m quality.score "
        "--write-floors"
    )


@pytest.mark.slow
def test_no_figure_sinks_below_its_floor() -> None:
    read = reader_in_use()
    tallies = {name: score_set(ARTICLES / name, read) for name in SETS}
    assert sunk(tallies, read_floors()) == []
