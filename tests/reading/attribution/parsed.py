"""Short texts as the extractor sees them."""

from __future__ import annotations

from foedus.reading import parse, split_sentences
from foedus.reading.attribution.context import Context, build_context
from foedus.reading.attribution.grammar import read_grammar
from foedus.reading.attribution.quotation import find_quotations
from foedus.reading.attribution.weights import load_models
from foedus.reading.extractor import ParsedText


def parsed(text: str) -> ParsedText:
    return parse(text, split_sentences(text))


def context(text: str) -> Context:
    grammar = read_grammar(parsed(text).doc)
    return build_context(grammar, find_quotations(grammar), load_models().lexicon.shares(grammar))
