from __future__ import annotations

import pytest

from foedus.reading.furniture import find_furniture


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("The queen at the signing (Photo: Island Post).", "caption"),
        ("(Photo: Reuters)", "credit"),
        ("Comment (0)", "counter"),
        ("3 comments", "counter"),
        ("Source: https://a.example/2024/11/08/x.html", "source_line"),
        ("By Ada Lindqvist", "byline"),
        ("Share this article", "share_line"),
        ("12 March 2019", "date_line"),
        ("* * *", "ornament"),
    ],
)
def test_a_line_that_is_no_prose_is_recorded_with_why(line: str, why: str) -> None:
    text = f"The treaty holds.\n{line}\nIt was signed in May."
    assert [(part.text, part.why) for part in find_furniture(text)] == [(line, why)]


@pytest.mark.parametrize(
    "line",
    [
        "By 2020 the treaty had lapsed.",
        "The minister shared the text.",
        "The source: a diplomat, said the treaty was dead.",
        "Related treaties were signed by both sides.",
    ],
)
def test_prose_stays(line: str) -> None:
    assert find_furniture(f"The treaty holds.\n{line}") == ()


def test_an_outlet_and_a_dateline_in_front_are_cut_off() -> None:
    parts = find_furniture("PORT HALDEN, March 12 (Coastal Wire) - The treaty holds.")
    assert [(part.text, part.why) for part in parts] == [
        ("PORT HALDEN, March 12 (Coastal Wire) - ", "dateline")
    ]
    parts = find_furniture("(River Herald) - The treaty holds.")
    assert [part.why for part in parts] == ["outlet_line"]
