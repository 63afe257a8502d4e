"""Small questions to a parse: whose subject, which words, where they stand."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from foedus.reading.extractor import Extent

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_RELATIVE = frozenset({"who", "which", "that", "whom"})
_SHARES_SUBJECT = frozenset({"conj", "xcomp", "advcl", "pcomp", "prep"})
_OPENERS = frozenset("\"“„«‘'([")
_CLOSERS = frozenset("\"”»’')]")
_LOOSE = frozenset({"relcl", "acl"})
_CLIMB = 4


def subject(verb: Token) -> Token | None:
    """Who does what the verb says, also where another verb of the sentence holds the subject."""
    for _ in range(_CLIMB):
        if found := _agent(verb) or _own_subject(verb):
            return found
        if verb.dep_ == "acl":
            return verb.head
        if verb.dep_ not in _SHARES_SUBJECT or verb.head == verb:
            return None
        verb = verb.head
    return None


def _own_subject(verb: Token) -> Token | None:
    found = next((child for child in verb.children if child.dep_ in {"nsubj", "nsubjpass"}), None)
    if found is None or found.lower_ not in _RELATIVE:
        return found
    return verb.head if verb.dep_ == "relcl" else None


def _agent(verb: Token) -> Token | None:
    by = next((child for child in verb.children if child.dep_ == "agent"), None)
    return next((child for child in by.children if child.dep_ == "pobj"), None) if by else None


def noun_phrase(noun: Token) -> range:
    """Token numbers of the phrase: title and apposition in, relative clauses out."""
    start, end = noun.left_edge.i, noun.right_edge.i
    for child in noun.children:
        if child.dep_ in _LOOSE and child.i > noun.i:
            end = min(end, child.left_edge.i - 1)
    return range(start, end + 1)


def is_passive(verb: Token) -> bool:
    """Whether the verb's subject undergoes what the verb says."""
    return any(child.dep_ in {"nsubjpass", "auxpass"} for child in verb.children)


def is_negated(verb: Token) -> bool:
    """Whether the verb itself is denied: not, never, neither … nor, no longer."""
    words = {child.lower_ for child in verb.children}
    if any(child.dep_ == "neg" for child in verb.children) or words & {"never", "neither", "nor"}:
        return True
    head = verb.head
    return verb.dep_ == "conj" and any(
        child.lower_ in {"neither", "nor"} for child in (*head.children, *verb.lefts)
    )


def runs(numbers: Iterable[int]) -> Iterator[range]:
    """Neighbouring numbers taken together."""
    start = last = None
    for number in sorted(set(numbers)):
        if start is None or last is None:
            start = number
        elif number != last + 1:
            yield range(start, last + 1)
            start = number
        last = number
    if start is not None and last is not None:
        yield range(start, last + 1)


def extent(doc: Doc, numbers: range) -> Extent | None:
    """Where these tokens stand, loose punctuation and white space at the edges left out."""
    start, end = numbers.start, numbers.stop - 1
    while start <= end and _is_loose(doc[start], _OPENERS):
        start += 1
    while end >= start and _is_loose(doc[end], _CLOSERS):
        end -= 1
    if start > end:
        return None
    return Extent(doc[start].idx, doc[end].idx + len(doc[end]))


def _is_loose(token: Token, kept: frozenset[str]) -> bool:
    return token.is_space or (token.is_punct and token.text not in kept)


def subtree(token: Token) -> set[int]:
    """Numbers of the token and all below it."""
    return {below.i for below in token.subtree}


def with_particle(verb: Token) -> str:
    """The verb's lemma, its particle behind an underscore: ``rule_out``."""
    particle = next((child.lower_ for child in verb.children if child.dep_ == "prt"), None)
    lemma = verb.lemma_.lower()
    return f"{lemma}_{particle}" if particle == "out" and lemma == "rule" else lemma
