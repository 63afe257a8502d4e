"""What is compiled says the same as what was read."""

from __future__ import annotations

from pathlib import Path

import pytest

from foedus.catalogue import open_folder, open_record
from foedus.catalogue.compile import CHECKOUT, compile_record, write_record
from foedus.catalogue.folder import fingerprint
from foedus.errors import BadRecord, CatalogueError

from .files import changed
from .files import write_record as write_files

needs_checkout = pytest.mark.skipif(
    not (CHECKOUT / "treaties").is_dir(), reason="the readable record is not beside the package"
)


def test_compiling_and_opening_changes_nothing(tmp_path: Path) -> None:
    folder = write_files(tmp_path / "catalogue")
    target = tmp_path / "record.json"
    write_record(folder, target)
    assert open_record(target) == open_folder(folder)


def test_an_empty_list_that_was_read_is_not_lost(tmp_path: Path) -> None:
    folder = write_files(tmp_path / "catalogue")
    target = tmp_path / "record.json"
    write_record(folder, target)
    elements = open_record(target).instruments[0].provisions[0].elements
    assert elements.conditions == ()
    assert elements.savings is None


def test_an_unknown_effect_in_law_is_not_lost(tmp_path: Path) -> None:
    act = '  - {kind: suspension, between: [AAA, BBB], effective: "1960", in_law: null, confidence: known}\n'
    folder = write_files(tmp_path / "catalogue", changed("provisions:\n", f"{act}\nprovisions:\n"))
    target = tmp_path / "record.json"
    write_record(folder, target)
    assert open_record(target).instruments[0].acts[2].in_law is None


def test_the_same_files_compile_to_the_same_bytes(tmp_path: Path) -> None:
    folder = write_files(tmp_path / "catalogue")
    assert compile_record(open_folder(folder)) == compile_record(open_folder(folder))


def test_a_slip_leaves_the_compiled_file_as_it_was(tmp_path: Path) -> None:
    target = tmp_path / "record.json"
    target.write_bytes(b"before")
    folder = write_files(tmp_path / "r", changed("kind: signature", "kind: signing"))
    with pytest.raises(BadRecord):
        write_record(folder, target)
    assert target.read_bytes() == b"before"


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"name": "catalogue"}', b"\xff\xfe"])
def test_a_damaged_file_is_told_with_the_way_to_mend_it(tmp_path: Path, content: bytes) -> None:
    target = tmp_path / "record.json"
    target.write_bytes(content)
    with pytest.raises(CatalogueError, match=r"damaged.*install foedus again"):
        open_record(target)


def test_a_missing_file_is_told_with_the_way_to_mend_it(tmp_path: Path) -> None:
    with pytest.raises(CatalogueError, match=r"cannot be read.*install foedus again"):
        open_record(tmp_path / "none.json")


@needs_checkout
def test_the_compiled_record_is_not_stale() -> None:
    assert open_record().compiled == fingerprint(CHECKOUT), (
        "record/ has changed since: python -m foedus.catalogue.compile"
    )
