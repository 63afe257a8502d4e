"""``foedus brief`` on the example articles and on input that is none."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.run import run

EXAMPLES = Path(__file__).parents[2] / "examples"
pytestmark = pytest.mark.slow


def brief(capsys, name: str, *more: str) -> dict:
    return run(capsys, "brief", str(EXAMPLES / name), "--format", "json", *more).json


def meant(made: dict) -> list[str]:
    return [t["id"] for t in made["treaties"] if t["mentions"]]


def test_the_partnership_article(capsys) -> None:
    made = brief(capsys, "partnership.txt")
    assert made["article"]["published"] == "2024-11-08"
    assert "ru-kp-2024" in meant(made)
    status = {t["id"]: t["status"]["status"] for t in made["treaties"]}
    assert status["ru-kp-2024"] == "signed"
    assert status["ru-kp-2000"] == "in_force"
    assert status["su-kp-1961"] == "expired"
    speakers = {s["speaker"]["name"] for s in made["statements"]}
    assert {"Vladimir Putin", "Andrey Rudenko", "Volodymyr Zelensky"} <= speakers
    assert any(a["date"]["value"] == "2024-12-04" for a in made["afterwards"])


def test_no_defence_duty_is_due_under_the_articles_treaties(capsys) -> None:
    made = brief(capsys, "partnership.txt")
    own = [d for d in made["duties"] if d["treaty"] in ("ru-kp-2024", "ru-kp-2000", "su-kp-1961")]
    defence = [d for d in own if d["kind"] == "mutual_defence"]
    assert defence
    assert {d["finding"] for d in defence} == {"not_due"}


def test_what_may_happen_never_stands_as_having_happened(capsys) -> None:
    made = brief(capsys, "partnership.txt")
    exercises = [e for e in made["events"] if e["kind"] == "exercise"]
    assert exercises
    assert all(event["actual"] is None for event in exercises)


def test_the_shoal_article(capsys) -> None:
    made = brief(capsys, "shoal.md")
    assert made["article"]["published"] == "2024-06-25"
    assert meant(made) == ["us-ph-1951"]
    treaty = made["treaties"][0]
    assert treaty["status"]["status"] == "in_force"


def test_the_pact_article(capsys) -> None:
    made = brief(capsys, "pact.html")
    assert made["article"]["title"] == "Riyadh and Islamabad sign a defence pact"
    assert made["article"]["published"] == "2025-09-20"
    assert "pk-sa-2025" in meant(made)
    assert "Subscribe" not in made["article"]["text"]


@pytest.mark.parametrize("name", ["partnership.txt", "shoal.md", "pact.html"])
def test_every_span_stands_in_the_article(capsys, name: str) -> None:
    made = brief(capsys, name)
    text = made["article"]["text"]
    spans = list(_spans(made))
    assert len(spans) > 20
    for span in spans:
        assert text[span["start"] : span["end"]] == span["text"]


def _spans(value):
    if isinstance(value, dict):
        if {"doc", "start", "end", "text"} <= value.keys():
            yield value
        for part in value.values():
            yield from _spans(part)
    elif isinstance(value, list):
        for part in value:
            yield from _spans(part)


def test_an_article_that_mentions_no_treaty_says_so(capsys, tmp_path) -> None:
    article = tmp_path / "rain.txt"
    article.write_text(
        "Farmers in the valley said on Monday that the rain had come late this year.\n",
        encoding="utf-8",
    )
    made = run(capsys, "brief", str(article), "--format", "json").json
    assert made["treaties"] == []
    text = run(capsys, "brief", str(article)).out
    assert "no treaty" in text.lower()


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        ("empty.txt", b"", "empty"),
        ("binary.txt", bytes(range(256)) * 40, "text"),
        ("huge.txt", b"a treaty. " * 5_000_000, "20 MB"),
        ("bare.html", b"<html><body><nav>Home</nav></body></html>", "article"),
    ],
)
def test_input_that_is_no_article_is_one_line_and_status_3(
    capsys, tmp_path, name: str, content: bytes, told: str
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    outcome = run(capsys, "brief", str(path))
    assert outcome.status == 3, outcome.err
    assert outcome.out == ""
    assert outcome.err.count("\n") == 1
    assert told in outcome.err
    assert name in outcome.err


def test_an_article_in_another_language_is_refused_and_not_answered_with_nothing(
    capsys, tmp_path
) -> None:
    path = tmp_path / "traité.txt"
    path.write_text(
        "Le président a déclaré mardi que le traité entre la France et la Pologne n'était pas "
        "nouveau, selon le ministère des affaires étrangères.",
        encoding="utf-8",
    )
    outcome = run(capsys, "brief", str(path))
    assert outcome.status == 3
    assert outcome.out == ""
    assert "not in English" in outcome.err


def _process(*words: str, stdin: bytes = b"", stdout=subprocess.PIPE):
    command = [sys.executable, "-m", "foedus", *words]
    return subprocess.run(command, input=stdin, stdout=stdout, stderr=subprocess.PIPE, check=False)


def test_an_article_on_standard_input() -> None:
    done = _process("brief", "-", "--format", "json", stdin=(EXAMPLES / "shoal.md").read_bytes())
    assert done.returncode == 0, done.stderr
    assert b'"us-ph-1951"' in done.stdout


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
@pytest.mark.parametrize(
    "words",
    [
        ("status", "nato-1949"),
        ("status", "nato-1949", "--format", "json"),
        ("brief", str(EXAMPLES / "shoal.md"), "--format", "html"),
    ],
)
def test_a_full_disk_is_one_line(words) -> None:
    with Path("/dev/full").open("wb") as full:
        done = _process(*words, stdout=full)
    assert done.returncode == 4
    assert done.stderr.count(b"\n") == 1
    assert b"No space left" in done.stderr


def test_a_broken_pdf_is_one_line() -> None:
    done = _process("brief", "-", stdin=b"%PDF-1.4 broken")
    assert done.returncode == 3
    assert done.stderr.count(b"\n") == 1


def test_a_brief_that_cannot_be_written_leaves_the_one_that_was_there(
    capsys, tmp_path, monkeypatch
) -> None:
    out = tmp_path / "brief.html"
    out.write_text("the old one", encoding="utf-8")

    def full(self, text, encoding):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_text", full)
    outcome = run(capsys, "brief", str(EXAMPLES / "shoal.md"), "--out", str(out))
    assert outcome.status == 3
    assert out.read_text(encoding="utf-8") == "the old one"
    assert list(tmp_path.iterdir()) == [out]


def test_a_file_that_is_not_there(capsys) -> None:
    outcome = run(capsys, "brief", "nowhere.txt")
    assert outcome.status == 3
    assert "nowhere.txt" in outcome.err


def test_a_page_is_one_file_that_asks_no_other_host(capsys, tmp_path) -> None:
    out = tmp_path / "brief.html"
    outcome = run(capsys, "brief", str(EXAMPLES / "partnership.txt"), "--out", str(out))
    assert outcome.status == 0
    page = out.read_text(encoding="utf-8")
    assert "<script" not in page
    for needle in ('src="http', "url(http", "@import", '<link rel="stylesheet"'):
        assert needle not in page


def test_an_output_folder_that_is_not_there_is_told(capsys, tmp_path) -> None:
    out = tmp_path / "no" / "brief.html"
    outcome = run(capsys, "brief", str(EXAMPLES / "shoal.md"), "--out", str(out))
    assert outcome.status == 3
    assert "brief.html" in outcome.err
