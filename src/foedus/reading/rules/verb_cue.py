"""Attributions by a verb: "X said that …", "…," said X, "X accused Y of …"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from foedus.reading.extractor import Extent, RawAttribution
from foedus.reading.grammar import extent, is_passive, noun_phrase, subject, subtree, with_particle
from foedus.reading.lexicon import (
    DOCUMENT_NOUNS,
    DOCUMENT_VERBS,
    PREPOSITIONS,
    RAISING,
    VERBS,
    CueWord,
    Takes,
)
from foedus.reading.quotation import Quotation
from foedus.reading.rules.scene import Scene, join

if TYPE_CHECKING:
    from spacy.tokens import Token

_OWN_VOICE = frozenset({"i", "we", "you"})
_IN_CUE = frozenset({"aux", "auxpass", "neg", "prt"})
_FARTHEST_MARK = 4
_FARTHEST_QUOTE = 60


def attribution_of_verb(verb: Token, scene: Scene) -> RawAttribution | None:
    """The attribution that this verb makes, if it makes one."""
    doer = _doer(verb, scene)
    word = cue_word(verb, doer)
    if word is None or not _speaks(verb, doer, scene):
        return None
    cue = _cue(verb)
    source = None if doer is None else _source(doer, cue, scene)
    content = _content(verb, word, cue, doer, scene)
    if not content:
        return None
    whole = extent(scene.doc, cue)
    return RawAttribution(source=source, cue=whole, content=_without(content, source, whole))


def _doer(verb: Token, scene: Scene) -> Token | None:
    """The verb's subject; where the parse takes it from the quotation, the name beside the verb."""
    if is_passive(verb) and not _has_agent(verb):
        return None
    doer = subject(verb)
    around = scene.quotation_around(verb)
    if doer is None or scene.quotation_around(doer) in (None, around):
        return doer
    beside = [n for n in (verb.i - 1, verb.i + 1) if 0 <= n < len(verb.doc)]
    named = [verb.doc[n] for n in beside if verb.doc[n].pos_ in {"PROPN", "PRON", "NOUN"}]
    return next((one for one in named if scene.quotation_around(one) is around), None)


def cue_word(verb: Token, doer: Token | None) -> CueWord | None:
    """What the lexicon says of this verb with this subject."""
    if verb.pos_ not in {"VERB", "AUX"} or verb.dep_ in {"amod", "compound"}:
        return None
    lemma = with_particle(verb)
    if doer is not None and doer.lemma_.lower() in DOCUMENT_NOUNS and lemma in DOCUMENT_VERBS:
        return DOCUMENT_VERBS[lemma]
    return VERBS.get(lemma)


def _has_agent(verb: Token) -> bool:
    return any(child.dep_ == "agent" for child in verb.children)


def _speaks(verb: Token, doer: Token | None, scene: Scene) -> bool:
    """Somebody must speak: an order to the reader or a speaker's own "I think" does not count."""
    if doer is None:
        return is_passive(verb) or verb.tag_ in {"VBG", "VBD", "VBN"}
    inside = scene.quotation_around(verb) is not None
    return not (inside and doer.lower_ in _OWN_VOICE)


def _source(doer: Token, cue: range, scene: Scene) -> Extent | None:
    if doer.lower_ == "it" and doer.dep_ == "nsubjpass":
        return None
    numbers = [number for number in noun_phrase(doer) if number not in cue]
    inside = scene.quotation_around(doer)
    numbers = [n for n in numbers if scene.quotation_around(scene.doc[n]) is inside]
    return extent(scene.doc, range(numbers[0], numbers[-1] + 1)) if numbers else None


def _cue(verb: Token) -> range:
    """The verb with its auxiliaries, negation and particle, where they stand next to it."""
    near = [
        child.i
        for child in verb.children
        if child.dep_ in _IN_CUE and abs(child.i - verb.i) <= _FARTHEST_MARK
    ]
    start, end = min([*near, verb.i]), max([*near, verb.i])
    between = {child.i for child in verb.children if child.dep_ in {"nsubj", "nsubjpass"}}
    if any(start < number < end for number in between):
        start = end = verb.i
    return range(start, end + 1)


def _content(
    verb: Token, word: CueWord, cue: range, doer: Token | None, scene: Scene
) -> list[Extent]:
    numbers = _clause(verb, word) or _raised(verb, doer)
    found = scene.extents(numbers - set(cue), cue=verb) if numbers else []
    if scene.quotation_around(verb) is None:
        found = join([*found, *_quoted_beside(verb, scene)], scene.parsed.text)
    if not found:
        numbers = _complement(verb, word)
        found = scene.extents(numbers - set(cue), cue=verb) if numbers else []
    return found


def _clause(verb: Token, word: CueWord) -> set[int]:
    """Tokens of the clause that the verb takes, or that it is put into."""
    for child in verb.children:
        if child.dep_ == "ccomp":
            return (subtree(child) - _own_words(verb)) | _condition_in_front(verb)
        if child.dep_ == "xcomp" and _fits_infinitive(verb, child, word):
            return subtree(child)
    is_aside = verb.dep_ == "parataxis" or (
        verb.dep_ == "advcl" and any(child.lower_ == "as" for child in verb.lefts)
    )
    if is_aside and verb.head.pos_ in {"VERB", "AUX"}:
        return subtree(verb.head) - subtree(verb)
    return _after_that(verb)


