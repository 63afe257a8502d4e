"""Who a source's words mean, as far as the text itself tells.

Rules, in order: a named person is that person; "he" and "she" are the speaker of the statement
right before, else the one person who is subject of the sentence before, else the one person of the
last three sentences; "the president" is the one person with that title; words that name a document
or a body are that. What none of them settles stays open, with its candidates.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from foedus.model.article import Article
from foedus.model.mention import PersonPhrase
from foedus.model.span import Span
from foedus.model.statement import Speaker, SpeakerCandidate, SpeakerKind
from foedus.reading.attachment import head_of
from foedus.reading.extractor import Extent, ParsedText
from foedus.reading.lexicon import DOCUMENT_NOUNS
from foedus.reading.office_words import BODIES, COUNTRY_NOUNS, GROUPS, OFFICES
from foedus.reading.quotation import Quotation

if TYPE_CHECKING:
    from spacy.tokens import Token

_SINGULAR = frozenset({"he", "she"})
_OTHER_PRONOUNS = frozenset({"they", "it", "who", "which", "both", "others", "some", "many"})
_SUBJECTS = frozenset({"nsubj", "nsubjpass"})
_REACH = 3
_TELLING_TITLES = {
    "she": frozenset({"queen", "princess", "empress", "spokeswoman", "chairwoman", "lady"}),
    "he": frozenset({"king", "prince", "emperor", "spokesman", "chairman", "lord", "sultan"}),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Cast:
    """What a text tells about its people.

    Attributes:
        article: The text.
        parsed: Its grammar.
        persons: Its named persons, in order.
        quotations: Its quotations, in order.
    """

    article: Article
    parsed: ParsedText
    persons: tuple[PersonPhrase, ...]
    quotations: tuple[Quotation, ...]

    def title_of(self, name: str) -> str | None:
        """The longest title that the text gives this person."""
        return max(self.titles_of(name), key=len, default=None)

    def titles_of(self, name: str) -> list[str]:
        """Every title that the text gives this person."""
        return [one.title for one in self.persons if one.name == name and one.title]


def speaker_of(source: Extent | None, before: Sequence[Speaker], cast: Cast) -> Speaker:
    """The speaker that these words stand for, given who spoke before."""
    if source is None:
        return Speaker(text="", kind=SpeakerKind.UNNAMED, why="the text names no speaker")
    span = cast.article.span(*source)
    head = head_of(cast.parsed, source)
    named = _named_in(span, head, cast)
    if named is not None:
        return _person(span, named.name, cast, "named in the text")
    if span.text.lower() in _SINGULAR:
        return _pronoun(span, before, cast)
    if head is None or span.text.lower() in _OTHER_PRONOUNS:
        return _open(span, SpeakerKind.UNNAMED, before[-1:])
    return _described(span, head, cast)


def continued(before: Sequence[Speaker]) -> Speaker:
    """The speaker of a quotation that goes on without a cue."""
    if not before:
        return Speaker(text="", kind=SpeakerKind.UNNAMED, why="the text names no speaker")
    return replace(before[-1], why="the quotation goes on from the statement before")


def _named_in(span: Span, head: Token | None, cast: Cast) -> PersonPhrase | None:
    """The person whose name governs the source: "Kim's sister" is not Kim."""
    inside = [one for one in cast.persons if span.overlaps(one.span)]
    if head is None:
        return inside[0] if inside else None
    return next((one for one in inside if _covers(one.span, head)), None) or next(
        (one for one in inside if head.lemma_.lower() in OFFICES and _is_beside(one, head)), None
    )


def _covers(span: Span, token: Token) -> bool:
    return span.start <= token.idx < span.end


def _is_beside(person: PersonPhrase, head: Token) -> bool:
    return any(_covers(person.span, child) for child in head.children if child.dep_ == "appos")


def _person(span: Span, name: str, cast: Cast, why: str) -> Speaker:
    return Speaker(
        text=span.text,
        kind=SpeakerKind.PERSON,
        span=span,
        name=name,
        role=cast.title_of(name),
        why=why,
    )


def _pronoun(span: Span, before: Sequence[Speaker], cast: Cast) -> Speaker:
    spoken = [one for one in before if one.text]
    index = _sentence_index(span.start, cast)
    last = spoken[-1] if spoken else None
    if last and _is_one_person(last) and _is_near(last, index, cast) and _agrees(last, span, cast):
        return replace(last, text=span.text, span=span, why="speaker of the statement before")
    fits = [name for name in _all_names(cast) if _may_be(name, span.text.lower(), before, cast)]
    for back in range(index, max(index - _REACH, -1), -1):
        names = [name for name in _subjects_in(back, span.start, cast) if name in fits]
        if len(names) == 1:
            return _person(span, names[0], cast, "subject of the sentence before")
        if names:
            break
    near = _names_in(range(max(index - _REACH, 0), index + 1), span.start, cast)
    names = [name for name in near if name in fits]
    if len(names) == 1:
        return _person(span, names[0], cast, "the only person named shortly before")
    candidates = tuple(
        SpeakerCandidate(id=None, name=name, why="named shortly before") for name in names
    )
    return Speaker(text=span.text, kind=SpeakerKind.PERSON, span=span, candidates=candidates)


def _all_names(cast: Cast) -> list[str]:
    return list(dict.fromkeys(one.name for one in cast.persons))


def _may_be(name: str, pronoun: str, before: Sequence[Speaker], cast: Cast) -> bool:
    """Whether nothing in the text calls this person by the other pronoun."""
    called = {one.text.lower() for one in before if one.name == name} & _SINGULAR
    words = set(re.findall(r"[\w-]+", " ".join(cast.titles_of(name)).lower()))
    called |= {pronoun_ for pronoun_, told in _TELLING_TITLES.items() if words & told}
    return not called or pronoun in called


def _agrees(last: Speaker, span: Span, cast: Cast) -> bool:
    return last.name is None or _may_be(last.name, span.text.lower(), (last,), cast)


def _is_one_person(speaker: Speaker) -> bool:
    if speaker.kind is SpeakerKind.PERSON:
        return speaker.name is not None
    return speaker.role is not None and speaker.text.lower().startswith(("a ", "an "))


def _is_near(last: Speaker, index: int, cast: Cast) -> bool:
    if last.span is None:
        return False
    return 0 <= index - _sentence_index(last.span.start, cast) <= _REACH


def _sentence_index(at: int, cast: Cast) -> int:
    sentences = cast.parsed.sentences
    return next((n for n, one in enumerate(sentences) if at < one.end), len(sentences) - 1)


def _subjects_in(index: int, before: int, cast: Cast) -> list[str]:
    sentence = cast.parsed.sentences[index]
    found = []
    for person in cast.persons:
        if not sentence.start <= person.span.start < min(sentence.end, before):
            continue
        head = head_of(cast.parsed, Extent(person.span.start, person.span.end))
        first = head.head if head is not None and head.dep_ == "conj" else head
        if first is not None and first.dep_ in _SUBJECTS:
            found.append(person.name)
    return list(dict.fromkeys(found))


def _names_in(indices: range, before: int, cast: Cast) -> list[str]:
    first, last = cast.parsed.sentences[indices[0]], cast.parsed.sentences[indices[-1]]
    names = [
        one.name for one in cast.persons if first.start <= one.span.start < min(last.end, before)
    ]
    return list(dict.fromkeys(names))


def _open(span: Span, kind: SpeakerKind, last: Sequence[Speaker]) -> Speaker:
    candidates = tuple(
        SpeakerCandidate(id=None, name=one.name, why="spoke right before")
        for one in last
        if one.name
    )
    return Speaker(text=span.text, kind=kind, span=span, candidates=candidates)


def _described(span: Span, head: Token, cast: Cast) -> Speaker:
    lemma, word = head.lemma_.lower(), head.lower_
    if word in GROUPS or (lemma in OFFICES and head.lower_ != lemma):
        return Speaker(text=span.text, kind=SpeakerKind.UNNAMED, span=span, role=_bare(span.text))
    if lemma in OFFICES:
        return _office(span, head, cast)
    if lemma in DOCUMENT_NOUNS:
        return Speaker(text=span.text, kind=SpeakerKind.DOCUMENT, span=span, name=_own_name(span))
    if lemma in BODIES or word in BODIES or head.pos_ == "PROPN":
        return _body(span, head, cast)
    if lemma in COUNTRY_NOUNS:
        return Speaker(text=span.text, kind=SpeakerKind.STATE, span=span)
    return Speaker(text=span.text, kind=SpeakerKind.UNNAMED, span=span)


def _office(span: Span, head: Token, cast: Cast) -> Speaker:
    """Who "the president" is: the one person before who has that title."""
    role = _bare(span.text)
    definite = span.text.lower().startswith(("the ", "his ", "her ", "its "))
    if not definite:
        kind = (
            SpeakerKind.UNNAMED
            if span.text.lower().startswith(("a ", "an "))
            else (SpeakerKind.PERSON)
        )
        return Speaker(text=span.text, kind=kind, span=span, role=role)
    names = dict.fromkeys(
        one.name
        for one in cast.persons
        if one.span.start < span.start and one.title and _fits(role, one.title, head.lemma_.lower())
    )
    if len(names) == 1:
        return _person(span, next(iter(names)), cast, f"the only {head.lower_} named before")
    candidates = tuple(
        SpeakerCandidate(id=None, name=name, why=f"named as {head.lower_}") for name in names
    )
    return Speaker(
        text=span.text, kind=SpeakerKind.PERSON, span=span, role=role, candidates=candidates
    )


def _fits(role: str, title: str, office: str) -> bool:
    """Every word of the description in front of the office stands in the title too."""
    words = re.findall(r"[\w-]+", role.lower())
    have = set(re.findall(r"[\w-]+", title.lower()))
    asked = words[: words.index(office) + 1] if office in words else words
    return office in have and set(asked) <= have


def _body(span: Span, head: Token, cast: Cast) -> Speaker:
    """A body: "the ministry" is the one ministry named before, if there is one."""
    name = _own_name(span)
    why = "named in the text" if name else None
    if name is None:
        body = rf"(?i:{re.escape(head.lower_)})"
        pattern = rf"\b((?:[A-Z][\w'’-]+ )+{body}\b|{body} of (?:[A-Z][\w-]+ ?)+)"
        found = {
            one.strip().removeprefix("The ")
            for one in re.findall(pattern, cast.article.text[: span.start])
        }
        if len(found) == 1:
            name, why = found.pop(), f"the only {head.lower_} named before"
    return Speaker(text=span.text, kind=SpeakerKind.ORGANISATION, span=span, name=name, why=why)


def _own_name(span: Span) -> str | None:
    """The words themselves, where they are a proper name."""
    bare = _bare(span.text)
    return bare if re.search(r"[A-Z]", bare) else None


def _bare(text: str) -> str:
    return " ".join(re.sub(r"^(?:the|a|an)\s+", "", text, flags=re.IGNORECASE).split())
