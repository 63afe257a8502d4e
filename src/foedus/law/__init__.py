"""Pure law: status, duties, compatibility. No input, no output, no clock.

``status_on`` answers what a treaty's status is on a day, ``duties`` who must do what if one
state attacks another; ``examine`` is the one function that both a question and a sweep ask of
one commitment. ``under_accounts`` puts the same question under each side's account, ``ask`` a
scenario of several acts, ``chain`` what follows once those who must act do; ``explain`` tells a
finding in numbered lines, and ``turns`` what made two answers differ.
"""

from foedus.law.account import under_account, under_accounts
from foedus.law.alliance import DEFENCE
from foedus.law.breach import breaches_by, examine_breach
from foedus.law.casus import duties
from foedus.law.chain import chain
from foedus.law.commitment import CASUS_KINDS
from foedus.law.duty import examine
from foedus.law.explain import explain
from foedus.law.facts import contradictions
from foedus.law.membership import states_of
from foedus.law.scenario import ask, questions
from foedus.law.scope import HOME
from foedus.law.standing import Standing, standing_on
from foedus.law.status import status_on
from foedus.law.trigger import NON_STATE, UNNAMED
from foedus.law.turn import turns
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
    "ask",
    "breaches_by",
    "chain",
    "contradictions",
    "duties",
    "examine",
    "examine_breach",
    "explain",
    "questions",
    "standing_on",
    "states_of",
    "status_on",
    "turns",
    "under_account",
    "under_accounts",
    "world_of",
]
