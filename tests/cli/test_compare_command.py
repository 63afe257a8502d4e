"""``compare`` and ``novelty`` as commands, on the record."""

from __future__ import annotations

from tests.cli.run import run


def test_two_treaties_side_by_side(capsys) -> None:
    printed = run(capsys, "compare", "ru-kp-2024", "su-kp-1961", "ru-kp-2000", "--format", "json")
    assert [other["treaty"] for other in printed.json["with"]] == ["su-kp-1961", "ru-kp-2000"]


def test_one_treaty_alone_cannot_be_compared(capsys) -> None:
    outcome = run(capsys, "compare", "ru-kp-2024")
    assert outcome.status == 3
    assert "needs two treaties" in outcome.err


def test_the_search_can_be_narrowed_and_put_back_in_time(capsys) -> None:
    words = ("novelty", "ru-kp-2024", "--against", "predecessors", "--on", "1999-12-31")
    searched = run(capsys, *words, "--format", "json").json["searched"]
    assert (searched["against"], searched["up_to"]) == ("predecessors", "1999-12-31")
