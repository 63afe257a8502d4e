"""A brief put together: reading, linking, law and what came afterwards."""

from __future__ import annotations

import datetime
from pathlib import Path

from foedus import law
from foedus.errors import BadDocument
from foedus.law import World
from foedus.linking import Linked, Linker
from foedus.model.article import Article
from foedus.model.brief import Brief, TreatyInBrief
from foedus.model.instrument import Instrument
from foedus.model.mention import Mention, MentionKind
from foedus.model.record import Record
from foedus.model.span import Span
from foedus.observatory.afterwards import afterwards
from foedus.observatory.clock import Clock
from foedus.observatory.fetch import is_address, read_address
from foedus.observatory.progress import Progress
from foedus.observatory.questions import duties_of_brief
from foedus.observatory.unknowns import unknowns

__all__ = ["Brief", "Briefing"]

NOT_ASSESSED = ("tensions", "checks")
"""Parts of the contract that this version leaves empty because it does not assess them."""


class Briefing:
    """Makes briefs from one record; the record's names are indexed once."""

    def __init__(self, record: Record, world: World) -> None:
        self._record = record
        self._world = world
        self._linker = Linker(record)

    def brief(
        self,
        source: str | Path | bytes,
        clock: Clock,
        *,
        name: str,
        progress: Progress,
    ) -> Brief:
        """The brief of one article; arguments as in :meth:`Observatory.brief`."""
        from foedus import __version__
        from foedus.reading import read_article

        progress("reading the document")
        article = _document(source, clock, name)
        _check_language(article, source if isinstance(source, str) else name)
        on, known_by, basis = clock.days(article)
        progress("finding who said what")
        reading = read_article(article)
        progress("linking to the record")
        linked = self._linker.link(reading, known_by)
        progress("examining duties")
        treaties = self._treaties(linked, on, known_by)
        duties = duties_of_brief(linked, treaties, self._record, self._world, (on, known_by))
        return Brief(
            foedus=__version__,
            article=article,
            on=on,
            known_by=known_by,
            day_basis=basis,
            statements=linked.statements,
            mentions=linked.mentions,
            treaties=treaties,
            events=linked.events,
            duties=duties,
            afterwards=afterwards(treaties, known_by),
            unknowns=unknowns(article, linked, treaties, duties, basis),
            not_assessed=NOT_ASSESSED,
        )

    def _treaties(
        self, linked: Linked, on: datetime.date, known_by: datetime.date
    ) -> tuple[TreatyInBrief, ...]:
        """The treaties meant, each followed by those it replaced or was replaced by."""
        spans = _spans_by_treaty(linked.mentions)
        found: dict[str, TreatyInBrief] = {}
        for treaty_id in spans:
            meant = self._world.instruments[treaty_id]
            found[treaty_id] = self._entry(meant, spans[treaty_id], None, on, known_by)
        for treaty_id in spans:
            for related in self._related(treaty_id):
                if related.id not in found:
                    entry = self._entry(related, (), treaty_id, on, known_by)
                    if entry.status.status is not law.Status.NOT_CONCLUDED:
                        found[related.id] = entry
        return tuple(found.values())

    def _related(self, treaty_id: str) -> list[Instrument]:
        """Predecessors back to the first, then direct successors."""
        chain: list[str] = []
        waiting = list(self._world.instruments[treaty_id].predecessors)
        while waiting:
            current = waiting.pop(0)
            if current not in chain and current in self._world.instruments:
                chain.append(current)
                waiting += self._world.instruments[current].predecessors
        chain += self._world.instruments[treaty_id].successors
        return [self._world.instruments[i] for i in chain if i in self._world.instruments]

    def _entry(
        self,
        instrument: Instrument,
        mentions: tuple[Span, ...],
        related_to: str | None,
        on: datetime.date,
        known_by: datetime.date,
    ) -> TreatyInBrief:
        return TreatyInBrief(
            id=instrument.id,
            title=instrument.title,
            tier=instrument.tier,
            mentions=mentions,
            status=law.status_on(instrument, on, known_by, self._world.extinctions),
            provisions=instrument.provisions,
            instrument=instrument,
            related_to=related_to,
        )


def _document(source: str | Path | bytes, clock: Clock, name: str) -> Article:
    from foedus.reading import read_document

    if isinstance(source, str) and is_address(source):
        content = read_address(source)
        return read_document(content, name=source, published=clock.published, url=source)
    if isinstance(source, bytes):
        return read_document(source, name=name, published=clock.published)
    return read_document(Path(source), name=str(source), published=clock.published)


_ENOUGH_WORDS = 12
"""Fewer words do not tell a language."""


def _check_language(article: Article, name: str) -> None:
    """Refuse a text that is not English: an empty brief would look like an answer.

    Raises:
        BadDocument: The text is long enough to tell, and not in English.
    """
    if article.language is None and len(article.text.split()) >= _ENOUGH_WORDS:
        raise BadDocument(
            "this article is not in English, the only language that foedus reads",
            hint="give an English version",
            locator=name,
        )


def _spans_by_treaty(mentions: tuple[Mention, ...]) -> dict[str, tuple[Span, ...]]:
    spans: dict[str, tuple[Span, ...]] = {}
    for mention in mentions:
        if mention.kind is MentionKind.TREATY and mention.resolved is not None:
            spans[mention.resolved] = (*spans.get(mention.resolved, ()), mention.span)
    return spans