def _condition_in_front(verb: Token) -> set[int]:
    """In "if …, he warned, …" the condition belongs to what was said."""
    conditions = [
        child
        for child in verb.lefts
        if child.dep_ == "advcl" and any(one.lower_ in {"if", "unless"} for one in child.lefts)
    ]
    is_aside = verb.i + 1 < len(verb.doc) and verb.nbor().text == ","
    return {n for child in conditions for n in subtree(child)} if is_aside else set()


def _own_words(verb: Token) -> set[int]:
    return {verb.i} | {
        number for child in verb.children if child.dep_ != "ccomp" for number in subtree(child)
    }


def _fits_infinitive(verb: Token, child: Token, word: CueWord) -> bool:
    if Takes.INFINITIVE in word.takes:
        return child.i > verb.i
    has_object = any(one.dep_ in {"dobj", "dative"} for one in verb.children)
    return Takes.PERSON_AND_INFINITIVE in word.takes and has_object


def _after_that(verb: Token) -> set[int]:
    """The rest of the sentence behind "said that", where the parse lost the clause."""
    doc, at = verb.doc, verb.i + 1
    if Takes.CLAUSE not in _takes(verb) or at >= len(doc) or doc[at].lower_ != "that":
        return set()
    return set(range(at, verb.sent.end)) if doc[at].pos_ == "SCONJ" else set()


def _takes(verb: Token) -> Takes:
    word = VERBS.get(verb.lemma_.lower())
    return word.takes if word else Takes(0)


def _raised(verb: Token, doer: Token | None) -> set[int]:
    """Content of "X is said to have …": its subject is part of what is said."""
    if doer is not None or verb.lemma_.lower() not in RAISING:
        return set()
    about = next((child for child in verb.children if child.dep_ == "nsubjpass"), None)
    clause = next((child for child in verb.children if child.dep_ == "xcomp"), None)
    return subtree(about) | subtree(clause) if about is not None and clause is not None else set()


def _complement(verb: Token, word: CueWord) -> set[int]:
    """Tokens of the object or of a fitting prepositional phrase."""
    if is_passive(verb):
        return set()
    objects = [one for one in verb.children if one.dep_ in {"dobj", "dative"} and one.i > verb.i]
    if objects and word.takes & (Takes.OBJECT | Takes.PERSON_AND_INFINITIVE):
        more = [one for one in verb.children if one.dep_ in {"oprd", "xcomp", "acomp"}]
        more += [one for one in verb.children if one.dep_ == "prep" and one.lower_ in _OF_OR_AS]
        return {n for one in (*objects, *more) if one.i > verb.i for n in subtree(one)}
    allowed = PREPOSITIONS.get(verb.lemma_.lower(), frozenset())
    for child in verb.children:
        if child.dep_ == "prep" and child.lower_ in allowed:
            return subtree(child) - {child.i}
    return set()


_OF_OR_AS = frozenset({"of", "as", "for"})


def _quoted_beside(verb: Token, scene: Scene) -> list[Extent]:
    """Whole quotations right before or behind the verb, its subject and adverbials."""
    sentence = Extent(verb.sent.start_char, verb.sent.end_char)
    out: list[Extent] = []
    for quotation in scene.quotations_in(sentence):
        if _is_beside(quotation, verb, scene):
            out.extend(scene.with_continuations(quotation))
    return out or _quoted_below(verb, sentence, scene)


def _is_beside(quotation: Quotation, verb: Token, scene: Scene) -> bool:
    text, (start, end) = scene.parsed.text, quotation.extent
    if end <= verb.idx:
        between = text[end : verb.idx]
        closed = text[end - 2 : end - 1] in ",?!…" or between.lstrip().startswith(",")
        return closed and len(between) <= _FARTHEST_QUOTE and not _other_cue(end, verb)
    between = text[verb.idx + len(verb) : start].rstrip()
    near = len(between) <= _FARTHEST_QUOTE
    return near and (not between or between[-1] in ",:") and not _other_cue(start, verb)


def _other_cue(edge: int, verb: Token) -> bool:
    """Whether another cue verb stands between this one and the quotation's edge."""
    low, high = sorted((edge, verb.idx))
    return any(
        low < token.idx < high and token.i != verb.i and cue_word(token, None) is not None
        for token in verb.sent
    )


def _quoted_below(verb: Token, sentence: Extent, scene: Scene) -> list[Extent]:
    """The quotation that opens the next paragraph, where the sentence ends with a colon."""
    text = scene.parsed.text
    if not text[: sentence.end].rstrip().endswith(":"):
        return []
    if _other_cue(sentence.end, verb):
        return []
    for quotation in scene.quotations:
        if quotation.extent.start >= sentence.end:
            follows = not text[sentence.end : quotation.extent.start].strip()
            return scene.with_continuations(quotation) if follows else []
    return []


def _without(
    content: list[Extent], source: Extent | None, cue: Extent | None
) -> tuple[Extent, ...]:
    """Content that does not swallow its own cue or source."""
    own = [one for one in (source, cue) if one is not None]
    return tuple(
        part for part in content if not any(part.start < o.end and o.start < part.end for o in own)
    ) or tuple(content)
