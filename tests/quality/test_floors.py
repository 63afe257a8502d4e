from pathlib import Path

from quality.floors import Floors, digest, read_floors, sunk, write_floors
from quality.measure import Share
from quality.table import as_data, as_table

TALLIES = {"open": {"stance right": Share(hits=9, total=10), "venue right": Share()}}


def test_floors_lie_a_little_below_what_is_reached(tmp_path: Path) -> None:
    write_floors(TALLIES, tmp_path / "floors.json")
    floors = read_floors(tmp_path / "floors.json")
    assert floors.least == {"open": {"stance right": 0.88}}
    assert floors.digest == digest()
    assert sunk(TALLIES, floors) == []


def test_a_figure_that_sank_or_went_is_told() -> None:
    floors = Floors(digest="", least={"open": {"stance right": 0.95, "form right": 0.5}})
    assert sunk(TALLIES, floors) == [
        "open: stance right is 0.9, its floor 0.95",
        "open: form right is None, its floor 0.5",
    ]


def test_the_digest_changes_with_a_name_and_with_a_character(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("one")
    first = digest(tmp_path)
    (tmp_path / "a.txt").write_text("One")
    second = digest(tmp_path)
    (tmp_path / "a.txt").rename(tmp_path / "b.txt")
    assert len({first, second, digest(tmp_path)}) == 3


def test_the_table_shows_share_interval_and_counts() -> None:
    row = as_table(TALLIES).splitlines()[1]
    assert row.split() == ["stance", "right", "90.0%", "[", "59.6%,", "98.2%]", "9/10"]


def test_the_data_hold_the_same() -> None:
    share = as_data(TALLIES)["open"]["stance right"]
    assert (share["share"], share["hits"], share["total"]) == (0.9, 9, 10)
