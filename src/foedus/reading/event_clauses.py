"""Event clauses of a text: what happened, by whose words, to whom, where, when, and whether."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from foedus.model.article import Article, TimeExpression
from foedus.model.event import EventKind, EventPhrase
from foedus.model.span import Span
from foedus.reading.attachment import phrase_without, time_of
from foedus.reading.calendar_words import MONTHS, WEEKDAYS
from foedus.reading.event_words import (
    CONCLUDED,
    EVENT_NOUNS,
    EVENT_VERBS,
    FORCES,
    HOLDING,
    LEAVABLE,
    MOVING,
)
from foedus.reading.extractor import ParsedText
from foedus.reading.grammar import extent, is_passive, noun_phrase, subject
from foedus.reading.modality import is_actual

if TYPE_CHECKING:
    from spacy.tokens import Token

_MOVED = MOVING | {"deploy", "station"}
_PLACE = frozenset({"in", "at", "near", "to", "on", "into", "inside", "across", "against"})
_TARGET = frozenset({"on", "against", "of", "with", "to"})
_HAS_TARGET = frozenset({EventKind.ATTACK, EventKind.THREAT, EventKind.AID, EventKind.TALKS})


def find_events(
    article: Article, parsed: ParsedText, times: Sequence[TimeExpression]
) -> tuple[EventPhrase, ...]:
    """Every event clause of the prose, in order of its trigger."""
    out = []
    for sentence in parsed.sentences:
        for token in parsed.doc.char_span(*sentence, alignment_mode="contract") or ():
            kind = event_kind(token)
            if kind is not None:
                out.append(_event(token, kind, article, parsed, times))
    return tuple(out)


def event_kind(token: Token) -> EventKind | None:
    """What sort of event this word names, if it names one."""
    lemma = token.lemma_.lower()
    if token.pos_ == "VERB":
        return _verb_kind(token, lemma)
    if token.pos_ != "NOUN" or token.dep_ == "compound":
        return None
    if lemma == "presence":
        return EventKind.DEPLOYMENT if _concerns(token, FORCES) else None
    kind = EVENT_NOUNS.get(token.lower_) or EVENT_NOUNS.get(lemma)
    if kind in {EventKind.SIGNING, EventKind.WITHDRAWAL}:
        return kind if _concerns(token, LEAVABLE) else None
    if kind is EventKind.EXERCISE and lemma == "exercise":
        return kind if _is_military(token) else None
    return kind


def _verb_kind(verb: Token, lemma: str) -> EventKind | None:
    if lemma in MOVING:
        return EventKind.DEPLOYMENT if _concerns(verb, FORCES) else None
    if lemma in {"enter", "come"}:
        words = {word.lower_ for word in verb.subtree}
        return EventKind.ENTRY_INTO_FORCE if {"into", "force"} <= words else None
    kind = EVENT_VERBS.get(lemma)
    if kind is EventKind.SIGNING:
        return kind if _signs_treaty(verb) else None
    if kind is EventKind.WITHDRAWAL:
        return kind if _concerns(verb, LEAVABLE) else None
    return kind


def _concerns(token: Token, nouns: frozenset[str]) -> bool:
    """Whether such a noun is the object, the subject or the complement of the word."""
    for child in token.children:
        objects = [child, *child.children] if child.dep_ in {"prep", "agent"} else [child]
        if any(one.lemma_.lower() in nouns or one.lower_ in nouns for one in objects):
            return True
        if child.dep_ in {"dobj", "nsubjpass"} and any(
            below.lower_ in nouns for below in child.children for below in (below, *below.children)
        ):
            return True
    return False


def _signs_treaty(verb: Token) -> bool:
    if _concerns(verb, CONCLUDED):
        return True
    if any(one.lower_ == "it" and one.dep_ in {"dobj", "nsubjpass"} for one in verb.children):
        return True
    return verb.dep_ in {"relcl", "acl"} and verb.head.lemma_.lower() in CONCLUDED


def _is_military(noun: Token) -> bool:
    words = {word.lower_ for word in noun.subtree}
    return bool(
        words & {"military", "naval", "joint", "live-fire", "army", "air", "war", "defence"}
    )


def _event(
    trigger: Token,
    kind: EventKind,
    article: Article,
    parsed: ParsedText,
    times: Sequence[TimeExpression],
) -> EventPhrase:
    clause = _clause(trigger)
    time = time_of(trigger, times, parsed) or time_of(clause, times, parsed)
    return EventPhrase(
        span=_clause_span(clause, trigger, article),
        trigger=article.span(trigger.idx, trigger.idx + len(trigger)),
        kind=kind,
        actors=_phrases(_actors(trigger, clause), article),
        targets=_phrases(_targets(trigger, kind), article),
        place=_place(trigger, clause, kind),
        date=time.date if time is not None else None,
        actual=is_actual(trigger),
    )


def _clause(trigger: Token) -> Token:
    """The verb of the clause: the trigger, or the light verb that carries it."""
    head = trigger.head.head if trigger.dep_ == "pobj" else trigger.head
    carried = trigger.dep_ in {"dobj", "nsubj", "nsubjpass"} and head.lemma_ in HOLDING
    return head if carried else trigger


def _clause_span(clause: Token, trigger: Token, article: Article) -> Span:
    """The clause without the clauses that hang below it on their own."""
    start, end = clause.left_edge.i, clause.right_edge.i
    for child in clause.children:
        own = child.dep_ in {"ccomp", "advcl", "conj", "parataxis"} and not child.is_ancestor(
            trigger
        )
        if own and child.i > clause.i:
            end = min(end, child.left_edge.i - 1)
        elif own:
            start = max(start, child.right_edge.i + 1)
        elif child.dep_ == "mark" and child.i == start:
            start += 1
    while end > clause.i and clause.doc[end].dep_ == "cc":
        end -= 1
    where = extent(clause.doc, range(min(start, trigger.i), max(end, trigger.i) + 1))
    return article.span(*where) if where else article.span(trigger.idx, trigger.idx + len(trigger))


def _actors(trigger: Token, clause: Token) -> Iterator[Token]:
    own = list(_noun_actors(trigger)) if trigger.pos_ == "NOUN" else []
    doer = _doer(clause) if clause.pos_ == "VERB" else None
    subject_names_it = doer is not None and all(one.pos_ == "PRON" for one in own)
    if own and not (subject_names_it and clause != trigger):
        yield from own
    elif doer is not None and doer != trigger and not _is_undergoing(doer, clause):
        yield from _with_joined(doer)


def _doer(clause: Token) -> Token | None:
    """The clause's subject; a passive one has it in its own clause or nowhere."""
    doer = subject(clause)
    inherited = doer is not None and doer.head != clause and clause.dep_ != "acl"
    is_agent = doer is not None and doer.head.dep_ == "agent"
    return None if is_passive(clause) and inherited and not is_agent else doer


