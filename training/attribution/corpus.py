"""A corpus ready for fitting: what the models see of each article, and what is right."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from gold import Gold, align, read_corpus
from parsing import parse_corpus
from shares import Uses, add_uses, count_uses

from foedus.reading.attribution.context import Context, build_context
from foedus.reading.attribution.lexicon import CueLexicon
from foedus.reading.attribution.quotation import find_quotations


@dataclass(frozen=True, slots=True)
class Corpus:
    """Articles side by side: ``contexts[k]`` and ``gold[k]`` are one."""

    contexts: list[Context]
    gold: list[list[Gold]]
    uses: Uses

    @property
    def lexicon(self) -> CueLexicon:
        """How often each word is a cue in it."""
        return self.uses.lexicon()

    def pairs(self) -> Iterator[tuple[Context, list[Gold]]]:
        """Each article with what is right for it."""
        return zip(self.contexts, self.gold, strict=True)


def read_parsed(path: Path, cache: Path | None, known: Uses | None = None) -> Corpus:
    """The articles of a file, parsed.

    Args:
        path: JSON Lines.
        cache: Where parses are kept between runs.
        known: Uses of another corpus, to which these articles are new; without it each article is held
            against the others of the same file.
    """
    articles = read_corpus(path)
    grammars = parse_corpus(articles, cache)
    own = [count_uses(*pair) for pair in zip(articles, grammars, strict=True)]
    total = known or add_uses(own)
    lexicon = total.lexicon()
    contexts: list[Context] = []
    gold: list[list[Gold]] = []
    for article, grammar, uses in zip(articles, grammars, own, strict=True):
        shares = lexicon.shares(grammar) if known else total.shares(grammar, uses)
        contexts.append(build_context(grammar, find_quotations(grammar), shares))
        gold.append(align(contexts[-1], article))
    return Corpus(contexts, gold, total)
