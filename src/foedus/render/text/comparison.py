"""``foedus compare`` and ``foedus novelty`` as text."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from types import MappingProxyType

from foedus.model.circle import Circle
from foedus.model.comparison import (
    Comparison,
    Novelty,
    Precedent,
    ProvisionComparison,
    ProvisionNovelty,
    Relation,
    TreatyComparison,
    Verdict,
)
from foedus.model.date import PartialDate
from foedus.model.provision import Provision
from foedus.model.source import Source, best_source
from foedus.render.likeness import circle_words, codes_words, element_words, relation_words
from foedus.render.names import article_name
from foedus.render.text.paper import Paper
from foedus.render.wording import counted, day, headline, listing, sentence, words

_REACH = MappingProxyType(
    {
        Circle.PREDECESSORS: "its predecessors alone",
        Circle.PARTIES: "its predecessors and its parties' other treaties",
        Circle.ALL: "the whole record",
    }
)
MANY = 6
"""How many precedents of one circle are named before the rest are counted."""


def show_comparison(comparison: Comparison, paper: Paper) -> None:
    """The treaty beside each other one; what is not coded is said so, never called absent."""
    paper.title(f"{comparison.title}{_signed(comparison.signed)}, beside:")
    for other in comparison.others:
        paper.heading(f"{other.title}{_signed(other.signed)}")
        _beside(comparison.title, other, paper)


def show_novelty(novelty: Novelty, paper: Paper) -> None:
    """The count of verdicts, what was searched, then each provision with its precedents."""
    paper.title(f"Is it new? {novelty.title}{_signed(novelty.signed)}")
    paper.line(sentence(_counts(novelty)), style="bold")
    paper.line(_searched(novelty), style="dim")
    for one in novelty.provisions:
        paper.line("")
        _novelty(one, paper)


def _beside(title: str, other: TreatyComparison, paper: Paper) -> None:
    for pair in other.provisions:
        if pair.here is not None and pair.there is not None:
            _pair(pair, pair.here, pair.there, paper)
    _alone(f"Only in {title}:", other, Relation.ONLY_HERE, paper)
    _alone(f"Only in {other.title}:", other, Relation.ONLY_THERE, paper)
    unread = [p for p in other.provisions if p.relation is Relation.NOT_CODED]
    for label, rules in (
        (f"In {title}; not coded for {other.title}:", [p.here for p in unread if not p.there]),
        (f"In {other.title}; not coded for {title}:", [p.there for p in unread if not p.here]),
    ):
        named = listing(_rule(rule) for rule in rules if rule is not None)
        if named:
            paper.line(f"{named}.", mark=label, mark_style="dim", style="dim")


def _pair(pair: ProvisionComparison, here: Provision, there: Provision, paper: Paper) -> None:
    places = f"{article_name(here.article)} beside {article_name(there.article)}"
    cited = paper.cite((best_source(here.sources), best_source(there.sources)))
    paper.line(f"{relation_words(pair)}{cited}", mark=f"{headline(words(pair.kind))}, {places}:")
    _elements(pair, paper, indent=2)
    if not pair.elements:
        paper.line(sentence(here.summary), mark="here:", indent=2, mark_style="dim")
        paper.line(sentence(there.summary), mark="there:", indent=2, mark_style="dim")


def _elements(pair: ProvisionComparison, paper: Paper, *, indent: int) -> None:
    for element in pair.elements:
        if element.relation not in (Relation.SAME, Relation.NOT_CODED):
            here = codes_words(element.here, paper.names)
            there = codes_words(element.there, paper.names)
            mark = f"{element_words(element.element)}, {words(element.relation)}:"
            paper.line(f"here {here}; there {there}", mark=mark, indent=indent)
    for relation, label in ((Relation.SAME, "same:"), (Relation.NOT_CODED, "not coded in both:")):
        named = [element_words(e.element) for e in pair.elements if e.relation is relation]
        if named:
            paper.line(listing(named), mark=label, indent=indent, mark_style="dim")


def _alone(label: str, other: TreatyComparison, relation: Relation, paper: Paper) -> None:
    for pair in other.provisions:
        rule = pair.here or pair.there
        if pair.relation is relation and rule is not None:
            cited = paper.cite((best_source(rule.sources), best_source(pair.sources)))
            paper.line(f"{_rule(rule)}; {pair.why}{cited}.", mark=label)


def _novelty(one: ProvisionNovelty, paper: Paper) -> None:
    rule = one.provision
    paper.line(words(one.verdict).upper(), mark=f"{_rule(rule)}:", style="bold")
    cited = paper.cite((best_source(rule.sources), *_decisive_source(one)))
    paper.line(sentence(paper.names.spell(one.why)) + cited, indent=2)
    if one.by_kind_alone:
        text = "A rule of the same kind: whether it says the same is not coded."
        paper.line(text, indent=2, style="dim")
        return
    for pair in one.nearest[:1]:
        if pair.there is not None:
            where = f"Beside {_place(pair.there, one.precedents)}:"
            paper.line(relation_words(pair), mark=where, indent=2)
            _elements(pair, paper, indent=4)
    for circle in Circle:
        found = [p for p in one.precedents if p.circle is circle]
        if found:
            paper.line(_precedents(found), mark=f"{circle_words(circle)}:", indent=2)
    counted_kind = f"{one.coded} of those searched are coded for this kind."
    paper.line(counted_kind, indent=2, style="dim")


def _decisive_source(one: ProvisionNovelty) -> tuple[Source | None, ...]:
    return tuple(best_source(pair.there.sources) for pair in one.nearest[:1] if pair.there)


def _place(rule: Provision, precedents: Sequence[Precedent]) -> str:
    title = next((p.title for p in precedents if p.provision == rule.id), rule.id)
    return f"{title}, {article_name(rule.article)}"


def _precedents(found: Sequence[Precedent]) -> str:
    named = [f"{p.title} ({words(p.relation)}{_being(p.in_being)})" for p in found[:MANY]]
    rest = f" and {len(found) - MANY} more" if len(found) > MANY else ""
    return f"{', '.join(named)}{rest}"


def _being(in_being: bool | None) -> str:
    if in_being is None:
        return ", in being then: open"
    return ", in being then" if in_being else ", not in being then"


def _counts(novelty: Novelty) -> str:
    compared = [one for one in novelty.provisions if not one.by_kind_alone]
    alone = [one for one in novelty.provisions if one.by_kind_alone]
    parts = [_tally(part) for part in (compared, alone) if part]
    if alone:
        parts[-1] += " by their kind alone"
    return f"{counted(len(novelty.provisions), 'provision')}: {'; '.join(parts)}"


def _tally(provisions: Sequence[ProvisionNovelty]) -> str:
    count = Counter(one.verdict for one in provisions)
    return listing(f"{count[verdict]} {words(verdict)}" for verdict in Verdict if count[verdict])


def _searched(novelty: Novelty) -> str:
    searched = novelty.searched
    text = (
        f"Searched: {_REACH[searched.against]}, signed by {day(searched.up_to)}: "
        f"{counted(searched.instruments, 'instrument')}, {searched.fully_coded} coded whole."
    )
    if searched.undated:
        text += f" Left out, their dates being too vague: {', '.join(searched.undated)}."
    return text


def _rule(rule: Provision) -> str:
    return f"{headline(words(rule.kind))}, {article_name(rule.article)}"


def _signed(signed: PartialDate | None) -> str:
    return f" (signed {day(signed)})" if signed else ""
