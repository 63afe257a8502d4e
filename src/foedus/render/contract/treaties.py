"""The JSON of ``foedus treaties``: one line an instrument."""

from __future__ import annotations

from dataclasses import dataclass

from foedus.model.date import PartialDate
from foedus.model.instrument import ActKind, Binding, Instrument, Tier
from foedus.model.provision import ProvisionKind
from foedus.render.result import Treaties


@dataclass(frozen=True, slots=True, kw_only=True)
class TreatyLine:
    """One instrument of a list.

    Attributes:
        signed: The first signature on record; None where none is recorded with a day.
        kinds: The kinds of provision that are coded, in the order of the text.
    """

    id: str
    title: str
    short_title: str
    form: str
    binding: Binding
    tier: Tier
    parties: tuple[str, ...]
    signed: PartialDate | None
    kinds: tuple[ProvisionKind, ...]
    fully_coded: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class TreatiesJson:
    """What ``foedus treaties --format json`` prints."""

    treaties: tuple[TreatyLine, ...]
    undetermined: tuple[TreatyLine, ...]


def project_treaties(treaties: Treaties) -> TreatiesJson:
    """The list in the contract's shape."""
    return TreatiesJson(
        treaties=tuple(treaty_line(one) for one in treaties.instruments),
        undetermined=tuple(treaty_line(one) for one in treaties.undetermined),
    )


def treaty_line(instrument: Instrument) -> TreatyLine:
    """What a list tells of one instrument."""
    return TreatyLine(
        id=instrument.id,
        title=instrument.title,
        short_title=instrument.short_title,
        form=instrument.form,
        binding=instrument.binding,
        tier=instrument.tier,
        parties=instrument.parties,
        signed=first_signature(instrument),
        kinds=tuple(dict.fromkeys(provision.kind for provision in instrument.provisions)),
        fully_coded=instrument.fully_coded,
    )


def first_signature(instrument: Instrument) -> PartialDate | None:
    """When it was first signed, as far as the record tells."""
    dates = [a.done for a in instrument.acts if a.kind is ActKind.SIGNATURE and a.done is not None]
    return min(dates, key=lambda date: (date.earliest, date.latest), default=None)
