"""Mentions: treaties, provisions, persons and dates."""

from __future__ import annotations

from foedus.model.mention import Mention, MentionKind
from quality.annotation import Extent, GoldLink
from quality.measure import Share, count
from quality.overlap import same_words
from quality.sample import Sample


def score_links(sample: Sample) -> dict[str, Share]:
    """Every measure of what the sample's words mean."""
    treaties = _mentions(sample, MentionKind.TREATY)
    meant = [link for link in sample.gold.treaties if len(link.ids) == 1]
    unsettled = [link for link in sample.gold.treaties if not link.is_class and len(link.ids) != 1]
    return {
        "treaty links right of those given": count(
            _is_right_treaty(sample, mention) for mention in treaties if mention.resolved
        ),
        "treaty links found": count(_resolved(treaties, link) == link.ids[0] for link in meant),
        "classes left classes": count(
            _resolved(treaties, link) is None for link in sample.gold.treaties if link.is_class
        ),
        "unsettled treaties left open": count(_lists_all(treaties, link) for link in unsettled),
        "provisions found": count(_has_provision(sample, link) for link in sample.gold.provisions),
        **_score_persons(sample),
        "dates right": count(
            _has_date(sample, gold.extent, gold.value) for gold in sample.gold.dates
        ),
    }


def _mentions(sample: Sample, kind: MentionKind) -> list[Mention]:
    return [mention for mention in sample.linked.mentions if mention.kind is kind]


def _extent(mention: Mention) -> Extent:
    return mention.span.start, mention.span.end


def _closest(mentions: list[Mention], extent: Extent) -> Mention | None:
    """The mention of these words: of several the one whose edges are nearest."""
    near = [mention for mention in mentions if same_words(_extent(mention), extent)]
    return min(
        near,
        key=lambda m: abs(m.span.start - extent[0]) + abs(m.span.end - extent[1]),
        default=None,
    )


def _resolved(mentions: list[Mention], link: GoldLink) -> str | None:
    mention = _closest(mentions, link.extent)
    return None if mention is None else mention.resolved


def _is_right_treaty(sample: Sample, mention: Mention) -> bool:
    """Whether the words mean it; words that the annotation passes over mean one of the article's.

    An annotation gives every noun phrase for a treaty, but no pronoun.
    """
    spoken = [link for link in sample.gold.treaties if same_words(_extent(mention), link.extent)]
    if spoken:
        return any(link.ids == (mention.resolved,) for link in spoken)
    among = {
        each.split("/")[0]
        for link in (*sample.gold.treaties, *sample.gold.provisions)
        for each in link.ids
    }
    return mention.resolved in among


def _lists_all(mentions: list[Mention], link: GoldLink) -> bool:
    mention = _closest(mentions, link.extent)
    if mention is None:
        return not link.ids
    listed = {candidate.id for candidate in mention.candidates}
    return mention.resolved is None and set(link.ids) <= listed


def _has_provision(sample: Sample, link: GoldLink) -> bool:
    """Whether some mention of these words means a provision of the article named."""
    given = [
        mention.resolved
        for mention in _mentions(sample, MentionKind.PROVISION)
        if same_words(_extent(mention), link.extent) and mention.resolved
    ]
    return any(_is_of_article(each, wanted) for each in given for wanted in link.ids)


def _is_of_article(provision: str, article: str) -> bool:
    return provision == article or provision.startswith((f"{article}/", f"{article}("))


def _score_persons(sample: Sample) -> dict[str, Share]:
    persons = _mentions(sample, MentionKind.PERSON)
    linked = [
        (mention.resolved, gold.who)
        for gold in sample.gold.persons
        if (mention := _closest(persons, gold.extent)) is not None and mention.resolved
    ]
    found = [mention for mention, who in linked if who is not None and mention == who]
    known = [gold for gold in sample.gold.persons if gold.who is not None]
    named = [(person.span.start, person.span.end) for person in sample.reading.persons]
    return {
        "persons named": count(
            any(same_words(each, gold.extent) for each in named) for gold in sample.gold.persons
        ),
        "persons right of those linked": count(mention == who for mention, who in linked),
        "persons found": Share(hits=len(found), total=len(known)),
    }


def _has_date(sample: Sample, extent: Extent, value: str | None) -> bool:
    given = [
        None if time.date is None else time.date.value
        for time in sample.reading.times
        if same_words((time.span.start, time.span.end), extent)
    ]
    return value in given or (value is None and not given)
