"""The record: everything known of treaties and states, in one immutable whole."""

from __future__ import annotations

from dataclasses import dataclass

from foedus.model.instrument import Instrument
from foedus.model.state import Office, Organisation, Person, Place, State


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """What one record holds; records are never merged silently.

    Attributes:
        name: ``catalogue`` for the one that ships, else where it came from.
        compiled: A fingerprint of the readable files that it was made from.
    """

    name: str
    compiled: str
    instruments: tuple[Instrument, ...]
    states: tuple[State, ...]
    offices: tuple[Office, ...] = ()
    persons: tuple[Person, ...] = ()
    organisations: tuple[Organisation, ...] = ()
    places: tuple[Place, ...] = ()
