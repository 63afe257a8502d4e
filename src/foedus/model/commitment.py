"""A commitment: what one state promised another by one provision, over an interval."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from foedus.model.date import Interval
from foedus.model.element import Conduct, Decider, Elements, Latitude, Timing
from foedus.model.instrument import Binding, Tier
from foedus.model.provision import ProvisionKind
from foedus.model.source import Source


class Basis(StrEnum):
    """From which act the interval counts."""

    SIGNATURE = "signature"
    ENTRY_INTO_FORCE = "entry_into_force"


@dataclass(frozen=True, slots=True, kw_only=True)
class Commitment:
    """The one shape in which our record's treaties and imported data meet.

    Attributes:
        promisor: Who owes.
        beneficiary: Who is owed.
        instrument: Its id in the record that it is from.
        provision: The provision's id, or None where the data go no deeper than the instrument.
        article: The provision's article, where known.
        kind: One of the 44.
        conduct: None where the kind asks for no conduct of the six.
        interval: Days on which the commitment stands, the end excluded.
        basis: What the interval counts from.
        elements: The provision's elements; None for imported data.
        record: The name of the record that it is from.
    """

    promisor: str
    beneficiary: str
    instrument: str
    provision: str | None
    article: str | None
    kind: ProvisionKind
    conduct: Conduct | None
    latitude: Latitude
    timing: Timing
    decides: Decider
    binding: Binding
    tier: Tier
    interval: Interval
    basis: Basis
    record: str
    elements: Elements | None = None
    sources: tuple[Source, ...] = ()
