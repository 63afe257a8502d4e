"""Annotated attributions (PolNeAR's form) laid onto the tokens of a parse."""

from __future__ import annotations

import json
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from foedus.reading.attribution.context import Context
from foedus.reading.attribution.grammar import Grammar

Offsets = Sequence[Sequence[int]]


class Annotated(NamedTuple):
    """One article of the corpus."""

    doc_id: str
    text: str
    attributions: list[dict[str, Offsets]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Gold:
    """One annotated attribution as phrases of tokens (first, last).

    Attributes:
        head: The token of the cue that stands for it: its likeliest cue at the top of its grammar.
    """

    head: int
    cue: list[tuple[int, int]]
    source: list[tuple[int, int]]
    content: list[tuple[int, int]]


def read_corpus(path: Path) -> list[Annotated]:
    """The articles of one JSON Lines file."""
    with path.open(encoding="utf-8") as lines:
        loaded = [json.loads(line) for line in lines if line.strip()]
    return [Annotated(x["doc_id"], x["text"], x["attributions"]) for x in loaded]


def align(context: Context, article: Annotated) -> list[Gold]:
    """The attributions that have a cue, by tokens."""
    out = []
    for attribution in article.attributions:
        roles = {
            role: phrases(context.grammar, attribution.get(role) or ())
            for role in ("cue", "source", "content")
        }
        if roles["cue"]:
            out.append(Gold(head=_head(context, roles["cue"]), **roles))
    return out


def phrases(grammar: Grammar, extents: Offsets) -> list[tuple[int, int]]:
    """First and last token that each stretch of offsets touches, white space left out."""
    found = []
    for start, end in extents:
        first = bisect_right(grammar.end, start)
        last = bisect_left(grammar.start, end) - 1
        while first <= last and grammar.space[first]:
            first += 1
        while first <= last and grammar.space[last]:
            last -= 1
        if first <= last:
            found.append((first, last))
    return found


def _head(context: Context, cue: list[tuple[int, int]]) -> int:
    tokens = [i for first, last in cue for i in range(first, last + 1)]
    inside = set(tokens)
    head = context.grammar.head
    tops = [i for i in tokens if head[i] == i or head[i] not in inside]
    return max(tops or tokens, key=lambda i: context.cue_share[i])
