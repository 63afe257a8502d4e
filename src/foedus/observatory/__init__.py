"""The one facade of foedus: ``foedus.open()`` gives an :class:`Observatory`."""

from foedus.model.circle import Circle
from foedus.model.duty import Assumption, HostileAct
from foedus.model.listing import Problems, Treaties
from foedus.model.provision import ProvisionKind
from foedus.observatory.observatory import Observatory
from foedus.observatory.open import check, open_observatory

__all__ = [
    "Assumption",
    "Circle",
    "HostileAct",
    "Observatory",
    "Problems",
    "ProvisionKind",
    "Treaties",
    "check",
    "open_observatory",
]
