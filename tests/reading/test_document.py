from __future__ import annotations

import datetime
import hashlib
import io
from pathlib import Path

import pytest

from foedus.errors import BadDocument
from foedus.model.span import Span
from foedus.reading import MAX_BYTES, read_document
from foedus.reading.pdf_page import join_lines

DATA = Path(__file__).parent / "data"
SENTENCES = "The two islands have signed a treaty of friendship. It was the first of its kind. "
PAGE = f"""<!doctype html><html lang="en"><head><title>A pact at last</title>
<meta property="og:site_name" content="Island Post">
<meta property="article:published_time" content="2020-02-03T10:00:00Z"></head>
<body><nav><a href="/">Home</a></nav><article><h1>A pact at last</h1>
<p>{SENTENCES * 6}</p></article></body></html>"""


def test_a_file_keeps_its_text_to_the_letter_and_is_known_by_its_hash() -> None:
    article = read_document(DATA / "straits.txt")
    assert article.text == (DATA / "straits.txt").read_text(encoding="utf-8")
    assert article.sha256 == hashlib.sha256(article.text.encode()).hexdigest()
    assert article.id == article.sha256[:12]


def test_line_ends_are_the_only_thing_that_is_normalised() -> None:
    article = read_document(b"\xef\xbb\xbfThe pact\r\nof \xc3\xa9tats\rheld.\n", name="a.txt")
    assert article.text == "The pact\nof états\nheld.\n"


def test_a_date_line_gives_the_day_and_says_where() -> None:
    article = read_document(DATA / "straits.txt")
    assert article.published == datetime.date(2019, 3, 12)
    assert isinstance(article.published_basis, Span)
    assert article.published_basis.text == "12 March 2019"
    assert (article.outlet, article.dateline) == ("Coastal Wire", "Port Halden")
    assert article.title == "Island states renew their defence pact after a hard year"


def test_an_address_in_the_source_line_gives_the_day() -> None:
    article = read_document(DATA / "river.txt")
    assert (article.published, article.published_basis) == (datetime.date(2021, 9, 3), "address")
    assert (article.outlet, article.title) == ("River Herald", None)


@pytest.mark.parametrize(
    ("url", "day"),
    [
        ("https://a.example/world/pact-20241108073816961.htm", datetime.date(2024, 11, 8)),
        ("https://a.example/2024/11/08/pact", datetime.date(2024, 11, 8)),
        ("https://a.example/2024/3/1/pact", datetime.date(2024, 3, 1)),
        ("https://a.example/pact-2024-13-45", None),
        ("https://a.example/pact-98765", None),
    ],
)
def test_the_day_in_an_address(url: str, day: datetime.date | None) -> None:
    assert read_document("The treaty of the two states holds.", url=url).published == day


def test_the_caller_knows_the_day_best() -> None:
    given = datetime.date(2001, 1, 1)
    article = read_document(DATA / "straits.txt", published=given)
    assert (article.published, article.published_basis) == (given, "given")


def test_markdown_loses_its_marks_and_keeps_its_front_matter() -> None:
    article = read_document(DATA / "corridor.md")
    assert article.outlet == "The Corridor Review"
    assert (article.published, article.published_basis) == (datetime.date(2012, 5, 20), "metadata")
    assert "#" not in article.text
    assert ">" not in article.text


def test_a_web_page_gives_its_article_title_site_and_day() -> None:
    article = read_document(PAGE.encode(), name="page.html")
    assert article.text.count("treaty of friendship") == 6
    assert "Home" not in article.text
    assert (article.title, article.outlet) == ("A pact at last", "Island Post")
    assert article.published == datetime.date(2020, 2, 3)


def test_a_page_that_says_so_is_a_translation() -> None:
    assert read_document("The treaty holds. (Unofficial translation)").translated
    assert not read_document("The treaty was lost in the war.").translated


def test_pdf_lines_become_paragraphs() -> None:
    assert join_lines("A pact\nThe treaty was con-\ncluded by both\nsides in Paris.\nIt held.") == (
        "A pact\nThe treaty was concluded by both sides in Paris.\nIt held."
    )


def _empty_pdf() -> bytes:
    from pypdf import PdfWriter

    out, writer = io.BytesIO(), PdfWriter()
    writer.add_blank_page(100, 100)
    writer.write(out)
    return out.getvalue()


@pytest.mark.parametrize(
    ("content", "name", "message"),
    [
        (b"", "a.txt", "empty"),
        (b"  \n\t", "a.txt", "empty"),
        (b"123 - 456!", "a.txt", "no words"),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "a.txt", "binary"),
        (b"<html><body></body></html>", "a.html", "no article"),
        (b"%PDF-1.7 broken", "a.pdf", "cannot be opened"),
        (_empty_pdf(), "a.pdf", "only pictures"),
        (b"a" * (MAX_BYTES + 1), "a.txt", "20 MB"),
    ],
)
def test_what_cannot_be_read_is_refused_in_one_line(
    content: bytes, name: str, message: str
) -> None:
    with pytest.raises(BadDocument, match=message) as caught:
        read_document(content, name=name)
    text = str(caught.value)
    assert text.startswith(f"{name}: ")
    assert "\n" not in text
    assert caught.value.hint


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BadDocument, match="cannot be read"):
        read_document(tmp_path / "none.txt")


def test_another_encoding_is_read_where_the_page_declares_it() -> None:
    page = PAGE.replace("<head>", '<head><meta charset="windows-1252">').replace("islands", "îles")
    assert "îles" in read_document(page.encode("cp1252"), name="page.html").text


def _pdf(words: str) -> bytes:
    """The smallest PDF that prints one line."""
    stream = f"BT /F1 12 Tf 20 80 Td ({words}) Tj ET".encode()
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        (
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 400 100]/Contents 4 0 R"
            b"/Resources<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>"
        ),
        b"<</Length %d>>stream\n%s\nendstream" % (len(stream), stream),
    ]
    out, offsets = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, 1):
        offsets.append(len(out))
        out += b"%d 0 obj%s endobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    head = b"xref\n0 5\n0000000000 65535 f \n"
    tail = b"trailer<</Size 5/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % len(out)
    return out + head + table + tail


def test_a_pdf_gives_its_words() -> None:
    assert read_document(_pdf("The treaty holds."), name="a.pdf").text == "The treaty holds."
