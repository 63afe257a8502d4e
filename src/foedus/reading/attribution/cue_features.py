"""What tells a cue ("said", "according to", "claim that") from the same word used otherwise."""

from __future__ import annotations

from foedus.reading.attribution.context import Context, level_of
from foedus.reading.attribution.hashing import Row, Template

_LEAST_SHARE = 0.015
_SHOWN = frozenset(
    "nsubj nsubjpass ccomp xcomp dobj prep agent dative relcl acl prt advcl poss acomp attr oprd "
    "pobj neg auxpass".split()
)
_CLAUSE_LINKS = frozenset("ccomp xcomp pcomp acl relcl dobj pobj prep advcl".split())
_HIGHER_SHARE = 0.35
_MOST_STEPS = 12
_DASHES = frozenset(("―", "—", "–", "--"))

_COLUMNS = (
    "lemma pos tag dep level quoted head headpos headlevel deps subject subjectpos object objectpos "
    "prep prep2 mark adverb aux particle clause clausemark higher higherlevel "
    "w-2 w-1 w+1 w+2 t-2 t-1 t+1 t+2 nearquote sentencequote quoteedge sibling rival place lower "
    "possessor poslevel"
).split()
_TEMPLATES = """
lemma|lemma pos|lower|tag|tag level|dep|dep lemma|level|quoted|quoted level|head|head lemma|
headlevel dep|head dep|headpos dep level|deps|deps level|deps lemma|
subject|subject lemma|subject level|subjectpos|subjectpos lemma|subjectpos level|
object|object lemma|objectpos lemma|objectpos level|prep|prep lemma|prep level|prep2 lemma|prep prep2|
prep objectpos lemma|mark|mark lemma|adverb|adverb lemma|adverb level|aux|aux lemma|aux level|
particle lemma|particle prep lemma|clause|clause lemma|clausemark lemma|clausemark level|clause subjectpos lemma|
clause subjectpos level|higher|higher level|higherlevel|higherlevel lemma|
w-2|w-1|w+1|w+2|t-2|t-1|t+1|t+2|w-1 lemma|w+1 lemma|w-1 level|w+1 level|t-1 t+1|t-1 lemma|t+1 lemma|
t-1 level|t+1 level|w+1 w+2|w-2 w-1|w+1 w+2 level|
t-2 t-1 level|t+1 t+2 level|nearquote|nearquote lemma|nearquote level|sentencequote|sentencequote level|
sentencequote lemma|quoteedge|quoteedge lemma|quoteedge level|sibling|sibling level|sibling lemma|rival|rival level|
place|place level|place lemma|possessor|possessor lemma|possessor level|possessor prep lemma|
dep clause level|dep clause lemma|dep quoted level|quoted higher level|rival dep level|rival quoted level|poslevel dep|
subject clause level|objectpos clause level|aux clause lemma|tag lemma|tag clause level|tag subjectpos level
"""


def templates(columns: list[str], text: str) -> tuple[Template, ...]:
    return tuple(
        tuple(columns.index(name) for name in entry.split())
        for entry in text.replace("\n", "").split("|")
    )


CUE_TEMPLATES = templates(_COLUMNS, _TEMPLATES)


def possible_cues(context: Context) -> list[int]:
    """The tokens worth asking about: words that ever were a cue, colons, a dash behind a quotation."""
    grammar = context.grammar
    return [
        i
        for i, share in enumerate(context.cue_share)
        if (share > _LEAST_SHARE and not grammar.space[i])
        or grammar.word[i] == ":"
        or (grammar.word[i] in _DASHES and context.quoted(i - 1) and not context.quoted(i))
    ]


