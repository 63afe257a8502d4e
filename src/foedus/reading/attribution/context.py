"""What a feature function may ask about a token: its grammar, its quotation, and how often it is a cue."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import accumulate

from foedus.reading.attribution.grammar import Grammar
from foedus.reading.attribution.quotation import Quotations

_STEPS = ((0.8, "9"), (0.6, "6"), (0.4, "4"), (0.2, "2"), (0.08, "1"))
_SIZES = (0, 1, 2, 4, 8, 16, 32)
_SIZE_NAMES = [str(next(step for step in _SIZES if count <= step)) for count in range(33)] + ["x"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """A text as the models see it.

    Attributes:
        cue_share: For each token, the share of cues among the tokens of its lemma and part of speech
            in the texts that the models were fitted on.
        level: The same in six steps, as text.
        commas: For each token, how many commas stand before it; one more entry for the end.
        quoted_before: The same of tokens in quotations.
        paragraph_first: For each paragraph, its first token.
        paragraph_last: For each paragraph, its last token that is no white space.
    """

    grammar: Grammar
    quotations: Quotations
    cue_share: list[float]
    level: list[str]
    commas: list[int]
    quoted_before: list[int]
    paragraph_first: list[int]
    paragraph_last: list[int]

    def lower(self, i: int) -> str:
        """The word in lower case; ``^`` before the text and ``$`` behind it."""
        if i < 0:
            return "^"
        return self.grammar.lower[i] if i < len(self.grammar) else "$"

    def tag(self, i: int) -> str:
        """The fine part of speech; ``^`` before the text and ``$`` behind it."""
        if i < 0:
            return "^"
        return self.grammar.tag[i] if i < len(self.grammar) else "$"

    def child(self, i: int, *deps: str) -> int:
        """The first token hanging on ``i`` in one of these relations, or -1."""
        dep = self.grammar.dep
        return next((c for c in self.grammar.children[i] if dep[c] in deps), -1)

    def quoted(self, i: int) -> bool:
        """Whether the token stands in a quotation."""
        return i in self.quotations.inside

    def sentence_quoted(self, i: int) -> bool:
        """Whether the token's sentence has a part in a quotation."""
        sentence = range(self.grammar.sentence[i], self.grammar.sentence_end[i] + 1)
        return not self.quotations.inside.isdisjoint(sentence)


def build_context(grammar: Grammar, quotations: Quotations, cue_share: list[float]) -> Context:
    """The context of one text."""
    first: list[int] = []
    last: list[int] = []
    for i, number in enumerate(grammar.paragraph):
        if number == len(first):
            first.append(i)
            last.append(i)
        elif not grammar.space[i]:
            last[number] = i
    return Context(
        grammar=grammar,
        quotations=quotations,
        cue_share=cue_share,
        level=[level_of(share) for share in cue_share],
        commas=[0, *accumulate(word == "," for word in grammar.word)],
        quoted_before=[0, *accumulate(number >= 0 for number in quotations.at)],
        paragraph_first=first,
        paragraph_last=last,
    )


def level_of(share: float) -> str:
    """A probability in six steps."""
    return next((name for least, name in _STEPS if share > least), "0")


def size(count: int) -> str:
    """A count in steps that double."""
    return "0" if count <= 0 else _SIZE_NAMES[min(count, len(_SIZE_NAMES) - 1)]
