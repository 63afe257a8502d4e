"""What must be sourced, and what makes an entry verified."""

from __future__ import annotations

from collections.abc import Iterator

from foedus.model.instrument import Act, Binding, Instrument, Position, Tier
from foedus.model.provision import Provision
from foedus.model.source import Confidence, Source, SourceRank

_STRONG = frozenset({SourceRank.PRIMARY, SourceRank.OFFICIAL})


def source_problems(instrument: Instrument) -> Iterator[tuple[str, str]]:
    """Place and message of every fact whose sources do not bear what is said of it."""
    if instrument.binding is Binding.DISPUTED and not instrument.binding_note:
        yield "binding_note", "a disputed force in law needs a note: who holds what"
    for place, fact in _facts(instrument):
        if fact.confidence is Confidence.SOURCED and not fact.sources:
            yield place, "is sourced without a source: cite one, or write known or uncertain"
    if instrument.tier is Tier.VERIFIED:
        yield from _unverified(instrument)


def is_well_sourced(sources: tuple[Source, ...]) -> bool:
    """Whether a primary or official source supports a fact, or two of different publishers."""
    if any(source.rank in _STRONG for source in sources):
        return True
    return len({source.publisher.casefold() for source in sources}) > 1


def _unverified(instrument: Instrument) -> Iterator[tuple[str, str]]:
    for place, fact in _facts(instrument):
        if fact.confidence is Confidence.KNOWN:
            yield place, "nothing in a verified entry is only known"
        if isinstance(fact, Position):
            continue
        if fact.confidence is Confidence.UNCERTAIN and not fact.note:
            yield place, "what is uncertain in a verified entry says so in its note"
        if not is_well_sourced(fact.sources):
            yield place, "needs a primary or official source, or two of different publishers"


def _facts(instrument: Instrument) -> Iterator[tuple[str, Act | Provision | Position]]:
    for number, act in enumerate(instrument.acts):
        yield f"acts[{number}]", act
    for number, provision in enumerate(instrument.provisions):
        yield f"provisions[{number}]", provision
    for number, position in enumerate(instrument.positions):
        yield f"positions[{number}]", position
