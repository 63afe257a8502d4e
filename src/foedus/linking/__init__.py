"""A mention becomes a treaty, state, office or person of the record, with its candidates."""

from foedus.linking.link import Linked, Linker

__all__ = ["Linked", "Linker"]
