"""A reading made by hand: what the scorer is tested with."""

from __future__ import annotations

import hashlib

from quality.annotation_file import read_annotation
from quality.sample import Sample

from foedus.linking import Linked
from foedus.model.article import Article
from foedus.model.event import Account, AccountStance, Event, EventKind
from foedus.model.mention import Candidate, Mention, MentionKind
from foedus.model.reading import Reading
from foedus.model.span import Span
from foedus.model.statement import Form, Speaker, SpeakerKind, Stance, Statement

TEXT = (
    "Moscow denied that it had signed a pact. “It is a rumour,” the envoy, Ana Ruiz, said, "
    "throwing doubt on talks. Troops may land in May. The treaty is old."
)


class Maker:
    """Makes spans, statements and mentions from words of the text."""

    def __init__(self, text: str = TEXT) -> None:
        digest = hashlib.sha256(text.encode()).hexdigest()
        self.article = Article(
            id=digest[:12],
            title=None,
            outlet=None,
            url=None,
            published=None,
            language="en",
            sha256=digest,
            text=text,
        )

    def span(self, words: str) -> Span:
        start = self.article.text.index(words)
        return self.article.span(start, start + len(words))

    def statement(
        self,
        number: int,
        speaker: str,
        content: str,
        *,
        of_record: str | None = None,
        name: str | None = None,
        stance: Stance = Stance.ASSERTS,
        inside: str | None = None,
    ) -> Statement:
        return Statement(
            id=f"s{number}",
            speaker=Speaker(
                text=speaker,
                kind=SpeakerKind.PERSON,
                span=self.span(speaker),
                id=of_record,
                name=name,
            ),
            cue=None,
            content=(self.span(content),),
            form=Form.INDIRECT,
            stance=stance,
            sentence=self.span(content),
            inside=inside,
        )

    def treaty(self, words: str, resolved: str | None, *candidates: str) -> Mention:
        return Mention(
            span=self.span(words),
            kind=MentionKind.TREATY,
            resolved=resolved,
            candidates=tuple(Candidate(id=each, name=each, why="") for each in candidates),
        )

    def event(
        self,
        kind: EventKind,
        words: str,
        *,
        actual: bool | None,
        stance: AccountStance = AccountStance.REPORTS,
        statement: str | None = None,
    ) -> Event:
        account = Account(by="x", stance=stance, span=self.span(words), statement=statement)
        return Event(
            id="e1",
            kind=kind,
            actors=(),
            targets=(),
            place=None,
            date=None,
            actual=actual,
            accounts=(account,),
        )

    def sample(
        self,
        annotation: str,
        *,
        statements: tuple[Statement, ...] = (),
        mentions: tuple[Mention, ...] = (),
        events: tuple[Event, ...] = (),
    ) -> Sample:
        return Sample(
            name="made.txt",
            gold=read_annotation(f"published: '2024-05-01'\n{annotation}", self.article.text),
            reading=Reading(article=self.article, sentences=()),
            linked=Linked(statements=statements, mentions=mentions, events=events),
        )
