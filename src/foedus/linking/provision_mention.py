"""Sentences that tell what a treaty provides, linked to the provisions that they tell of."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from foedus.model.article import Article
from foedus.model.instrument import Instrument
from foedus.model.mention import Candidate, Mention, MentionKind
from foedus.model.provision import Provision, ProvisionKind
from foedus.model.span import Span

_CUES: Mapping[ProvisionKind, re.Pattern[str]] = {
    ProvisionKind.MUTUAL_DEFENCE: re.compile(
        r"(?:attack|aggression|invasion|\bwar\b).{0,120}?\b(?:assist\w*|help|aid|defen[cs]e|defend|support)"
        r"|mutual(?:-|\s)(?:defen[cs]e|(?:military\s)?assistance)|collective\s(?:self-)?defen[cs]e"
        r"|military\sassistance|come\sto\s\w+\s(?:aid|defen[cs]e)"
        r"|(?:attack|aggression)\s(?:on|against)\s(?:one|either|any)\b.{0,80}?\b(?:on|against)\s(?:all|both)",
        re.IGNORECASE | re.DOTALL,
    ),
    ProvisionKind.NO_HOSTILE_ALLIANCE: re.compile(
        r"(?:treat(?:y|ies)|agreements?|alliances?|blocs?|pacts?)\b.{0,60}?\bthird\b.{0,140}?"
        r"(?:against|infring\w*|threaten\w*|directed|undermin\w*|violat\w*)"
        r"|not\s(?:to\s)?(?:join|enter|conclude).{0,80}?(?:against|infring\w*|hostile)",
        re.IGNORECASE | re.DOTALL,
    ),
    ProvisionKind.NO_HOSTILE_TERRITORY_USE: re.compile(
        r"territor(?:y|ies)\b.{0,60}?\b(?:not\s|by\sthird|used|use\sof)", re.IGNORECASE | re.DOTALL
    ),
    ProvisionKind.CONSULTATION: re.compile(r"\bconsult(?:s|ed|ing|ations?)?\b", re.IGNORECASE),
    ProvisionKind.NON_AGGRESSION: re.compile(
        r"non-?aggression|(?:refrain|abstain)\w*\sfrom\s(?:the\s)?(?:threat|use)", re.IGNORECASE
    ),
    ProvisionKind.NO_AID_TO_AGGRESSOR: re.compile(
        r"not\s(?:to\s)?(?:help|aid|assist|support|give).{0,60}?(?:aggressor|attacker)",
        re.IGNORECASE | re.DOTALL,
    ),
    ProvisionKind.NEUTRALITY: re.compile(r"\bneutral(?:ity)?\b", re.IGNORECASE),
    ProvisionKind.MILITARY_COOPERATION: re.compile(
        r"(?:joint|military)\s(?:military\s)?(?:exercises?|drills?|training|manoeuvres|maneuvers)"
        r"|military(?:-technical)?\sco-?operation|defen[cs]e\sco-?operation",
        re.IGNORECASE,
    ),
    ProvisionKind.BASING: re.compile(
        r"\b(?:military\s)?bases?\b|stationing|troops\son\s", re.IGNORECASE
    ),
    ProvisionKind.ECONOMIC_COOPERATION: re.compile(
        r"economic\s(?:co-?operation|ties)|\btrade\b.{0,40}?co-?operation",
        re.IGNORECASE | re.DOTALL,
    ),
    ProvisionKind.UN_CHARTER_SAVINGS: re.compile(
        r"(?:UN|U\.N\.|United\sNations)\s[Cc]harter|Article\s51"
    ),
    ProvisionKind.PARTNERSHIP: re.compile(
        r"strategic\s(?:partnership|co-?operation)", re.IGNORECASE
    ),
    ProvisionKind.WITHDRAWAL: re.compile(
        r"\bwithdraw(?:al|s|ing)?\sfrom\sthe\s(?:treaty|pact|alliance)", re.IGNORECASE
    ),
    ProvisionKind.DURATION: re.compile(
        r"\bindefinite(?:ly)?\b|\b(?:for|term\sof)\s\w+\syears\b", re.IGNORECASE
    ),
}
_ARTICLE = re.compile(r"\bArt(?:icle|\.)\s*(\d+|[IVX]+)(?:\s*\((\d+)\))?")
_PROVIDES = re.compile(
    r"\b(?:treaty|pact|agreement|accord|document|clause|provision|articles?|sides?|part(?:y|ies)|"
    r"countr(?:y|ies)|states?|commits?|obliges?|provides?|pledg\w+|undertak\w+|outlines?|stipulat\w+)\b",
    re.IGNORECASE,
)


def find_provisions(
    article: Article,
    sentences: Sequence[Span],
    treaties: Sequence[Mention],
    instruments: Mapping[str, Instrument],
) -> tuple[Mention, ...]:
    """Sentences that name or tell a provision of the treaty then spoken of.

    A sentence is linked where the treaty in focus has a provision of the article number named, or
    of a kind whose words stand in the sentence. A kind that nobody coded gives no link.

    Args:
        article: The text.
        sentences: Its sentences, in order.
        treaties: The linked treaty mentions, in order.
        instruments: The instruments of the record, by id.
    """
    found: list[Mention] = []
    for sentence in sentences:
        if not _PROVIDES.search(sentence.text):
            continue
        for treaty in _spoken_of(sentence, treaties, instruments):
            found += _numbered(article, sentence, treaty) or _told(article, sentence, treaty)
    return tuple(found)


def _spoken_of(
    sentence: Span, treaties: Sequence[Mention], instruments: Mapping[str, Instrument]
) -> tuple[Instrument, ...]:
    """The treaties named in the sentence, and the one last spoken of not long before."""
    inside = [m for m in treaties if m.resolved and sentence.contains(m.span)]
    before = [m for m in treaties if m.resolved and m.span.end <= sentence.start]
    near = [m for m in before[-1:] if sentence.start - m.span.end <= _REACH]
    ids = dict.fromkeys(m.resolved for m in (*inside, *near) if m.resolved is not None)
    return tuple(instruments[i] for i in ids if i in instruments)


_REACH = 600
"""Characters: about three sentences."""


def _numbered(article: Article, sentence: Span, focus: Instrument) -> list[Mention]:
    found: list[Mention] = []
    for match in _ARTICLE.finditer(sentence.text):
        provisions = [p for p in focus.provisions if _has_number(p, match.group(1))]
        if provisions:
            start = sentence.start + match.start()
            span = article.span(start, sentence.start + match.end())
            found.append(_mention(span, provisions, "its article number"))
    return found


def _has_number(provision: Provision, number: str) -> bool:
    printed = re.match(r"\d+|[IVX]+", provision.article or "")
    return printed is not None and _arabic(printed.group()) == _arabic(number)


def _arabic(number: str) -> int:
    if number.isdigit():
        return int(number)
    values = {"I": 1, "V": 5, "X": 10}
    digits = [values[letter] for letter in number]
    pairs = zip(digits, [*digits[1:], 0], strict=True)
    return sum(-digit if digit < after else digit for digit, after in pairs)


def _told(article: Article, sentence: Span, focus: Instrument) -> list[Mention]:
    found: list[Mention] = []
    for kind, cue in _CUES.items():
        match = cue.search(sentence.text)
        provisions = [p for p in focus.provisions if p.kind is kind]
        if match and provisions:
            span = article.span(sentence.start + match.start(), sentence.start + match.end())
            found.append(_mention(span, provisions, f"words of {kind.value.replace('_', ' ')}"))
    return found


def _mention(span: Span, provisions: Sequence[Provision], why: str) -> Mention:
    candidates = tuple(
        Candidate(id=p.id, name=f"Article {p.article}" if p.article else p.kind.value, why=why)
        for p in provisions
    )
    return Mention(
        span=span,
        kind=MentionKind.PROVISION,
        resolved=candidates[0].id if len(candidates) == 1 else None,
        candidates=candidates,
    )
