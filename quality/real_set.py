"""Real articles: addresses, digests and offsets here; their texts wherever the user has them."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import yaml

from foedus.reading import read_document
from quality.annotation_file import read_annotation
from quality.locate import BadAnnotation
from quality.measure import Share, add_up
from quality.run import Read, score
from quality.sample import Sample

REAL = Path(__file__).parent / "real"


@dataclass(frozen=True, slots=True, kw_only=True)
class RealSource:
    """Where an annotated article is, and how to know its text.

    Attributes:
        address: Where it can be read.
        sha256: Of its text in UTF-8, exactly as the offsets count it.
        part: ``whole``, or ``beginning`` where only that was seen and annotated.
    """

    address: str
    sha256: str
    part: str


def read_source(content: str) -> RealSource:
    """The source that a stand-off file names."""
    entry = yaml.safe_load(content)["source"]
    return RealSource(address=entry["address"], sha256=entry["sha256"], part=entry["part"])


def texts_by_digest(folder: Path) -> dict[str, str]:
    """Every text of a folder by its digest."""
    found = {}
    for path in sorted(folder.glob("*.txt")):
        content = path.read_bytes()
        found[hashlib.sha256(content).hexdigest()] = content.decode("utf-8")
    return found


def read_real(texts: Path, read: Read, annotations: Path = REAL) -> Iterator[Sample]:
    """The real articles whose texts lie in the folder, read; others are passed over."""
    by_digest = texts_by_digest(texts)
    for path in sorted(annotations.glob("*.yaml")):
        content = path.read_text(encoding="utf-8")
        text = by_digest.get(read_source(content).sha256)
        if text is None:
            continue
        gold = read_annotation(content, text)
        article = read_document(text, name=f"{path.stem}.txt", published=gold.published)
        if article.text != text:
            raise BadAnnotation(f"{path.name}: its offsets are into another text")
        reading, linked = read(article, gold.published)
        yield Sample(name=path.name, gold=gold, reading=reading, linked=linked)


def score_real(texts: Path, read: Read) -> dict[str, Share]:
    """Every measure of the real articles whose texts are at hand."""
    return add_up(score(sample) for sample in read_real(texts, read))
