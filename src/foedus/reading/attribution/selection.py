"""From scored proposals to attributions that do not contradict each other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from foedus.reading.attribution.context import Context
from foedus.reading.attribution.models import Models
from foedus.reading.attribution.proposal import Proposal
from foedus.reading.attribution.quotation import MARKS

Phrase = tuple[int, int]

_FARTHEST_AUXILIARY = 3
_MOST_TAKEN = 0.5
_AUXILIARIES = ("aux", "neg", "auxpass", "prt")


@dataclass(frozen=True, slots=True, kw_only=True)
class Selected:
    """One attribution, as phrases of tokens: first and last, both included."""

    cue: Phrase
    source: Phrase | None
    content: tuple[Phrase, ...]


def select(
    c: Context, models: Models, proposals: Sequence[Proposal], scores: Sequence[float], least: float
) -> list[Selected]:
    """The likeliest proposals, best first, each word used once.

    Args:
        c: The text.
        models: For what belongs to a content besides its main stretch.
        proposals: With their scores.
        scores: How likely each is an attribution.
        least: The least score to keep.
    """
    taken = np.zeros(len(c.grammar), dtype=bool)
    out: list[Selected] = []
    for number in np.argsort(-np.asarray(scores), kind="stable").tolist():
        if scores[number] < least:
            break
        proposal = proposals[number]
        if _is_free(taken, proposal):
            chosen = _complete(c, models, proposal)
            for first, last in (
                chosen.cue,
                *([chosen.source] if chosen.source else []),
                *chosen.content,
            ):
                taken[first : last + 1] = True
            out.append(chosen)
    return out


def _is_free(taken: NDArray[np.bool_], x: Proposal) -> bool:
    content = taken[x.content.first : x.content.last + 1]
    return not taken[x.cue] and float(content.mean()) <= _MOST_TAKEN


def _complete(c: Context, models: Models, x: Proposal) -> Selected:
    source = (x.source.first, x.source.last) if x.source else None
    cue = cue_phrase(c, x.cue, source)
    main = (x.content.first, x.content.last)
    kept = [main]
    for piece in _further(models, c, x):
        blocked = [*kept, (x.cue, x.cue), *([source] if source else [])]
        if not any(_meet(piece, other) for other in blocked):
            kept.append(piece)
    if any(_meet(cue, piece) for piece in kept):
        cue = (x.cue, x.cue)
    blocked = [cue, *([source] if source else [])]
    content = tuple(_with_marks(c, piece, blocked) for piece in sorted(kept))
    return Selected(cue=cue, source=source, content=content)


def _further(models: Models, c: Context, x: Proposal) -> list[Phrase]:
    """Further pieces of the content, likeliest first."""
    scores = models.further_scores(c, x)
    order = np.argsort(-scores, kind="stable").tolist()
    stretches = [x.others[k].stretch for k in order if scores[k] >= models.least_further]
    return [(stretch.first, stretch.last) for stretch in stretches]


def cue_phrase(c: Context, cue: int, source: Phrase | None) -> Phrase:
    """The cue with its auxiliaries, negation and particle, unless the source stands between."""
    g = c.grammar
    first = last = cue
    if g.pos[cue] in ("VERB", "AUX"):
        for child in g.children[cue]:
            if g.dep[child] in _AUXILIARIES and abs(child - cue) <= _FARTHEST_AUXILIARY:
                first, last = min(first, child), max(last, child)
    if c.lower(cue) == "according" and c.lower(cue + 1) == "to":
        last = cue + 1
    if source is not None and _meet((first, last), source):
        return cue, cue
    return first, last


def _with_marks(c: Context, piece: Phrase, blocked: Sequence[Phrase]) -> Phrase:
    """The piece with the quotation mark that it opens or closes without, up to two tokens away."""
    first, last = piece
    wide = first, _closing(c, first, last)
    wide = _opening(c, *wide), wide[1]
    return piece if any(_meet(wide, other) for other in blocked) else wide


def _closing(c: Context, first: int, last: int) -> int:
    if not c.quoted(last):
        return last
    quotation = c.quotations.spans[c.quotations.at[last]]
    rest = range(last + 1, quotation.last + 1)
    only_marks = all(c.grammar.punct[i] or c.grammar.word[i] in MARKS for i in rest)
    return quotation.last if first <= quotation.first + 1 and only_marks else last


def _opening(c: Context, first: int, last: int) -> int:
    if not c.quoted(first):
        return first
    quotation = c.quotations.spans[c.quotations.at[first]]
    return quotation.first if first == quotation.first + 1 and last >= quotation.last else first


def _meet(one: Phrase, other: Phrase) -> bool:
    return one[0] <= other[1] and other[0] <= one[1]
