"""Whether a proposed attribution is one: cue, content and source judged together."""

from __future__ import annotations

import math

from foedus.reading.attribution.context import Context, size
from foedus.reading.attribution.cue_features import templates
from foedus.reading.attribution.hashing import Row
from foedus.reading.attribution.proposal import Proposal

_COLUMNS = (
    "cue exact overlap rival source kind sourcekind lemma level pos tag marks incontent clash clashcue "
    "over quoted length dep crowd".split()
)
_TEMPLATES = """
cue|exact|overlap|rival|source|cue exact|cue overlap|cue source|exact overlap|overlap source|cue overlap source|
kind|kind cue|kind overlap|kind lemma|sourcekind|sourcekind cue|sourcekind source|lemma|lemma cue|level cue|
pos cue|tag cue|tag overlap|marks|marks cue|marks overlap|incontent|incontent cue|incontent overlap|
clash|clash cue|clash overlap|clashcue|clashcue cue|over|over cue|over overlap|quoted|quoted cue|length|length overlap|
length cue|dep cue|dep overlap|crowd|crowd cue|rival overlap|incontent quoted cue|clash incontent cue|
clash clashcue cue|incontent clash clashcue over
"""
ACCEPT_TEMPLATES = templates(_COLUMNS, _TEMPLATES)


def accept_rows(c: Context, proposals: list[Proposal]) -> list[Row]:
    """The columns of each proposal, its rivals in sight."""
    return [_row(c, proposal, proposals) for proposal in proposals]


def _row(c: Context, x: Proposal, proposals: list[Proposal]) -> Row:
    g = c.grammar
    others = [y for y in proposals if y is not x and _touch(x, y)]
    holder = max((y.cue_score * y.overlap_score for y in others if _holds(y, x)), default=-1.0)
    same = [y for y in others if _clash(x, y)]
    clash = max((y.cue_score * y.overlap_score for y in same), default=-1.0)
    inner = max((y.cue_score * y.overlap_score for y in others if _holds(x, y)), default=-1.0)
    return (
        odds(x.cue_score),
        odds(x.exact_score),
        odds(x.overlap_score),
        odds(x.rival_score),
        odds(x.source_score) if x.source else "none",
        x.content.kind,
        x.source.kind if x.source else "",
        g.lemma[x.cue],
        c.level[x.cue],
        g.pos[x.cue],
        g.tag[x.cue],
        f"{c.quoted(x.content.first):d}{c.quoted(x.content.last):d}",
        _share(holder),
        _share(clash),
        odds(max((y.cue_score for y in same), default=0.0)),
        _share(inner),
        "q" if c.quoted(x.cue) else "",
        size(x.content.last - x.content.first + 1),
        g.dep[x.cue],
        size(len(others)),
    )


def odds(score: float) -> str:
    """A probability as steps of half a unit on the logistic scale."""
    kept = min(max(score, 0.002), 0.998)
    return str(round(2 * math.log(kept / (1 - kept))))


def _share(score: float) -> str:
    return "-" if score < 0 else str(round(10 * score))


def _touch(x: Proposal, y: Proposal) -> bool:
    return _holds(x, y) or _holds(y, x) or _clash(x, y)


def _holds(x: Proposal, y: Proposal) -> bool:
    """Whether the other's cue stands in this one's content."""
    return x.content.first <= y.cue <= x.content.last


def _clash(x: Proposal, y: Proposal) -> bool:
    """Whether their contents share words."""
    return x.content.first <= y.content.last and y.content.first <= x.content.last
