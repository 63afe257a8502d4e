"""Whether an event is told as done, as not done, or as something that may be."""

from __future__ import annotations

from typing import TYPE_CHECKING

from foedus.model.statement import Stance
from foedus.reading.event_words import PLANNING, SUPPOSING_NOUNS
from foedus.reading.grammar import is_negated, with_particle
from foedus.reading.lexicon import HOLDING_BACK, NOUNS, VERBS

if TYPE_CHECKING:
    from spacy.tokens import Token

_MODAL = frozenset(
    {"may", "might", "could", "would", "should", "can", "will", "must", "shall", "ll"}
)
_NOT_DONE = frozenset({Stance.SUPPOSES, Stance.POSSIBLE, Stance.ORDERS, Stance.ASKS})
_NONE = frozenset({"no", "neither", "without"})


def is_actual(trigger: Token) -> bool | None:
    """True for done, False for denied or not done, None for possible, planned or supposed.

    Every word that governs the trigger is looked at, so a denial or a condition further up counts.
    """
    if trigger.sent.text.rstrip("\"”'’ ").endswith("?"):
        return None
    word, negated = trigger, any(child.lower_ in _NONE for child in trigger.children)
    while True:
        if _leaves_open(word):
            return None
        negated = negated or _denies(word, trigger)
        if word.head == word or word.dep_ == "relcl":
            return not negated
        word = word.head


def _leaves_open(word: Token) -> bool:
    lowered = {child.lower_.strip("'’") for child in word.children if child.dep_ == "aux"}
    if lowered & _MODAL and word.pos_ in {"VERB", "AUX"}:
        return True
    if any(child.dep_ == "mark" and child.lower_ in {"if", "unless"} for child in word.children):
        return True
    if "to" in lowered and word.dep_ in {"advcl", "acl", "relcl", "xcomp"}:
        return word.dep_ != "xcomp" or word.head.lemma_ in PLANNING
    governor = _governor(word)
    return governor is not None and _supposes(governor)


def _governor(word: Token) -> Token | None:
    """The noun or verb right above, over a preposition."""
    if word.head == word:
        return None
    return word.head.head if word.head.dep_ == "prep" else word.head


def _supposes(governor: Token) -> bool:
    lemma = governor.lemma_.lower()
    if governor.pos_ == "NOUN":
        entry = NOUNS.get(lemma)
        return lemma in SUPPOSING_NOUNS or (entry is not None and entry.stance in _NOT_DONE)
    if governor.pos_ != "VERB":
        return False
    entry = VERBS.get(with_particle(governor))
    return lemma in PLANNING or (entry is not None and entry.stance in _NOT_DONE)


def _denies(word: Token, trigger: Token) -> bool:
    """A denial of this word, or a verb of denying above the trigger."""
    if word.pos_ in {"VERB", "AUX"} and is_negated(word) and _is_no_cue(word, trigger):
        return True
    entry = VERBS.get(with_particle(word)) if word.pos_ == "VERB" and word != trigger else None
    if entry is not None and entry.stance is Stance.DENIES:
        return not is_negated(word)
    return word != trigger and word.lemma_.lower() in HOLDING_BACK


def _is_no_cue(word: Token, trigger: Token) -> bool:
    """Whether it counts: "did not say that it attacked" says nothing of the attack."""
    return word == trigger or with_particle(word) not in VERBS
