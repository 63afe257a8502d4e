"""What tells the attributed words from the other stretches near a cue."""

from __future__ import annotations

from foedus.reading.attribution.content_candidates import ContentCandidate
from foedus.reading.attribution.context import Context, size
from foedus.reading.attribution.cue_features import templates
from foedus.reading.attribution.hashing import Row
from foedus.reading.attribution.quotation import MARKS

_COLUMNS = (
    "kind base lemma tag dep level toptag first firsttag previous next nexttag lasttag marks "
    "nearby side length gap atend atstart commas below paragraph edges sentence subject "
    "pos rank verb inner between pasttag".split()
)
_TEMPLATES = """
kind|kind lemma|kind tag dep|kind toptag|kind level|first|firsttag base|first side lemma|previous side|next|
nexttag base|lasttag base|marks|marks base|marks nearby side|length|length base|gap side|gap base|
gap base marks|atend base|atstart base|atend atstart base|marks lemma|commas base|below base|paragraph|
paragraph marks|edges|edges base|edges marks|sentence|sentence marks|subject base|first base|next base|previous base|
previous next|previous base side|next nexttag marks|pos base|pos kind level|rank|rank base|verb|verb base|verb lemma|
verb base pos|inner|inner base|inner marks|between|between base|between marks|kind below|base lemma verb|
base lemma firsttag|lemma first|base length verb|kind edges|kind marks|kind nexttag|kind firsttag|
nearby base|nearby marks base|marks length|marks edges base|lemma edges|base tag verb|base previous next|
pasttag base|kind commas|gap side marks|gap side lemma|atend marks|atend marks base lemma
"""
CONTENT_TEMPLATES = templates(_COLUMNS, _TEMPLATES)


def content_rows(c: Context, cue: int, candidates: list[ContentCandidate]) -> list[Row]:
    """The columns of each candidate."""
    g = c.grammar
    nearby = "q" if c.sentence_quoted(cue) else ""
    below = ",".join(
        sorted({g.dep[i] for i in g.children[cue]} & {"ccomp", "xcomp", "dobj", "prep", "advcl"})
    )
    return [_row(c, cue, x, nearby, below, rank) for rank, x in enumerate(candidates)]


def _row(c: Context, cue: int, x: ContentCandidate, nearby: str, below: str, rank: int) -> Row:
    g = c.grammar
    side = "R" if x.first > cue else "L"
    length = x.last - x.first + 1
    quoted = c.quoted_before[x.last + 1] - c.quoted_before[x.first]
    return (
        x.kind,
        x.kind.split("-")[0],
        g.lemma[cue],
        g.tag[cue],
        g.dep[cue],
        c.level[cue],
        g.tag[x.top],
        g.lower[x.first],
        g.tag[x.first],
        c.lower(x.first - 1),
        c.lower(x.last + 1),
        c.tag(x.last + 1),
        g.tag[x.last],
        _marks(c, x, quoted),
        nearby,
        side,
        size(length),
        size(x.first - cue if side == "R" else cue - x.last),
        "e" if x.last + 1 >= g.sentence_end[cue] else "",
        "s" if x.first == g.sentence[cue] else "",
        size(c.commas[x.last + 1] - c.commas[x.first]),
        below,
        str(g.paragraph[x.first] - g.paragraph[cue]),
        f"{g.word[x.first] in MARKS:d}{g.word[x.last] in MARKS:d}",
        "s" if g.sentence[x.first] == g.sentence[cue] else "",
        "s" if any(g.dep[i] == "nsubj" and x.first <= i for i in g.children[x.top]) else "",
        g.pos[cue],
        size(rank),
        _verb(c, x),
        _rivals(c, x),
        _between(c, cue, x),
        c.tag(x.first - 1),
    )


def _marks(c: Context, x: ContentCandidate, quoted: int) -> str:
    ends = f"{c.quoted(x.first):d}{c.quoted(x.last):d}"
    return ends + ("a" if quoted == x.last - x.first + 1 else "s" if quoted else "n")


def _verb(c: Context, x: ContentCandidate) -> str:
    """The finest tag that makes the stretch a clause: finite, infinitive, participle or none."""
    g = c.grammar
    tags = set(g.tag[x.first : x.last + 1])
    for name, kinds in (("F", {"VBD", "VBZ", "VBP", "MD"}), ("I", {"VB"}), ("P", {"VBG", "VBN"})):
        if tags & kinds:
            return name
    return ""


def _rivals(c: Context, x: ContentCandidate) -> str:
    """How likely the best cue within the stretch and outside quotations is."""
    if c.quoted_before[x.last + 1] == c.quoted_before[x.first]:
        return max(c.level[x.first : x.last + 1])
    inner = [c.level[i] for i in range(x.first, x.last + 1) if not c.quoted(i)]
    return max(inner, default="")


def _between(c: Context, cue: int, x: ContentCandidate) -> str:
    """What stands between the stretch and the cue: other cues, verbs, stops."""
    g = c.grammar
    inner = range(x.last + 1, cue) if x.last < cue else range(cue + 1, x.first)
    kinds = {"C" for i in inner if c.cue_share[i] > 0.4}
    kinds |= {"V" for i in inner if g.pos[i] == "VERB"}
    kinds |= {"q" for i in inner if c.quoted(i)}
    kinds |= {"." for i in inner if g.word[i] in (".", "?", "!")}
    return "".join(sorted(kinds))
