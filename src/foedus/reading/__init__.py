"""An article becomes statements, mentions, events and dates: nothing known of the world."""

from foedus.reading.document import MAX_BYTES, read_document
from foedus.reading.extractor import Extent, Extractor, ParsedText, RawAttribution
from foedus.reading.parse import is_language_model_loaded, load_language_model, parse
from foedus.reading.reader import Stages, read_article
from foedus.reading.rules import RuleExtractor
from foedus.reading.sentence import split_sentences

__all__ = [
    "MAX_BYTES",
    "Extent",
    "Extractor",
    "ParsedText",
    "RawAttribution",
    "RuleExtractor",
    "Stages",
    "is_language_model_loaded",
    "load_language_model",
    "parse",
    "read_article",
    "read_document",
    "split_sentences",
]
