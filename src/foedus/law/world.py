"""What of a record an examination looks things up in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from foedus.model.date import PartialDate
from foedus.model.instrument import Instrument
from foedus.model.record import Record
from foedus.model.state import Place, State


@dataclass(frozen=True, slots=True, kw_only=True)
class World:
    """A record, indexed for examination."""

    instruments: Mapping[str, Instrument]
    states: Mapping[str, State]
    places: Mapping[str, Place]
    extinctions: Mapping[str, PartialDate]


def world_of(record: Record) -> World:
    """The record, indexed for examination."""
    return World(
        instruments={instrument.id: instrument for instrument in record.instruments},
        states={state.id: state for state in record.states},
        places={place.id: place for place in record.places},
        extinctions={s.id: s.end for s in record.states if s.end is not None},
    )
