"""Content in several pieces: "A," he said. "B." Which further stretches belong to an attribution."""

from __future__ import annotations

from foedus.reading.attribution.acceptance import odds
from foedus.reading.attribution.context import Context, size
from foedus.reading.attribution.cue_features import templates
from foedus.reading.attribution.hashing import Row
from foedus.reading.attribution.proposal import Proposal, ScoredStretch

_COLUMNS = (
    "exact overlap kind marks first mainkind mainmarks mainend side cueside gap sentences paragraphs cues "
    "subjects end length next lemma order".split()
)
_TEMPLATES = """
exact|overlap|exact overlap|kind|kind overlap|kind mainkind|marks|mainmarks marks|mainmarks marks side|
mainmarks marks gap|mainend marks side|mainend marks side sentences|mainend side cueside|side cueside|
side cueside marks overlap|gap|gap marks|sentences|sentences marks mainmarks|paragraphs|paragraphs marks|cues|cues marks|
cues sentences marks|cues gap mainmarks|subjects marks|subjects cues sentences|first|first side|end|end marks|
length|length overlap|next|next marks|lemma|lemma kind|lemma marks side|order|order marks side|
mainend marks sentences cues|mainend marks sentences cues overlap|order sentences mainmarks marks cues
"""
EXTENSION_TEMPLATES = templates(_COLUMNS, _TEMPLATES)


def extension_rows(c: Context, x: Proposal) -> list[Row]:
    """The columns of each further stretch of a proposal."""
    return [_row(c, x, other) for other in x.others]


def _row(c: Context, x: Proposal, other: ScoredStretch) -> Row:
    g = c.grammar
    main, stretch = x.content, other.stretch
    behind = stretch.first > main.last
    first, last = (main, stretch) if behind else (stretch, main)
    between = range(first.last + 1, last.first)
    ends = sum(g.sentence[i] != g.sentence[i - 1] for i in range(first.last + 1, last.first + 1))
    cues = [c.level[i] for i in between if i != x.cue and not c.quoted(i)]
    subjects = sum(g.dep[i] == "nsubj" and not c.quoted(i) for i in between)
    return (
        odds(other.exact_score),
        odds(other.overlap_score),
        stretch.kind,
        _marks(c, stretch.first, stretch.last),
        g.lower[stretch.first],
        main.kind,
        _marks(c, main.first, main.last),
        _ending(c, first.last),
        "R" if behind else "L",
        ("R" if stretch.first > x.cue else "L") + ("R" if main.first > x.cue else "L"),
        size(len(between)),
        size(ends),
        str(g.paragraph[stretch.first] - g.paragraph[main.first]),
        max(cues, default=""),
        size(subjects),
        _ending(c, stretch.last),
        size(stretch.last - stretch.first + 1),
        c.lower(stretch.last + 1),
        g.lemma[x.cue],
        _order(c, x, stretch.first),
    )


def _marks(c: Context, first: int, last: int) -> str:
    return f"{c.quoted(first):d}{c.quoted(last):d}"


def _ending(c: Context, last: int) -> str:
    """How a stretch ends: the last two marks, or the next word."""
    g = c.grammar
    tail = [g.word[i] for i in range(max(last - 1, 0), last + 1) if g.punct[i]]
    return "".join(tail) or c.lower(last + 1)[:1]


def _order(c: Context, x: Proposal, first: int) -> str:
    """How many quotations stand between the content's and this one."""
    at = c.quotations.at
    own, other = at[x.content.first], at[first]
    return str(min(max(other - own, -3), 3)) if own >= 0 and other >= 0 else "-"
