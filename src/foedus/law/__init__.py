"""Pure law: status, duties, compatibility. No input, no output, no clock.

``status_on`` answers what a treaty's status is on a day, ``duties`` who must do what if one
state attacks another; ``examine`` is the one function that both a question and a sweep ask of
one commitment. What goes further has its own module, loaded when it is asked for: ``account`` (the
same question under each side's account), ``scenario`` (several acts in order), ``chain`` (what
follows once those who must act do), ``explain`` (a finding in numbered lines), ``turn`` (what made
two answers differ).
"""

from foedus.law.alliance import DEFENCE
from foedus.law.breach import breaches_by, examine_breach
from foedus.law.casus import duties
from foedus.law.commitment import CASUS_KINDS
from foedus.law.duty import examine
from foedus.law.facts import contradictions
from foedus.law.membership import states_of
from foedus.law.scope import HOME
from foedus.law.standing import Standing, standing_on
from foedus.law.status import status_on
from foedus.law.trigger import NON_STATE, UNNAMED
from foedus.law.world import World, world_of
from foedus.model.status import Status

__all__ = [
    "CASUS_KINDS",
    "DEFENCE",
    "HOME",
    "NON_STATE",
    "UNNAMED",
    "Standing",
    "Status",
    "World",
    "breaches_by",
    "contradictions",
    "duties",
    "examine",
    "examine_breach",
    "standing_on",
    "states_of",
    "status_on",
    "world_of",
]
