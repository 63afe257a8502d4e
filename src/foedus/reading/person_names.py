"""People named in a text, each under the longest name that the text gives.

A name counts as a person's where an office or honorific stands in front of or behind it, or where
it is two or three capitalised words that speak, nowhere stand for a place, and come back as a
surname or as "he" or "she". A surname alone joins the one full name introduced before that ends
(or, for names written surname first, begins) with it; where two people share it, it stays as it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from foedus.model.article import Article
from foedus.model.mention import PersonPhrase
from foedus.reading.extractor import Extent, ParsedText
from foedus.reading.grammar import subject
from foedus.reading.lexicon import VERBS
from foedus.reading.office_words import BODIES, HONORIFICS, OFFICES

_WORD = r"[A-Z][^\W\d_]*(?:['’][A-Z][^\W\d_]+)?(?:-[^\W\d_]+)*"
_PARTICLE = r"(?:(?:de|van|von|der|bin|ibn|al|el|da|dos|du)\s)?(?:al-)?"
_NAME = rf"{_WORD}(?:\s{_PARTICLE}(?:{_WORD}|[A-Z]\.)){{0,3}}"
_OFFICE = "|".join(sorted((re.escape(w) for w in (*OFFICES, *HONORIFICS)), key=len, reverse=True))
_BEFORE = (
    r"(?:[A-Z][\w’'-]+|former|acting|deputy|foreign|defen[cs]e|prime|vice|first|supreme|interim|state"
    r"|senior|then|late|ex|opposition|party|army|navy|military|security|national|interior|trade)"
)
_TITLED = re.compile(
    rf"(?<![\w-])(?P<title>(?:(?!(?:The|A|An|In|On|At|When|But|And)\b){_BEFORE}[\s-]){{0,5}}"
    rf"(?i:{_OFFICE})\.?)\s(?P<name>{_NAME})"
)
_FOLLOWED = re.compile(
    rf"(?<![\w-])(?P<name>{_NAME}),\s(?P<title>(?:(?:the|a|an|its|his|her)\s)?(?:[\w’'-]+\s){{0,6}}?"
    rf"(?:{_OFFICE})\b(?:\s(?:of|for|to|at|in)\s(?:the\s)?[A-Z][\w’' -]*?)?)"
    r"(?=,|\s(?:said|says|who)\b|[.;])"
)
_PRECEDED = re.compile(
    rf"(?<![\w-])(?P<title>(?:[\w’'-]+\s){{0,4}}?(?i:{_OFFICE})"
    rf"(?:\s(?:of|for|to|at)\s(?:the\s)?{_NAME})?),\s(?P<name>{_WORD}\s{_NAME}),"
)
_NOT_NAMES = re.compile(
    r"\b(?:North|South|East|West|Northern|Southern|Eastern|Western|New|United|Republic|Saint|Sea|War"
    r"|Treaty|Pact|Agreement|Accord|Charter|Convention|The|This|That|Monday|Tuesday|Wednesday"
    r"|Thursday|Friday|Saturday|Sunday|Earlier|Later|Meanwhile|Separately|Yesterday|Today|However"
    r"|Still|Instead|Also|Asked|Speaking)\b"
)


@dataclass(frozen=True, slots=True)
class _Named:
    start: int
    end: int
    name: str
    title: str | None


def find_persons(article: Article, parsed: ParsedText) -> tuple[PersonPhrase, ...]:
    """Every mention of a person by name, in order."""
    titled = [one for sentence in parsed.sentences for one in _titled(parsed.text, sentence)]
    plain = _without_overlap(_speaking(parsed), titled)
    known = [*titled, *plain]
    again = _without_overlap(_repeated(parsed, known), known)
    everyone = sorted((*known, *again), key=lambda one: one.start)
    names = {one.name for one in everyone}
    return tuple(
        PersonPhrase(
            span=article.span(one.start, one.end),
            name=_longest(one, everyone, names),
            title=one.title,
        )
        for one in everyone
    )


def is_surname(word: str, name: str) -> bool:
    """Whether people of this name are called by that word alone."""
    parts = name.split()
    return len(parts) > 1 and (word == parts[-1] or (word == parts[0] and "-" in parts[-1]))


def _titled(text: str, sentence: Extent) -> Iterator[_Named]:
    taken = 0
    found = [
        *_TITLED.finditer(text, sentence.start, sentence.end),
        *_FOLLOWED.finditer(text, sentence.start, sentence.end),
        *_PRECEDED.finditer(text, sentence.start, sentence.end),
    ]
    for match in sorted(found, key=lambda one: one.start()):
        name = _clean(match["name"])
        if match.start() < taken or not name or _is_no_name(name):
            continue
        end = (
            match.end("title")
            if match.end("title") > match.end("name")
            else (match.start("name") + len(name))
        )
        taken = end
        title = re.sub(r"^(?:the|a|an)\s", "", match["title"], flags=re.IGNORECASE)
        yield _Named(match.start(), end, name, None if _is_honorific(title) else title)


def _clean(name: str) -> str:
    return re.sub(r"['’]s$", "", name)


def _is_honorific(title: str) -> bool:
    return title.lower().rstrip(".") in HONORIFICS


def _is_no_name(name: str) -> bool:
    words = {word.lower() for word in name.split()}
    return _NOT_NAMES.search(name) is not None or bool(words & (BODIES | OFFICES))


def _speaking(parsed: ParsedText) -> Iterator[_Named]:
    """Two or three capitalised words that are the subject of a verb of saying."""
    for token in parsed.doc:
        doer = subject(token) if token.lemma_ in VERBS and token.pos_ == "VERB" else None
        if doer is None or doer.pos_ != "PROPN":
            continue
        start = doer.i
        while start > 0 and parsed.doc[start - 1].pos_ == "PROPN":
            start -= 1
        words = parsed.doc[start : doer.i + 1]
        if _may_be_person(words.text, parsed.text[: words.start_char][-4:], parsed.text):
            yield _Named(words.start_char, words.end_char, words.text, None)


def _may_be_person(name: str, in_front: str, text: str) -> bool:
    if not re.fullmatch(_NAME, name) or not 2 <= len(name.split()) <= 3 or _is_no_name(name):
        return False
    place = re.search(rf"\b(?:in|into|across|inside|near|the)\s{re.escape(name)}\b", text)
    is_free = place is None and not in_front.lower().endswith("the ")
    return is_free and _is_treated_as_person(name, text)


def _is_treated_as_person(name: str, text: str) -> bool:
    """Whether the text goes on with the surname alone, or with "he" or "she"."""
    first, last = (re.escape(name.split()[index]) for index in (0, -1))
    alone = re.search(rf"(?<!{first}\s)(?<![\w-]){last}(?![\w-])", text.replace(name, ""))
    called = re.search(rf"{re.escape(name)}\b[^.\n]{{0,60}}\b(?:he|she|his|her|who)\b", text)
    return alone is not None or called is not None


def _repeated(parsed: ParsedText, known: Sequence[_Named]) -> Iterator[_Named]:
    """Later mentions of a known person by full name or surname alone."""
    words = {word for one in known for word in (one.name, *one.name.split())}
    words = {w for w in words if any(w == k.name or is_surname(w, k.name) for k in known)}
    if not words:
        return
    longest_first = sorted(words, key=len, reverse=True)
    pattern = re.compile(rf"(?<![\w-])(?:{'|'.join(map(re.escape, longest_first))})(?![\w-])")
    for sentence in parsed.sentences:
        for match in pattern.finditer(parsed.text, *sentence):
            yield _Named(match.start(), match.end(), match[0], None)


def _without_overlap(found: Iterator[_Named], taken: Sequence[_Named]) -> list[_Named]:
    out: list[_Named] = []
    for one in found:
        if not any(one.start < other.end and other.start < one.end for other in (*taken, *out)):
            out.append(one)
    return out


def _longest(one: _Named, everyone: Sequence[_Named], names: set[str]) -> str:
    """The full name: of those introduced before, where any was, and by title where that decides."""
    before = {other.name for other in everyone if other.start < one.start}
    full = sorted(name for name in before if is_surname(one.name, name)) or sorted(
        name for name in names if is_surname(one.name, name)
    )
    if len(full) > 1 and one.title:
        last = one.title.split()[-1].lower()
        full = sorted(
            {other.name for other in everyone if other.name in full and _has_office(other, last)}
        )
    return full[0] if len(full) == 1 else one.name


def _has_office(one: _Named, office: str) -> bool:
    return one.title is not None and office in one.title.lower().split()
