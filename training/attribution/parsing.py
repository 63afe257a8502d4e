"""Parse a corpus as foedus parses an article, and keep the parses on disk between runs."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from pathlib import Path

import spacy
from gold import Annotated
from spacy.tokens import Doc, DocBin

from foedus.reading.attribution.grammar import Grammar, read_grammar
from foedus.reading.parse import parse
from foedus.reading.sentence import split_sentences

_KEPT = ["ORTH", "LEMMA", "TAG", "POS", "DEP", "HEAD", "SPACY", "SENT_START"]


def parse_corpus(articles: Sequence[Annotated], cache: Path | None) -> list[Grammar]:
    """The grammar of each article; from ``cache`` where these very texts were parsed before."""
    if cache is None:
        return [read_grammar(doc) for doc in _parse(articles)]
    digest = hashlib.sha256("\0".join(x.text for x in articles).encode()).hexdigest()[:16]
    kept = cache / f"{digest}.spacy"
    if not kept.exists():
        cache.mkdir(parents=True, exist_ok=True)
        DocBin(attrs=_KEPT, docs=_parse(articles)).to_disk(kept)
    docs = DocBin().from_disk(kept).get_docs(spacy.blank("en").vocab)
    return [read_grammar(doc) for doc in docs]


def _parse(articles: Sequence[Annotated]) -> Iterator[Doc]:
    for article in articles:
        yield parse(article.text, split_sentences(article.text)).doc
