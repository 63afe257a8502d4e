"""How often each word is a cue in a corpus: with and without the article that is asked about."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from gold import Annotated, phrases

from foedus.reading.attribution.grammar import Grammar
from foedus.reading.attribution.lexicon import CUE_KINDS, CueLexicon, pack_lexicon, share_of

_LEAST_USES = 3
_PRIOR = 0.1
_LEXICON_BITS = 16

Word = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Uses:
    """The uses of each lemma and part of speech, and those that lie in a cue."""

    all: Counter[Word]
    as_cue: Counter[Word]

    def shares(self, grammar: Grammar, without: Uses) -> list[float]:
        """The share of cues for each token, the uses of its own article left out.

        Else a rare word would give its own answer away, and the models would trust shares too much.
        """
        out = []
        for lemma, pos, word in zip(grammar.lemma, grammar.pos, grammar.word, strict=True):
            key = (lemma, pos)
            known = _share(self.all[key] - without.all[key], self.as_cue[key] - without.as_cue[key])
            out.append(share_of(known, word, pos))
        return out

    def lexicon(self) -> CueLexicon:
        """What ships."""
        shares = {key: _share(count, self.as_cue[key]) for key, count in self.all.items()}
        return pack_lexicon({k: v for k, v in shares.items() if v is not None}, _LEXICON_BITS)


def count_uses(article: Annotated, grammar: Grammar) -> Uses:
    """The uses in one article."""
    cue = {
        i
        for attribution in article.attributions
        for first, last in phrases(grammar, attribution["cue"])
        for i in range(first, last + 1)
    }
    uses = Uses(Counter(), Counter())
    for i, key in enumerate(zip(grammar.lemma, grammar.pos, strict=True)):
        if key[1] in CUE_KINDS:
            uses.all[key] += 1
            uses.as_cue[key] += i in cue
    return uses


def add_uses(parts: Sequence[Uses]) -> Uses:
    """All of them together."""
    total = Uses(Counter(), Counter())
    for part in parts:
        total.all.update(part.all)
        total.as_cue.update(part.as_cue)
    return total


def _share(uses: int, as_cue: int) -> float | None:
    return (as_cue + _PRIOR) / (uses + 1) if uses >= _LEAST_USES else None
