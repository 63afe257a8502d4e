"""Reading and linking keep what they reached on the annotated articles, and the sets stay as they are."""

from __future__ import annotations

import pytest
from quality.floors import digest, read_floors
from quality.run import ARTICLES, SETS, article_files, reader_in_use, score_set

pytestmark = pytest.mark.slow


def test_the_sets_are_those_for_which_the_floors_were_written() -> None:
    assert digest() == read_floors().digest, "run: python -m quality.score --write-floors"


@pytest.mark.parametrize("name", SETS)
def test_every_article_has_its_annotation(name: str) -> None:
    files = article_files(ARTICLES / name)
    assert len(files) >= 30
    assert [p.name for p in files if not p.with_suffix(".yaml").exists()] == []


@pytest.mark.parametrize("name", SETS)
def test_no_figure_sinks_below_its_floor(name: str) -> None:
    tally = score_set(ARTICLES / name, reader_in_use())
    least = read_floors().least[name]
    sunk = {
        measure: (share.value, least[measure])
        for measure, share in tally.items()
        if measure in least and (share.value is None or share.value < least[measure])
    }
    assert sunk == {}
