from __future__ import annotations

from tests.quality.attribution_scoring import Score, add_scores, read_triples

TEXT = "The minister said that talks would go on. “No,” he added."
RIGHT = {"source": [[0, 12]], "cue": [[13, 17]], "content": [[18, 40]]}
WRONG_SOURCE = {"source": [[48, 50]], "cue": [[13, 17]], "content": [[18, 40]]}
QUOTED = {"source": [[48, 50]], "cue": [[51, 56]], "content": [[42, 47]]}


def scores(gold: list, found: list) -> tuple[Score, Score]:
    overlap, triple = Score(), Score()
    add_scores(read_triples(TEXT, gold), read_triples(TEXT, found), overlap, triple)
    return overlap, triple


def test_everything_right_is_a_hundred_in_each_form() -> None:
    _, triple = scores([RIGHT, QUOTED], [QUOTED, RIGHT])
    assert [triple.f1(form) for form in ("all", "quoted", "indirect", "speech")] == [100.0] * 4


def test_a_wrong_source_is_right_content_but_no_right_triple() -> None:
    overlap, triple = scores([RIGHT], [WRONG_SOURCE])
    assert (overlap.f1("all"), triple.f1("all")) == (100.0, 0.0)


def test_a_false_alarm_counts_in_its_own_form() -> None:
    _, triple = scores([RIGHT], [RIGHT, QUOTED])
    assert (triple.found["quoted"], triple.found["indirect"]) == (1, 1)
    assert triple.f1("all") == 200 / 3


def test_less_than_half_of_the_content_is_no_pair() -> None:
    short = {**RIGHT, "content": [[18, 22]]}
    assert scores([RIGHT], [short])[0].f1("all") == 0.0
