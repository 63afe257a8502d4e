"""An article to its reading: the stages in order, each of which can be replaced."""

from __future__ import annotations

from dataclasses import dataclass, field

from foedus.model.article import Article
from foedus.model.reading import Reading
from foedus.reading.event_clauses import find_events
from foedus.reading.extractor import Extractor
from foedus.reading.parse import parse
from foedus.reading.person_names import find_persons
from foedus.reading.quotation import find_quotations
from foedus.reading.rules import RuleExtractor
from foedus.reading.sentence import Splitter, split_sentences
from foedus.reading.speakers import Cast
from foedus.reading.statements import build_statements
from foedus.reading.time_words import find_times
from foedus.reading.treaty_words import find_treaty_phrases


@dataclass(frozen=True, slots=True, kw_only=True)
class Stages:
    """The parts of reading that have more than one implementation.

    Attributes:
        extractor: Finds who is credited with which words.
        splitter: Finds sentence ends; None for the best one installed.
    """

    extractor: Extractor = field(default_factory=RuleExtractor)
    splitter: Splitter | None = None


def read_article(article: Article, *, stages: Stages | None = None) -> Reading:
    """The article taken apart: sentences, statements, treaty phrases, persons, events, times.

    Raises:
        MissingExtra: The language model is not installed.
    """
    stages = stages or Stages()
    sentences = split_sentences(article.text, article.removed, splitter=stages.splitter)
    parsed = parse(article.text, sentences)
    times = find_times(article, parsed)
    cast = Cast(
        article=article,
        parsed=parsed,
        persons=find_persons(article, parsed),
        quotations=find_quotations(article.text),
    )
    return Reading(
        article=article,
        sentences=tuple(article.span(*sentence) for sentence in sentences),
        statements=build_statements(stages.extractor(parsed), cast, times),
        treaty_phrases=find_treaty_phrases(article, parsed),
        persons=cast.persons,
        events=find_events(article, parsed, times),
        times=times,
    )