def cue_row(c: Context, i: int) -> Row:
    """The columns of one possible cue."""
    g = c.grammar
    above = g.head[i]
    subject = c.child(i, "nsubj", "nsubjpass", "csubj", "agent")
    thing = c.child(i, "dobj", "attr", "pobj", "oprd", "acomp")
    preps = [k for k in g.children[i] if g.dep[k] in ("prep", "agent", "dative")]
    clause = c.child(i, "ccomp", "xcomp", "acl", "relcl", "pcomp")
    possessor = c.child(i, "poss")
    higher, higher_level = _higher_cue(c, i)
    return (
        g.lemma[i],
        g.pos[i],
        g.tag[i],
        g.dep[i],
        c.level[i],
        "q" if c.quoted(i) else "",
        g.lemma[above],
        g.pos[above],
        c.level[above],
        ",".join(sorted({g.dep[k] for k in g.children[i]} & _SHOWN)),
        _name(c, subject),
        _kind(c, subject),
        _name(c, thing),
        _kind(c, thing),
        g.lower[preps[0]] if preps else "",
        g.lower[preps[1]] if len(preps) > 1 else "",
        _lower(c, c.child(i, "mark")),
        _lower(c, c.child(i, "advmod")),
        ",".join(g.lower[k] for k in g.children[i] if g.dep[k] in ("aux", "auxpass", "neg")),
        _lower(c, c.child(i, "prt")),
        g.dep[clause] + g.tag[clause] if clause >= 0 else "",
        _lower(c, c.child(clause, "mark", "aux")) if clause >= 0 else "-",
        higher,
        higher_level,
        c.lower(i - 2),
        c.lower(i - 1),
        c.lower(i + 1),
        c.lower(i + 2),
        c.tag(i - 2),
        c.tag(i - 1),
        c.tag(i + 1),
        c.tag(i + 2),
        "" if c.quotations.inside.isdisjoint(range(i - 3, i + 4)) else "n",
        "s" if c.sentence_quoted(i) else "",
        _quote_edge(c, i),
        g.dep[i] + c.level[above] if g.dep[i] == "conj" else "",
        _rival(c, i),
        _place(c, i),
        g.lower[i],
        _name(c, possessor),
        g.pos[i] + c.level[i],
    )


def _lower(c: Context, i: int) -> str:
    return c.grammar.lower[i] if i >= 0 else ""


def _name(c: Context, i: int) -> str:
    return c.grammar.lemma[i] if i >= 0 else ""


def _kind(c: Context, i: int) -> str:
    if i < 0:
        return ""
    return c.grammar.lower[i] if c.grammar.pos[i] == "PRON" else c.grammar.tag[i]


def _higher_cue(c: Context, i: int) -> tuple[str, str]:
    """How the token hangs below a likelier cue that stands outside quotations, if it does."""
    g = c.grammar
    for _ in range(_MOST_STEPS):
        above = g.head[i]
        if above == i:
            break
        if c.cue_share[above] > _HIGHER_SHARE and not c.quoted(above) and g.dep[i] in _CLAUSE_LINKS:
            return g.dep[i], g.dep[i] + c.level[above]
        i = above
    return "", ""


def _quote_edge(c: Context, i: int) -> str:
    """Where the nearest edges of quotations lie within the sentence."""
    behind = next((k for k in range(1, 7) if c.quoted(i - k)), 0)
    ahead = next((k for k in range(1, 7) if c.quoted(i + k)), 0)
    return f"{behind},{ahead}" if not c.quoted(i) else "in"


def _rival(c: Context, i: int) -> str:
    """How likely the best other cue of the sentence is, and on which side it stands."""
    first, last = c.grammar.sentence[i], c.grammar.sentence_end[i]
    before = max(c.cue_share[first:i], default=-1.0)
    behind = max(c.cue_share[i + 1 : last + 1], default=-1.0)
    if max(before, behind) < 0:
        return ">" + c.level[i]
    return ("<" if before >= behind else ">") + level_of(max(before, behind))


def _place(c: Context, i: int) -> str:
    """Whether it stands at the head or the end of its sentence, and in the first paragraph."""
    g = c.grammar
    start, end = i - g.sentence[i] < 4, g.sentence_end[i] - i < 4
    return f"{int(start)}{int(end)}{int(g.paragraph[i] == 0)}"
