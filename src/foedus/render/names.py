"""What to call the things that results know by id."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from foedus.errors import BadDate
from foedus.model.brief import Brief
from foedus.model.date import PartialDate
from foedus.model.provision import Provision
from foedus.render.wording import day, plain, words

_CODE_OR_DAY = re.compile(r"\b(?:[A-Z]{3}|\d{4}-\d{2}(?:-\d{2})?)\b")


@dataclass(frozen=True, slots=True, kw_only=True)
class Names:
    """Names for ids; an id without a name stands for itself.

    Attributes:
        by_id: Usual names of states, organisations, places, treaties.
    """

    by_id: Mapping[str, str]

    def of(self, thing_id: str) -> str:
        """The name of one thing."""
        return self.by_id.get(thing_id, thing_id)

    def all(self, ids: Iterable[str]) -> tuple[str, ...]:
        """The names of several things, in their order."""
        return tuple(self.of(one) for one in ids)

    def spell(self, text: str) -> str:
        """A sentence of ours with state codes and ISO days written out.

        Only for sentences that foedus itself wrote: an article's words are never changed.
        """
        return _CODE_OR_DAY.sub(lambda match: self._spelt(match[0]), plain(text))

    def _spelt(self, token: str) -> str:
        if token.isalpha():
            return self.of(token)
        try:
            return day(PartialDate.parse(token))
        except BadDate:
            return token


def article_name(article: str | None) -> str:
    """An article as one cites it: "Article 4", "preamble"."""
    if article is None:
        return "article not known"
    return f"Article {article}" if article[:1].isdigit() else article


def provision_name(provision: Provision, treaty: str) -> str:
    """A provision as one cites it: "Article 4 (mutual defence), Treaty of X"."""
    return f"{article_name(provision.article)} ({words(provision.kind)}), {treaty}"


def names_in(brief: Brief, given: Mapping[str, str]) -> Names:
    """Names for everything in a brief: those given, then those that the brief itself holds."""
    found = dict(_candidates(brief))
    for event in brief.events:
        found[event.id] = f"event {event.id.removeprefix('e')} ({words(event.kind)})"
    for treaty in brief.treaties:
        short = treaty.instrument.short_title or treaty.title
        found[treaty.id] = short
        for provision in treaty.provisions:
            found[provision.id] = provision_name(provision, short)
    clean = {thing: plain(name) for thing, name in found.items()}
    return Names(by_id={**clean, **given})


def _candidates(brief: Brief) -> Iterable[tuple[str, str]]:
    for mention in brief.mentions:
        for candidate in mention.candidates:
            yield candidate.id, candidate.name
