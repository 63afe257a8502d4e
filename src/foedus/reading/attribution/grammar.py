"""A parse as plain lists: what the feature functions look at, token by token.

spaCy's token objects answer each question with a call; the models ask a hundred questions a token. So
the answers are taken out of the ``Doc`` once, as lists, and everything behind works on those.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from spacy.strings import StringStore
    from spacy.tokens import Doc


@dataclass(frozen=True, slots=True, kw_only=True)
class Grammar:
    """The words of a text with their grammar; index ``i`` is one token in every list.

    Attributes:
        start: Offset of the token's first character.
        end: Offset behind its last character.
        head: Index of the token it hangs on; its own at the top of a sentence.
        left: First token of the subtree below (and with) it.
        right: Last token of that subtree.
        children: Indices of what hangs on it, in order.
        sentence: First token of its sentence.
        sentence_end: Last token of its sentence that is no white space.
        paragraph: Number of its paragraph.
    """

    word: list[str]
    lower: list[str]
    lemma: list[str]
    pos: list[str]
    tag: list[str]
    dep: list[str]
    start: list[int]
    end: list[int]
    head: list[int]
    left: list[int]
    right: list[int]
    children: list[list[int]]
    sentence: list[int]
    sentence_end: list[int]
    paragraph: list[int]
    space: list[bool]
    punct: list[bool]

    def __len__(self) -> int:
        """How many tokens there are."""
        return len(self.word)

    def words(self, first: int, last: int) -> int:
        """How many tokens from first to last, both included, are words."""
        return sum(not (self.space[i] or self.punct[i]) for i in range(max(first, 0), last + 1))

    def part(self, first: int, last: int) -> Grammar:
        """The tokens from first to last, both included, as a text of its own; offsets stay.

        What hung on a token outside stands at the top of its sentence.
        """
        here = slice(first, last + 1)
        head = [h - first if first <= h <= last else i for i, h in enumerate(self.head[here])]
        space, word = self.space[here], self.word[here]
        top = [above == i for i, above in enumerate(head)]
        opens = [i == 0 or self.sentence[first + i] == first + i for i in range(len(head))]
        left, right = _edges(head, space)
        sentence, sentence_end = _sentences(opens, space)
        return Grammar(
            word=word,
            lower=self.lower[here],
            lemma=self.lemma[here],
            pos=self.pos[here],
            tag=self.tag[here],
            dep=["ROOT" if alone else dep for dep, alone in zip(self.dep[here], top, strict=True)],
            start=self.start[here],
            end=self.end[here],
            head=head,
            left=left,
            right=right,
            children=_children(head),
            sentence=sentence,
            sentence_end=sentence_end,
            paragraph=_paragraphs(word, opens),
            space=space,
            punct=self.punct[here],
        )


_ATTRIBUTES = ("ORTH", "LOWER", "LEMMA", "POS", "TAG", "DEP", "IDX", "LENGTH", "SENT_START")


def read_grammar(doc: Doc) -> Grammar:
    """The grammar of a parsed text."""
    columns = dict(zip(_ATTRIBUTES, doc.to_array(list(_ATTRIBUTES)).T, strict=True))
    strings = doc.vocab.strings
    word = _texts(columns["ORTH"], strings)
    pos = _texts(columns["POS"], strings)
    head = [token.head.i for token in doc]
    space = [text.isspace() for text in word]
    left, right = _edges(head, space)
    opens = [int(flag) == 1 for flag in columns["SENT_START"]]
    sentence, sentence_end = _sentences(opens, space)
    start = columns["IDX"].astype(int).tolist()
    return Grammar(
        word=word,
        lower=_texts(columns["LOWER"], strings),
        lemma=[text.lower() for text in _texts(columns["LEMMA"], strings)],
        pos=pos,
        tag=_texts(columns["TAG"], strings),
        dep=_texts(columns["DEP"], strings),
        start=start,
        end=(columns["IDX"] + columns["LENGTH"]).astype(int).tolist(),
        head=head,
        left=left,
        right=right,
        children=_children(head),
        sentence=sentence,
        sentence_end=sentence_end,
        paragraph=_paragraphs(word, opens),
        space=space,
        punct=[kind == "PUNCT" for kind in pos],
    )


def _texts(column: NDArray[np.uint64], strings: StringStore) -> list[str]:
    keys = column.tolist()
    known = {key: strings[key] for key in set(keys)}
    return [known[key] for key in keys]


def _edges(head: list[int], space: list[bool]) -> tuple[list[int], list[int]]:
    """First and last token below each token; white space widens no phrase."""
    above = np.array(head, dtype=np.int64)
    left = np.arange(len(head))
    right = np.arange(len(head))
    solid = np.flatnonzero(~np.array(space, dtype=bool)) if head else left
    while True:
        lower, upper = left.copy(), right.copy()
        np.minimum.at(left, above[solid], lower[solid])
        np.maximum.at(right, above[solid], upper[solid])
        if np.array_equal(left, lower) and np.array_equal(right, upper):
            return left.tolist(), right.tolist()


def _children(head: list[int]) -> list[list[int]]:
    children: list[list[int]] = [[] for _ in head]
    for i, above in enumerate(head):
        if above != i:
            children[above].append(i)
    return children


def _sentences(opens: Iterable[bool], space: list[bool]) -> tuple[list[int], list[int]]:
    first: list[int] = []
    for i, is_first in enumerate(opens):
        first.append(i if is_first or not first else first[-1])
    last = list(range(len(first)))
    for i in range(len(first) - 2, -1, -1):
        if first[i] == first[i + 1] and not (space[i + 1] and last[i + 1] == i + 1):
            last[i] = last[i + 1]
    return first, last


def _paragraphs(word: list[str], opens: list[bool]) -> list[int]:
    """A newline ends a paragraph only where it ends a sentence: lines may be broken for width."""
    numbers: list[int] = []
    number = 0
    for i, text in enumerate(word):
        numbers.append(number)
        ends = i + 1 < len(word) and (opens[i] or opens[i + 1])
        number += ends and text.isspace() and "\n" in text
    return numbers
