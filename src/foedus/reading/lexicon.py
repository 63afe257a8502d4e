"""The verbs and nouns that credit words to a speaker, and what each does with the content.

Two facts about each word: the stance it gives, and the complements that make it an attribution
("promised to help" is one, "promised land" is not).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Flag, auto

from foedus.model.statement import Stance


class Takes(Flag):
    """What may follow the word as content."""

    CLAUSE = auto()
    """A clause: "said (that) …"."""
    OBJECT = auto()
    """A noun phrase: "denied the presence of …"."""
    INFINITIVE = auto()
    """"vowed to …"."""
    PERSON_AND_INFINITIVE = auto()
    """"urged them to …"."""
    PERSON_AND_OF = auto()
    """"accused them of …"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CueWord:
    """What a cue word does and takes."""

    stance: Stance
    takes: Takes


def _entries(stance: Stance, takes: Takes, lemmas: str) -> dict[str, CueWord]:
    return {lemma: CueWord(stance=stance, takes=takes) for lemma in lemmas.split()}


_C, _O, _I = Takes.CLAUSE, Takes.OBJECT, Takes.INFINITIVE
_P, _OF = Takes.PERSON_AND_INFINITIVE, Takes.PERSON_AND_OF

VERBS: dict[str, CueWord] = {
    **_entries(
        Stance.ASSERTS,
        _C,
        "say tell add state note write argue insist maintain explain affirm assert contend report"
        " reveal reply respond repeat remark observe recall conclude comment tweet post testify"
        " complain lament joke quip continue recount boast believe think feel fear reckon proclaim"
        " opine caution elaborate clarify estimate find show indicate signal suggest pronounce"
        " assure inform notify remind interject retort shout whisper hint disclose declare point"
        " figure guess fret muse warn read counter concur",
    ),
    **_entries(
        Stance.ASSERTS,
        _C | _O,
        "announce mention describe call hail praise tout outline stress emphasise emphasize"
        " underline underscore reiterate reaffirm label brand dub predict highlight echo defend",
    ),
    **_entries(
        Stance.ASSERTS, _C | _I, "promise vow pledge claim swear threaten hope expect agree"
    ),
    **_entries(Stance.CONFIRMS, _C | _O, "confirm acknowledge admit concede verify corroborate"),
    **_entries(
        Stance.DENIES, _C | _O, "deny reject refute dismiss rebut dispute disavow disclaim rule_out"
    ),
    **_entries(
        Stance.ACCUSES,
        _C | _O | _OF,
        "accuse blame condemn denounce allege criticise criticize decry blast slam lambast"
        " lambaste deplore protest mock",
    ),
    **_entries(Stance.SUPPOSES, _C, "suppose assume speculate imagine surmise presume"),
    **_entries(Stance.ASKS, _C | _P, "ask wonder inquire enquire"),
    **_entries(Stance.ASKS, _C | _O, "question"),
    **_entries(
        Stance.ORDERS,
        _C | _O | _I | _P,
        "order demand urge request instruct propose recommend advise implore exhort beseech"
        " direct appeal",
    ),
}

DOCUMENT_VERBS: dict[str, CueWord] = _entries(
    Stance.ASSERTS,
    _C | _O | _P,
    "say state provide stipulate specify declare note affirm envisage foresee outline require"
    " oblige commit bind prohibit forbid prescribe stress reaffirm read",
)

NOUNS: dict[str, CueWord] = {
    **_entries(
        Stance.ASSERTS,
        _C,
        "report claim statement warning announcement assertion suggestion assurance promise pledge"
        " argument belief remark declaration rumour rumor testimony",
    ),
    **_entries(Stance.ACCUSES, _C, "accusation allegation charge"),
    **_entries(Stance.DENIES, _C, "denial"),
    **_entries(Stance.CONFIRMS, _C, "confirmation admission acknowledgement acknowledgment"),
    **_entries(Stance.SUPPOSES, _C, "speculation assumption"),
    **_entries(Stance.ORDERS, _C | _I, "demand call request appeal"),
}

HEARSAY: dict[str, Stance] = {
    "reportedly": Stance.ASSERTS,
    "allegedly": Stance.ACCUSES,
    "purportedly": Stance.ASSERTS,
}

DOCUMENT_NOUNS = frozenset(
    "treaty pact agreement accord document charter convention memorandum declaration covenant"
    " protocol communique communiqué statement text article clause provision preamble constitution"
    " law resolution letter note report release".split()
)
"""Nouns of things that can state something themselves."""

HOLDING_BACK = frozenset({"refuse", "decline", "fail", "stop", "avoid", "hesitate"})
"""Verbs that undo the one they govern: "declined to confirm"."""

POSSIBILITY_NOUNS = frozenset({"possibility", "likelihood", "chance", "prospect", "potential"})

PREPOSITIONS: dict[str, frozenset[str]] = {
    "call": frozenset({"for", "on"}),
    "appeal": frozenset({"for", "to"}),
    "warn": frozenset({"of", "against", "about"}),
    "insist": frozenset({"on"}),
    "complain": frozenset({"of", "about"}),
    "boast": frozenset({"of", "about"}),
    "hint": frozenset({"at"}),
    "point": frozenset({"to"}),
    "comment": frozenset({"on"}),
    "protest": frozenset({"against"}),
}
"""Verbs that take content by a preposition alone: "warned of a new war"."""

RAISING = frozenset({"say", "report", "believe", "allege", "claim", "think", "rumour", "rumor"})
"""Verbs of "X is said to have …"."""

NEG_RAISING = frozenset({"believe", "think", "agree", "expect", "feel", "accept"})
"""Verbs whose negation denies the content: "does not believe that"."""
