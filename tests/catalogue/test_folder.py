"""A folder of files as one record, and the print by which it is known again."""

from __future__ import annotations

from pathlib import Path

import pytest

from foedus.catalogue import open_folder
from foedus.catalogue.folder import fingerprint, read_content
from foedus.errors import BadRecord

from .files import TREATY, changed, write_record


def test_a_folder_becomes_a_record_of_its_name(tmp_path: Path) -> None:
    record = open_folder(write_record(tmp_path / "mine"))
    assert record.name == "mine"
    assert [treaty.id for treaty in record.instruments] == ["ab-1950"]
    assert [state.id for state in record.states] == ["AAA", "BBB"]


def test_a_folder_without_treaties_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BadRecord, match="holds no treaties"):
        open_folder(tmp_path)


def test_the_first_slip_is_told_and_the_others_are_counted(tmp_path: Path) -> None:
    bad = changed("kind: signature", "kind: signing")
    worse = bad.replace("ab-1950", "ab-1960")
    with pytest.raises(BadRecord, match="and 1 more"):
        open_folder(write_record(tmp_path / "r", bad, worse))


def test_one_unreadable_file_does_not_hide_the_rest(tmp_path: Path) -> None:
    folder = write_record(tmp_path / "r", TREATY, "id: zz-1\nnonsense: [")
    content = read_content(folder, "r")
    assert [treaty.id for treaty in content.record.instruments] == ["ab-1950"]
    assert [problem.file for problem in content.problems] == ["treaties/zz-1.yaml"]


def test_a_file_that_is_not_utf8_is_told_as_such(tmp_path: Path) -> None:
    folder = write_record(tmp_path / "r")
    (folder / "treaties" / "latin.yaml").write_bytes(b"id: caf\xe9\n")
    assert "not UTF-8" in read_content(folder, "r").problems[0].message


def test_the_fingerprint_follows_content_and_names_but_not_line_ends(tmp_path: Path) -> None:
    folder = write_record(tmp_path / "r")
    first = fingerprint(folder)
    file = folder / "treaties" / "ab-1950.yaml"
    file.write_bytes(TREATY.replace("\n", "\r\n").encode())
    assert fingerprint(folder) == first
    file.write_text(changed("Port Aland", "Port Boria"), encoding="utf-8")
    assert fingerprint(folder) != first
    file.write_text(TREATY, encoding="utf-8")
    file.rename(file.with_name("other.yaml"))
    assert fingerprint(folder) != first
