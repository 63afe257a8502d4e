"""Who is bound in alliance with whom on a day, by the record."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from foedus.law.membership import states_of
from foedus.law.pair import Clocks, force_between
from foedus.model.finding import Finding
from foedus.model.instrument import Binding, Instrument
from foedus.model.provision import ProvisionKind

DEFENCE = frozenset({ProvisionKind.MUTUAL_DEFENCE, ProvisionKind.UNILATERAL_DEFENCE})
"""Kinds by which one state promises help to another that is attacked."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Alliances:
    """The instruments that can make two states allies, on one day.

    Attributes:
        instruments: Those of the record.
        clocks: Legal time and record time.
    """

    instruments: Iterable[Instrument]
    clocks: Clocks

    def between(self, one: str, other: str) -> str | None:
        """An instrument that binds the two in a defence promise, in force between them.

        None says only that the record has none: an alliance can be unknown, secret or of fact.
        """
        for instrument in self.instruments:
            if instrument.binding is not Binding.LEGALLY_BINDING or not _promises(instrument):
                continue
            states = states_of(instrument)
            if one not in states or other not in states:
                continue
            if force_between(instrument, one, other, self.clocks).finding is Finding.MET:
                return instrument.id
        return None


def _promises(instrument: Instrument) -> bool:
    return any(provision.kind in DEFENCE for provision in instrument.provisions)
