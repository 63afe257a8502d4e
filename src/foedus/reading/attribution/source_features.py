"""What tells the phrase that names the speaker from the other phrases near a cue."""

from __future__ import annotations

from foedus.reading.attribution.context import Context, size
from foedus.reading.attribution.cue_features import templates
from foedus.reading.attribution.hashing import Row
from foedus.reading.attribution.source_candidates import SourceCandidate

_COLUMNS = (
    "kind variant lemma tag dep level top toppos toptag side gap length quoted endtag next previous comma "
    "nested pos rank between fits samesentence first capital".split()
)
_TEMPLATES = """
kind|kind variant|kind lemma|kind tag|kind dep|variant|length variant|toppos kind|toptag kind|top|top kind|
side kind|gap side|gap side kind|dep kind variant|quoted|quoted kind|endtag variant|next variant|
previous|comma variant|comma variant length|kind level|nested|nested kind|pos kind|rank|rank kind|rank variant|
between|between kind|fits|fits variant|fits kind|kind variant lemma|kind variant next|variant toptag|
variant length toppos|first|first variant|capital|capital variant|capital kind|kind tag dep|side lemma|
toppos lemma|top lemma|kind toppos level|variant comma next|toppos variant kind
"""
SOURCE_TEMPLATES = templates(_COLUMNS, _TEMPLATES)


def source_rows(c: Context, cue: int, candidates: list[SourceCandidate]) -> list[Row]:
    """The columns of each candidate."""
    return [_row(c, cue, candidate, rank) for rank, candidate in enumerate(candidates)]


def _row(c: Context, cue: int, x: SourceCandidate, rank: int) -> Row:
    g = c.grammar
    side = "R" if x.first > cue else "L"
    gap = x.first - cue if side == "R" else cue - x.last
    commas = c.commas[x.last + 1] - c.commas[x.first]
    return (
        x.kind,
        x.variant,
        g.lemma[cue],
        g.tag[cue],
        g.dep[cue],
        c.level[cue],
        g.lower[x.top] if g.pos[x.top] == "PRON" else g.lemma[x.top],
        g.pos[x.top],
        g.tag[x.top],
        side,
        size(gap),
        size(x.last - x.first + 1),
        "q" if c.quoted(x.first) else "",
        g.tag[x.last],
        c.lower(x.last + 1),
        c.lower(x.first - 1),
        size(commas),
        "n" if x.first <= g.head[cue] <= x.last else "",
        g.pos[cue],
        size(rank),
        _between(c, cue, x),
        "c" if c.lower(x.last + 1) == "," else ("v" if x.last + 1 == cue else ""),
        "s" if g.sentence[x.first] == g.sentence[cue] else "",
        g.lower[x.first],
        "C" if g.word[x.first][:1].isupper() else "",
    )


def _between(c: Context, cue: int, x: SourceCandidate) -> str:
    """What stands between the phrase and the cue: verbs, commas, quotation marks."""
    g = c.grammar
    inner = range(x.last + 1, cue) if x.last < cue else range(cue + 1, x.first)
    kinds = {"V" for i in inner if g.pos[i] == "VERB"}
    kinds |= {"," for i in inner if g.word[i] == ","}
    kinds |= {"q" for i in inner if c.quoted(i)}
    return "".join(sorted(kinds)) + size(len(inner))