def _is_undergoing(doer: Token, clause: Token) -> bool:
    """What was signed, ratified or attacked did not do it; troops that were deployed did."""
    return is_passive(clause) and doer.dep_ == "nsubjpass" and clause.lemma_ not in _MOVED


def _noun_actors(noun: Token) -> Iterator[Token]:
    for child in noun.children:
        if child.dep_ == "poss":
            yield child
        elif child.lower_ in {"by", "between", "among"} or _names_forces(noun, child):
            for below in child.children:
                if below.dep_ == "pobj":
                    yield from _with_joined(below)


def _names_forces(noun: Token, child: Token) -> bool:
    return child.lower_ == "of" and noun.lemma_ in {"presence", "deployment"}


def _with_joined(noun: Token) -> Iterator[Token]:
    yield noun
    yield from (child for child in noun.conjuncts if child.i > noun.i)


def _targets(trigger: Token, kind: EventKind) -> Iterator[Token]:
    if trigger.pos_ == "VERB":
        for child in trigger.children:
            if child.dep_ == "dobj" or (child.dep_ == "nsubjpass" and kind is EventKind.ATTACK):
                yield from _with_joined(child)
    for child in trigger.children:
        wanted = child.dep_ == "prep" and child.lower_ in _TARGET and kind in _HAS_TARGET
        if wanted or (kind is EventKind.SIGNING and child.lower_ == "with"):
            for below in child.children:
                if below.dep_ == "pobj" and below.text not in _DATE_WORDS:
                    yield from _with_joined(below)


def _place(trigger: Token, clause: Token, kind: EventKind) -> str | None:
    objects = [child for child in trigger.children if child.dep_ == "dobj"]
    moved = [word for one in objects for word in one.subtree if word.pos_ in {"NOUN", "PROPN"}]
    for governor in dict.fromkeys((trigger, clause, *moved)):
        for child in governor.children:
            if child.dep_ != "prep" or child.lower_ not in _PLACE:
                continue
            noun = next((one for one in child.children if one.dep_ == "pobj"), None)
            if noun is not None and _is_place(noun, child, kind):
                return phrase_without(noun, _asides(noun))
    return None


def _is_place(noun: Token, preposition: Token, kind: EventKind) -> bool:
    if noun.pos_ == "NUM" or noun.text in _DATE_WORDS:
        return False
    if preposition.lower_ in {"on", "against"} and kind is not EventKind.DEPLOYMENT:
        return False
    return noun.pos_ == "PROPN" or noun.lemma_.lower() in _PLACE_NOUNS


_DATE_WORDS = frozenset(word.title() for word in (*MONTHS, *WEEKDAYS))
_PLACE_NOUNS = frozenset(
    "line front border region province capital territory sea base area".split()
)


def _asides(noun: Token) -> list[Token]:
    return [
        child for child in noun.children if child.dep_ in {"relcl", "appos", "acl", "prep", "punct"}
    ]


def _phrases(nouns: Iterator[Token], article: Article) -> tuple[Span, ...]:
    found = (extent(noun.doc, _alone(noun)) for noun in nouns)
    return tuple(article.span(*where) for where in found if where is not None)


def _alone(noun: Token) -> range:
    """The noun's phrase without what is joined to it by "and"."""
    numbers = noun_phrase(noun)
    joined = [child.i for child in noun.children if child.dep_ in {"cc", "conj"}]
    case = [child.i for child in noun.children if child.tag_ == "POS"]
    return range(numbers.start, min([numbers.stop, *(n for n in (*joined, *case) if n > noun.i)]))
