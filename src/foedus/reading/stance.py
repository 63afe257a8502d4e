"""What a speaker does with the content: the cue word, its negation, and the content's own mood.

What somebody did not say is no statement; what somebody did not confirm or did not deny is left
open. "Does not believe that" denies. A content that is one supposition or one possibility gives
its mood to the statement, unless the cue itself denies, orders or asks.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from foedus.model.statement import Stance
from foedus.reading.attachment import head_of, tokens_of
from foedus.reading.extractor import Extent, ParsedText, RawAttribution
from foedus.reading.grammar import is_negated, with_particle
from foedus.reading.lexicon import (
    DOCUMENT_VERBS,
    HEARSAY,
    HOLDING_BACK,
    NEG_RAISING,
    NOUNS,
    POSSIBILITY_NOUNS,
    VERBS,
)

if TYPE_CHECKING:
    from spacy.tokens import Token

_OPEN_WHEN_NEGATED = frozenset({Stance.DENIES, Stance.CONFIRMS})
_YIELDS_TO_CONTENT = frozenset({Stance.ASSERTS, Stance.CONFIRMS})
_POSSIBLE = frozenset({"may", "might", "could", "perhaps", "possibly", "maybe"})
_CONDITION = frozenset({"if", "unless", "should", "were"})


def stance_of(raw: RawAttribution, parsed: ParsedText) -> Stance | None:
    """The stance of an attribution; None where nothing was stated."""
    word = cue_head(raw, parsed)
    stance = Stance.ASSERTS if word is None else _base(word)
    if word is not None and _is_supposed(word):
        return None
    if word is not None and _is_held_back(word):
        if word.lemma_.lower() in NEG_RAISING:
            return Stance.DENIES
        return Stance.POSSIBLE if stance in _OPEN_WHEN_NEGATED else None
    return _content_mood(raw, parsed) or stance if stance in _YIELDS_TO_CONTENT else stance


def cue_head(raw: RawAttribution, parsed: ParsedText) -> Token | None:
    """The word of the cue that the lexicon knows, else the word that governs the cue."""
    tokens = tokens_of(parsed, raw.cue) if raw.cue else None
    if tokens is None:
        return None
    known = [token for token in tokens if _is_known(token)]
    return known[-1] if known else tokens.root


def _is_known(token: Token) -> bool:
    lemma = with_particle(token)
    is_verb = token.pos_ in {"VERB", "AUX"} and (lemma in VERBS or lemma in DOCUMENT_VERBS)
    return is_verb or (token.pos_ == "NOUN" and lemma in NOUNS) or token.lower_ in HEARSAY


def _base(word: Token) -> Stance:
    if word.lower_ in HEARSAY:
        return HEARSAY[word.lower_]
    lemma = with_particle(word)
    tables = (NOUNS,) if word.pos_ == "NOUN" else (VERBS, DOCUMENT_VERBS)
    found = next((table[lemma] for table in tables if lemma in table), None)
    return found.stance if found else Stance.ASSERTS


def _is_held_back(word: Token) -> bool:
    governed = word.dep_ in {"xcomp", "pcomp"} and word.head.lemma_.lower() in HOLDING_BACK
    above = word.head.head if word.head.dep_ == "prep" else word.head
    stopped = word.dep_ == "pcomp" and above.lemma_.lower() in HOLDING_BACK
    return is_negated(word) != (governed or stopped)


def _is_supposed(word: Token) -> bool:
    """The saying itself stands behind "if"."""
    return any(child.dep_ == "mark" and child.lower_ in {"if", "unless"} for child in word.children)


def _content_mood(raw: RawAttribution, parsed: ParsedText) -> Stance | None:
    whole = Extent(raw.content[0].start, raw.content[-1].end)
    if _sentence_count(whole, parsed) > 1:
        return None
    words = parsed.text[whole.start : raw.content[-1].end]
    if words.rstrip("\"”'’ ").endswith("?"):
        return Stance.ASKS
    head = head_of(parsed, raw.content[0])
    if head is None:
        return None
    if _has_condition(head) or _first_word(words) in _CONDITION:
        return Stance.SUPPOSES
    modal = any(child.lower_ in _POSSIBLE for child in head.children)
    noun = head.lemma_.lower() in POSSIBILITY_NOUNS
    return Stance.POSSIBLE if modal or noun else None


def _sentence_count(content: Extent, parsed: ParsedText) -> int:
    return sum(s.start < content.end and content.start < s.end for s in parsed.sentences)


def _first_word(content: str) -> str:
    words = content.lower().lstrip("\"“'‘ ").removeprefix("that ").split()
    return words[0] if words else ""


def _has_condition(head: Token) -> bool:
    return any(
        child.dep_ == "advcl"
        and any(one.dep_ == "mark" and one.lower_ in {"if", "unless"} for one in child.children)
        for child in head.children
    )
