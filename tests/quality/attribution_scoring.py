"""How well attributions were found: content that overlaps by half, and whole triples.

A triple is right when its content shares half of its words (Dice's coefficient) with an annotated
one, its cue a word, and its source a word other than an article, or both have no source. Pairs are
formed one to one, best overlap first. Words are compared, so marks and white space decide nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

_WORD = re.compile(r"\w+(?:['’.-]\w+)*")
_MARKS = frozenset('"“”„«»')
_IDLE = frozenset(("the", "a", "an", "of", "and", "or"))
_SPEECH = re.compile(
    r"\b(?:said|says?|saying|told|tells?|according to|added|adding|wrote|asked|denie[sd]|confirm(?:s|ed)"
    r"|announc(?:es|ed)|stat(?:es|ed)|report(?:s|ed)|warn(?:s|ed)|claim(?:s|ed)|tweeted)\b",
    re.IGNORECASE,
)
_HALF = 0.5

Pieces = Sequence[Sequence[int]]
FORMS = ("all", "quoted", "indirect", "speech")


class Triple(NamedTuple):
    """An attribution as sets of words."""

    source: frozenset[int]
    cue: frozenset[int]
    content: frozenset[int]
    forms: frozenset[str]


@dataclass(slots=True)
class Score:
    """Counts over all texts, by form; ``f1`` makes hundredths of them."""

    hits: dict[str, int] = field(default_factory=lambda: dict.fromkeys(FORMS, 0))
    found: dict[str, int] = field(default_factory=lambda: dict.fromkeys(FORMS, 0))
    gold: dict[str, int] = field(default_factory=lambda: dict.fromkeys(FORMS, 0))

    def f1(self, form: str) -> float:
        """Harmonic mean of precision and recall, in hundredths."""
        total = self.found[form] + self.gold[form]
        return 200 * self.hits[form] / total if total else 0.0


def read_triples(text: str, attributions: Iterable[dict[str, Pieces]]) -> list[Triple]:
    """The attributions of a text by its words; those without content are left out."""
    words = [(m.start(), m.end(), m.group().lower()) for m in _WORD.finditer(text)]
    triples = (_triple(text, words, one) for one in attributions)
    return [one for one in triples if one.content]


def add_scores(gold: list[Triple], found: list[Triple], overlap: Score, triple: Score) -> None:
    """Count one text."""
    pairs = _pairs(gold, found)
    right = [(g, f) for g, f in pairs if _agree(gold[g], found[f])]
    _count(overlap, gold, found, pairs)
    _count(triple, gold, found, right)


def _triple(text: str, words: list[tuple[int, int, str]], one: dict[str, Pieces]) -> Triple:
    def of(pieces: Pieces, idle: frozenset[str] = frozenset()) -> frozenset[int]:
        touched = {
            k: word
            for k, (start, end, word) in enumerate(words)
            if any(start < b and a < end for a, b in pieces)
        }
        telling = frozenset(k for k, word in touched.items() if word not in idle)
        return telling or frozenset(touched)

    quoted = any(_MARKS & set(text[max(0, a - 1) : b + 1]) for a, b in one["content"])
    speech = any(_SPEECH.search(text[a:b]) for a, b in one["cue"])
    forms = {"all", "quoted" if quoted else "indirect"} | ({"speech"} if speech else set())
    cue = of(one["cue"]) or frozenset(-1 - k for a, b in one["cue"] for k in range(a, b))
    return Triple(of(one["source"], _IDLE), cue, of(one["content"]), frozenset(forms))


def _pairs(gold: list[Triple], found: list[Triple]) -> list[tuple[int, int]]:
    likely = sorted(
        (-_dice(g.content, f.content), i, k)
        for i, g in enumerate(gold)
        for k, f in enumerate(found)
        if _dice(g.content, f.content) >= _HALF
    )
    golds: set[int] = set()
    founds: set[int] = set()
    pairs = []
    for _, i, k in likely:
        if i not in golds and k not in founds:
            golds.add(i)
            founds.add(k)
            pairs.append((i, k))
    return pairs


def _agree(gold: Triple, found: Triple) -> bool:
    sources = bool(gold.source & found.source) or not (gold.source or found.source)
    return sources and bool(gold.cue & found.cue)


def _count(
    score: Score, gold: list[Triple], found: list[Triple], pairs: list[tuple[int, int]]
) -> None:
    """A paired attribution counts with the form of its gold one, a false alarm with its own."""
    paired = {k for _, k in pairs}
    for form in FORMS:
        hits = sum(form in gold[i].forms for i, _ in pairs)
        score.hits[form] += hits
        score.gold[form] += sum(form in one.forms for one in gold)
        alarms = sum(form in one.forms for k, one in enumerate(found) if k not in paired)
        score.found[form] += hits + alarms


def _dice(one: frozenset[int], other: frozenset[int]) -> float:
    return 2 * len(one & other) / (len(one) + len(other))
