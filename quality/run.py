"""Sets of annotated articles, read and scored."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator
from pathlib import Path

from foedus.catalogue import open_record
from foedus.linking import Linked, Linker
from foedus.model.article import Article
from foedus.model.reading import Reading
from foedus.reading import read_article, read_document
from quality.annotation_file import read_annotation
from quality.event_score import score_events
from quality.link_score import score_links
from quality.locate import BadAnnotation
from quality.measure import Share, add_up
from quality.sample import Sample
from quality.statement_score import score_statements
from quality.trap_score import score_traps

ARTICLES = Path(__file__).parent / "articles"
SETS = ("open", "held")
FORMATS = (".txt", ".md", ".html")

Read = Callable[[Article, datetime.date], tuple[Reading, Linked]]
"""What is measured: an article and its day become a reading and its links."""


def reader_in_use() -> Read:
    """Reading and linking as the package does them, with the record that ships."""
    linker = Linker(open_record())

    def read(article: Article, day: datetime.date) -> tuple[Reading, Linked]:
        reading = read_article(article)
        return reading, linker.link(reading, day)

    return read


def article_files(folder: Path) -> list[Path]:
    """The articles of a folder, by name."""
    return sorted(path for path in folder.iterdir() if path.suffix in FORMATS)


def read_set(folder: Path, read: Read) -> Iterator[Sample]:
    """Every article of a folder, read.

    Raises:
        BadAnnotation: An annotation does not fit its article; the message names the file.
    """
    for path in article_files(folder):
        beside = path.with_suffix(".yaml")
        content = beside.read_text(encoding="utf-8")
        article = read_document(path, name=path.name)
        try:
            gold = read_annotation(content, article.text)
        except BadAnnotation as problem:
            raise BadAnnotation(f"{beside.name}: {problem}") from problem
        article = read_document(path, name=path.name, published=gold.published)
        reading, linked = read(article, gold.published)
        yield Sample(name=path.name, gold=gold, reading=reading, linked=linked)


def score(sample: Sample) -> dict[str, Share]:
    """Every measure of one article."""
    return {
        **score_statements(sample),
        **score_events(sample),
        **score_links(sample),
        **score_traps(sample),
    }


def score_set(folder: Path, read: Read) -> dict[str, Share]:
    """Every measure of a set."""
    return add_up(score(sample) for sample in read_set(folder, read))
