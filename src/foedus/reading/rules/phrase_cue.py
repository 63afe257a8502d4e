"""Attributions by other words: "according to X", "in X's words", "reports that …", "reportedly"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from foedus.reading.extractor import Extent, RawAttribution
from foedus.reading.grammar import extent, noun_phrase, subtree
from foedus.reading.lexicon import HEARSAY, NOUNS, Takes
from foedus.reading.rules.scene import Scene

if TYPE_CHECKING:
    from spacy.tokens import Token


def attributions_of_phrases(token: Token, scene: Scene) -> Iterator[RawAttribution]:
    """The attributions whose cue begins with this token."""
    for rule in (_according_to, _in_words_of, _noun, _hearsay):
        if found := rule(token, scene):
            yield found


def _according_to(token: Token, scene: Scene) -> RawAttribution | None:
    if token.lower_ != "according":
        return None
    to = next((child for child in token.children if child.lower_ == "to"), None)
    who = _object_of(to) if to is not None else None
    if to is None or who is None:
        return None
    return _rest_of_sentence(token, to, who, scene)


def _in_words_of(token: Token, scene: Scene) -> RawAttribution | None:
    """Reads "in X's words" and "in the words of X"."""
    words = _object_of(token) if token.lower_ == "in" else None
    if words is None or words.lower_ != "words":
        return None
    owner = next((child for child in words.children if child.dep_ == "poss"), None)
    of = next((child for child in words.children if child.lower_ == "of"), None)
    who = owner or (_object_of(of) if of is not None else None)
    if who is None:
        return None
    return _rest_of_sentence(token if owner is None else words, of or words, who, scene)


def _object_of(preposition: Token) -> Token | None:
    return next((child for child in preposition.children if child.dep_ == "pobj"), None)


def _rest_of_sentence(first: Token, last: Token, who: Token, scene: Scene) -> RawAttribution | None:
    """The sentence around an attributing phrase; inside a larger sentence, its clause."""
    phrase = subtree(first) | subtree(last) | subtree(who)
    if first.head.lower_ == "in":
        phrase.add(first.head.i)
    clause = _clause_around(first)
    numbers = clause - phrase
    content = scene.extents(numbers, cue=first)
    source = extent(scene.doc, noun_phrase(who))
    if not content or source is None:
        return None
    return RawAttribution(
        source=source, cue=Extent(first.idx, last.idx + len(last)), content=tuple(content)
    )


def _clause_around(token: Token) -> set[int]:
    head = token
    while head.head != head and head.dep_ not in {"ccomp", "relcl", "conj"}:
        head = head.head
    is_whole = head.head == head
    return set(range(token.sent.start, token.sent.end)) if is_whole else subtree(head)


def _noun(token: Token, scene: Scene) -> RawAttribution | None:
    """Reads "reports that …", "Seoul's claim that …", "a call to …"."""
    word = NOUNS.get(token.lemma_.lower()) if token.pos_ == "NOUN" else None
    clause = _noun_clause(token, word.takes) if word else None
    if word is None or clause is None:
        return None
    content = scene.extents(subtree(clause), cue=token)
    if not content:
        return None
    cue = Extent(token.idx, token.idx + len(token))
    return RawAttribution(source=_owner(token, scene), cue=cue, content=tuple(content))


def _noun_clause(noun: Token, takes: Takes) -> Token | None:
    for child in noun.children:
        introduced = any(one.lower_ == "that" and one.dep_ == "mark" for one in child.children)
        if child.dep_ in {"acl", "ccomp", "relcl"} and introduced:
            return child
        infinitive = child.dep_ == "acl" and any(one.lower_ == "to" for one in child.lefts)
        if infinitive and Takes.INFINITIVE in takes:
            return child
    return None


def _owner(noun: Token, scene: Scene) -> Extent | None:
    for child in noun.children:
        if child.dep_ == "poss":
            owner = [n for n in subtree(child) if scene.doc[n].tag_ != "POS"]
            return extent(scene.doc, range(min(owner), max(owner) + 1))
        if child.lower_ in {"by", "from"} and (who := _object_of(child)):
            return extent(scene.doc, noun_phrase(who))
    return None


def _hearsay(token: Token, scene: Scene) -> RawAttribution | None:
    if token.lower_ not in HEARSAY or token.head.pos_ not in {"VERB", "AUX"}:
        return None
    numbers = subtree(token.head) - {token.i}
    content = scene.extents(numbers, cue=token)
    cue = Extent(token.idx, token.idx + len(token))
    return RawAttribution(source=None, cue=cue, content=tuple(content)) if content else None
