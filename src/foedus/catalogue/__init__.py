"""The record that ships, a user's own, and the index of names.

Reading and checking readable files is in ``folder`` and ``check``: they import YAML, which
the answers from the shipped record do without.
"""

from foedus.catalogue.load import open_folder, open_record
from foedus.catalogue.names import find_place, find_state, find_treaty

__all__ = ["find_place", "find_state", "find_treaty", "open_folder", "open_record"]
