"""Phrases that speak of a treaty: named, described, a class, pointing back, or an article of it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from foedus.model.article import Article
from foedus.model.mention import TreatyPhrase
from foedus.reading.extractor import Extent, ParsedText
from foedus.reading.grammar import extent

if TYPE_CHECKING:
    from spacy.tokens import Token

STRONG_HEADS = frozenset("treaty pact agreement accord convention covenant protocol".split())
"""Nouns that are treaties in any article about one."""
WEAK_HEADS = frozenset("document deal charter alliance memorandum declaration".split())
"""Nouns that are treaties only beside a strong one, a name or a verb of concluding."""
PARTS = frozenset({"article", "provision", "clause", "section"})

_CONCLUDING = frozenset("sign conclude ratify negotiate reach initial denounce seal ink".split())
_ENDING = frozenset({"expire", "lapse"})
_POINTING = frozenset("the this that its their both such said same".split())
_YEAR = re.compile(r"\b(?:1[6-9]\d\d|20\d\d)\b")
_YEAR_BESIDE = re.compile(r",? (?:signed|concluded|of|from|dating from) (?:in |back to )?(\d{4})\b")
_ERA = re.compile(
    r"\b((?:[A-Z][a-z]+|post-?war|pre-?war|interwar|wartime|colonial|imperial|tsarist|communist)"
    r"[- ](?:era|times|period|days|age))\b|\b(Cold War)\b"
)
_CLASS = re.compile(r"\b(?:other|third|several|many|most|various)\s+(?:\w+\s)?\w+(?:ies|s)\b")
_NUMBER = re.compile(r"\d+[a-z]?|[IVXLC]+\b")
_HEADS = "|".join(sorted(STRONG_HEADS | WEAK_HEADS))
_NUMBERED = re.compile(
    r"(?i:articles?)\s+(?P<numbers>(?:\d+[a-z]?|[IVXLC]+)(?:(?:,|\s+and|,\s+and)\s+\d+)*)\b"
    rf"(?:\s+(?:of|in)\s+(?:\w+\s+)?(?:[A-Z\d][\w’'-]*\s+|of\s+){{0,8}}(?P<head>(?i:{_HEADS}))\b)?"
)
_EDGE = frozenset({"appos", "cc", "conj", "punct"})


@dataclass(frozen=True, slots=True)
class _Found:
    numbers: range
    noun: Token
    head: str
    article: str | None = None


def find_treaty_phrases(article: Article, parsed: ParsedText) -> tuple[TreatyPhrase, ...]:
    """Every phrase of the prose that speaks of a treaty, in order."""
    context = any(token.lemma_.lower() in STRONG_HEADS for token in parsed.doc)
    found = [one for token in _prose(parsed) for one in _phrase_at(token, context)]
    phrases: dict[tuple[Extent, str | None], TreatyPhrase] = {}
    for one in found:
        where = extent(parsed.doc, one.numbers)
        if where is not None:
            phrases.setdefault((where, one.article), _phrase(one, where, article))
    return tuple(sorted(phrases.values(), key=lambda one: (one.span.start, -one.span.end)))


def _prose(parsed: ParsedText) -> Iterator[Token]:
    for sentence in parsed.sentences:
        span = parsed.doc.char_span(*sentence, alignment_mode="contract")
        yield from span or ()


def _phrase_at(token: Token, context: bool) -> Iterator[_Found]:
    lemma = token.lemma_.lower()
    if token.pos_ == "PRON":
        yield from _pronoun(token, context)
    elif token.pos_ not in {"NOUN", "PROPN"} or token.dep_ == "compound":
        return
    elif lemma in PARTS:
        yield from _part(token, context)
    elif lemma in STRONG_HEADS or (lemma in WEAK_HEADS and _is_treaty_like(token, context)):
        yield _Found(_phrase_numbers(token), token, lemma)


def _is_treaty_like(noun: Token, context: bool) -> bool:
    if context or _is_named(noun):
        return True
    return any(
        child.dep_ in {"relcl", "acl"} and child.lemma_ in _CONCLUDING for child in noun.children
    ) or (noun.dep_ in {"dobj", "nsubjpass"} and noun.head.lemma_ in _CONCLUDING)


def _part(noun: Token, context: bool) -> Iterator[_Found]:
    """Reads "Article 4", "Article 4 of the treaty", "the assistance provision of the pact"."""
    printed = _NUMBERED.match(noun.doc.text, noun.idx)
    whole = _treaty_below(noun)
    if printed is not None and (context or whole is not None):
        last = max(word.i for word in noun.doc[noun.i :] if word.idx < printed.end())
        head = (printed["head"] or "article").lower()
        for number in _NUMBER.findall(printed["numbers"]):
            yield _Found(range(noun.i, last + 1), whole or noun, head, number)
    elif whole is not None:
        yield _Found(_phrase_numbers(noun), whole, whole.lemma_.lower())


def _treaty_below(noun: Token) -> Token | None:
    for child in noun.children:
        if child.lower_ in {"of", "in"}:
            for below in child.children:
                if below.dep_ == "pobj" and below.lemma_.lower() in STRONG_HEADS | WEAK_HEADS:
                    return below
    return None


def _pronoun(token: Token, context: bool) -> Iterator[_Found]:
    """Reads "those with other countries", and "it" where only a treaty can be meant."""
    verb = token.head
    if token.lower_ in {"those", "that", "one", "ones"} and context:
        if any(child.lower_ in {"with", "between"} for child in token.children):
            yield _Found(_phrase_numbers(token), token, _strong_before(token))
    elif token.lower_ == "it" and context:
        passive = token.dep_ == "nsubjpass" and verb.lemma_ in _CONCLUDING
        ends = token.dep_ == "nsubj" and (verb.lemma_ in _ENDING or _enters_into_force(verb))
        if passive or ends:
            yield _Found(range(token.i, token.i + 1), token, _strong_before(token))


def _enters_into_force(verb: Token) -> bool:
    words = [word.lower_ for word in verb.subtree]
    return verb.lemma_ in {"enter", "come"} and "force" in words and "into" in words


def _strong_before(token: Token) -> str:
    """The last treaty noun in front of a pronoun, else the plainest one."""
    for index in range(token.i - 1, -1, -1):
        lemma = str(token.doc[index].lemma_.lower())
        if lemma in STRONG_HEADS:
            return lemma
    return "treaty"


def _phrase_numbers(noun: Token) -> range:
    """The noun phrase with its relative clause, without what is only set beside it."""
    start, end = noun.left_edge.i, noun.right_edge.i
    for child in noun.children:
        if child.i > noun.i and child.dep_ in _EDGE:
            end = min(end, child.left_edge.i - 1)
    for index in range(noun.i + 1, end + 1):
        if noun.doc[index].text in {",", ";", '"', "”"}:
            end = index - 1
            break
    while end > noun.i and noun.doc[end].tag_ == "POS":
        end -= 1
    return range(start, max(end, noun.i) + 1)


def _is_named(noun: Token) -> bool:
    """A capital on the noun and on a word that describes it."""
    if not noun.text[:1].isupper():
        return False
    describing = [
        word
        for child in noun.children
        if child.dep_ in {"compound", "amod", "nmod", "poss", "prep"}
        for word in child.subtree
    ]
    return any(
        word.text[:1].isupper() and word.pos_ in {"PROPN", "ADJ", "NOUN"} for word in describing
    )


def _phrase(found: _Found, where: Extent, article: Article) -> TreatyPhrase:
    text = article.text[where.start : where.end]
    beside = _YEAR_BESIDE.match(article.text, where.end)
    years = [int(year) for year in _YEAR.findall(text)] + ([int(beside[1])] if beside else [])
    era = _ERA.search(text)
    return TreatyPhrase(
        span=article.span(*where),
        head=found.head,
        named=_is_named(found.noun),
        plural=found.noun.tag_ in {"NNS", "NNPS"} or _CLASS.search(text) is not None,
        anaphoric=_is_anaphoric(found.noun),
        years=tuple(dict.fromkeys(years)),
        era=(era[1] or era[2]).replace("-", " ") if era else None,
        article=found.article,
    )


def _is_anaphoric(noun: Token) -> bool:
    """A pronoun, or a noun with nothing but a pointing word in front of it."""
    if noun.pos_ == "PRON":
        return noun.lower_ == "it"
    if noun.lemma_.lower() in PARTS:
        return True
    telling = [child for child in noun.children if child.dep_ not in {"punct", "case"}]
    points = [child for child in telling if child.lower_ in _POINTING]
    describes = [
        child
        for child in telling
        if child.lower_ not in _POINTING
        and (child.i < noun.i or child.dep_ in {"relcl", "acl", "prep"})
    ]
    return bool(points) and not describes
