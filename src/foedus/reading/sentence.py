"""A text to its sentences, furniture left out.

Paragraphs come first: a sentence never crosses one. Within a paragraph a splitter proposes
ends, and ends that only look like one (behind an abbreviation or an initial, or inside a
quotation that runs straight on) are taken back.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import pairwise

from foedus.model.article import Removed
from foedus.reading.extractor import Extent

Splitter = Callable[[str], Sequence[Extent]]
"""A paragraph to its sentences, offsets into the paragraph."""

_ABBREVIATION = re.compile(
    r"(?:^|[\s(\"“'‘.])(?:[A-Z]|Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Sgt|Capt|Maj|Adm|Sen|Rep|Gov|Pres|Rev|Hon"
    r"|St|Jr|Sr|vs|cf|No|Nos|Art|Arts|para|paras|pp|Vol|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec"
    r"|e\.g|i\.e|approx|al|Inc|Ltd|Co|Corp|U\.S|U\.N|U\.K|E\.U|D\.C)\.\Z"
)
_RUNS_ON = re.compile(r"[\"”’']?\s*(?:[a-z,;]|[-–—]\s)")
_QUOTED_END = re.compile(r"[?!…][\"”’']\Z")
_NAME_SAYS = re.compile(
    r"(?:(?:[Tt]he|[A-Z])[\w.’'-]*\s){1,5}(?:said|says|told|tells|asked|asks|added|wrote|replied"
    r"|wondered|demanded|shouted|insisted|declared|warned)\b"
)
_FALLBACK_END = re.compile(r"[.!?…]+[\"”’')\]]*(?=\s+[\"“‘'(\[]?[A-Z0-9])|\n\s*\n")
_ENDED = re.compile(r"[.!?:…][\"”’')\]]*\Z")
_WRAPPED_WIDTH = 100
_FEWEST_BROKEN = 2


def split_sentences(
    text: str, removed: Iterable[Removed] = (), *, splitter: Splitter | None = None
) -> tuple[Extent, ...]:
    """The sentences of a text, in order, without white space at their edges."""
    split = splitter or default_splitter()
    out: list[Extent] = []
    for start, end in _paragraphs(text, removed):
        out.extend(_shift(_mend(text[start:end], split(text[start:end])), start))
    return tuple(out)


def default_splitter() -> Splitter:
    """Bling Fire where it is installed, else a pattern."""
    try:
        from livekit.blingfire import text_to_sentences_with_offsets
    except ImportError:
        return split_by_pattern

    def split(paragraph: str) -> Sequence[Extent]:
        return [Extent(*offsets) for offsets in text_to_sentences_with_offsets(paragraph)[1]]

    return split


def split_by_pattern(paragraph: str) -> Sequence[Extent]:
    """Sentences by stops before a capital letter: the fallback without Bling Fire."""
    ends = [match.end() for match in _FALLBACK_END.finditer(paragraph)]
    cuts = [0, *ends, len(paragraph)]
    return [Extent(a, b) for a, b in pairwise(cuts) if paragraph[a:b].strip()]


def _paragraphs(text: str, removed: Iterable[Removed]) -> Iterator[Extent]:
    """Stretches of prose between furniture and paragraph ends."""
    at = 0
    for part in (*removed, None):
        end = len(text) if part is None else part.start
        yield from _shift(_blocks(text[at:end]), at)
        at = end if part is None else part.end


def _blocks(prose: str) -> Iterator[Extent]:
    """Blank lines part paragraphs; so does every newline, unless lines are broken for width."""
    end_of_block = r"\n\s*\n" if _is_wrapped(prose) else r"\n"
    at = 0
    for match in re.finditer(rf"{end_of_block}|\Z", prose):
        if prose[at : match.start()].strip():
            yield Extent(at, match.start())
        at = match.end()


def _is_wrapped(prose: str) -> bool:
    lines = [line.rstrip() for line in prose.split("\n")]
    inner = [line for line, after in pairwise(lines) if line and after.strip()]
    broken = sum(_ENDED.search(line) is None for line in inner)
    return (
        broken >= _FEWEST_BROKEN
        and broken > len(inner) / 2
        and max(map(len, inner)) <= _WRAPPED_WIDTH
    )


def _mend(paragraph: str, sentences: Sequence[Extent]) -> Iterator[Extent]:
    """Join what was split too eagerly, and trim white space."""
    start: int | None = None
    for index, (begin, end) in enumerate(sentences):
        start = begin if start is None else start
        rest = paragraph[end:]
        if index + 1 < len(sentences) and _goes_on(paragraph[start:end].rstrip(), rest):
            continue
        yield from _trimmed(paragraph, start, end)
        start = None


def _goes_on(sentence: str, rest: str) -> bool:
    follows = rest.lstrip()
    if _ABBREVIATION.search(sentence):
        return not re.search(r"(?:^|\s)(?:U\.S|U\.N|U\.K|E\.U|D\.C|Inc|Co|al)\.\Z", sentence)
    if _QUOTED_END.search(sentence) and _NAME_SAYS.match(follows):
        return True
    return _RUNS_ON.match(follows) is not None


def _trimmed(text: str, start: int, end: int) -> Iterator[Extent]:
    bare = text[start:end].strip()
    if bare:
        first = start + text[start:end].index(bare)
        yield Extent(first, first + len(bare))


def _shift(extents: Iterable[Extent], by: int) -> Iterator[Extent]:
    for start, end in extents:
        yield Extent(start + by, end + by)
