"""How often a word is a cue, by a hash of its lemma and part of speech."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from foedus.reading.attribution.grammar import Grammar

_STEPS = 100
_COLON_SHARE = 0.3
UNSEEN_VERB_SHARE = 0.02
CUE_KINDS = frozenset({"VERB", "NOUN", "ADP", "AUX", "ADJ", "ADV", "SCONJ", "PROPN"})


@dataclass(frozen=True, slots=True)
class CueLexicon:
    """The share of cues among the uses of a word, in hundredths; -1 where the word was too rare."""

    hundredths: NDArray[np.int8]

    def shares(self, grammar: Grammar) -> list[float]:
        """For each token the share of cues among its like."""
        size = self.hundredths.size
        numbers = [
            _number(lemma, pos) % size
            for lemma, pos in zip(grammar.lemma, grammar.pos, strict=True)
        ]
        found = self.hundredths[numbers].tolist() if numbers else []
        return [
            share_of(value / _STEPS if value >= 0 else None, grammar.word[i], grammar.pos[i])
            for i, value in enumerate(found)
        ]


def share_of(known: float | None, word: str, pos: str) -> float:
    """The share of a token, also where its lemma was not seen often enough."""
    if word == ":":
        return _COLON_SHARE
    if pos not in CUE_KINDS:
        return 0.0
    if known is None:
        return UNSEEN_VERB_SHARE if pos == "VERB" else 0.0
    return known


def pack_lexicon(shares: Mapping[tuple[str, str], float], bits: int) -> CueLexicon:
    """The lexicon of these shares by lemma and part of speech; where two meet, the greater stays."""
    hundredths = np.full(1 << bits, -1, dtype=np.int8)
    for (lemma, pos), share in shares.items():
        number = _number(lemma, pos) % hundredths.size
        hundredths[number] = max(int(hundredths[number]), round(share * _STEPS))
    return CueLexicon(hundredths)


@lru_cache(maxsize=1 << 16)
def _number(lemma: str, pos: str) -> int:
    return crc32(f"{lemma}/{pos}".encode("utf-8", "surrogatepass"))
