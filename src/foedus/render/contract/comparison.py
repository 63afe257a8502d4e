"""The JSON of ``foedus compare`` and ``foedus novelty``."""

from __future__ import annotations

from dataclasses import dataclass

import msgspec

from foedus.model.comparison import (
    Comparison,
    ElementComparison,
    Novelty,
    Precedent,
    ProvisionComparison,
    ProvisionNovelty,
    Relation,
    Searched,
    TreatyComparison,
    Verdict,
)
from foedus.model.date import PartialDate
from foedus.model.provision import ProvisionKind


class ComparisonJson(msgspec.Struct, frozen=True, kw_only=True, rename={"others": "with"}):
    """What ``foedus compare --format json`` prints."""

    treaty: str
    title: str
    signed: PartialDate | None
    others: tuple[TreatyComparison, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class NearestJson:
    """The rule beside one precedent, element by element; ``provision`` is the precedent's id."""

    provision: str
    relation: Relation
    why: str
    complete: bool
    elements: tuple[ElementComparison, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ProvisionNoveltyJson:
    """One rule and its precedents."""

    provision: str
    article: str | None
    kind: ProvisionKind
    verdict: Verdict
    why: str
    by_kind_alone: bool
    coded: int
    precedents: tuple[Precedent, ...]
    nearest: tuple[NearestJson, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class NoveltyJson:
    """What ``foedus novelty --format json`` prints."""

    treaty: str
    title: str
    signed: PartialDate
    predecessors: tuple[str, ...]
    provisions: tuple[ProvisionNoveltyJson, ...]
    searched: Searched


def project_comparison(comparison: Comparison) -> ComparisonJson:
    """The comparison in the contract's shape."""
    return ComparisonJson(
        treaty=comparison.treaty,
        title=comparison.title,
        signed=comparison.signed,
        others=comparison.others,
    )


def project_novelty(novelty: Novelty) -> NoveltyJson:
    """The answer in the contract's shape."""
    return NoveltyJson(
        treaty=novelty.treaty,
        title=novelty.title,
        signed=novelty.signed,
        predecessors=novelty.predecessors,
        provisions=tuple(_provision(one) for one in novelty.provisions),
        searched=novelty.searched,
    )


def _provision(one: ProvisionNovelty) -> ProvisionNoveltyJson:
    return ProvisionNoveltyJson(
        provision=one.provision.id,
        article=one.provision.article,
        kind=one.kind,
        verdict=one.verdict,
        why=one.why,
        by_kind_alone=one.by_kind_alone,
        coded=one.coded,
        precedents=one.precedents,
        nearest=tuple(_nearest(pair) for pair in one.nearest),
    )


def _nearest(pair: ProvisionComparison) -> NearestJson:
    return NearestJson(
        provision=pair.there.id if pair.there else "",
        relation=pair.relation,
        why=pair.why,
        complete=pair.complete,
        elements=pair.elements,
    )
