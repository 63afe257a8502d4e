"""Pure law: status, duties, compatibility. No input, no output, no clock.

``status_on`` answers what a treaty's status is on a day, ``duties`` who must do what if one
state attacks another; ``examine`` is the one function that both a question and a sweep ask of
one commitment.
"""

from foedus.law.casus import duties, world_of
from foedus.law.duty import World, examine
from foedus.law.standing import Standing, standing_on
from foedus.law.status import status_on

__all__ = ["Standing", "World", "duties", "examine", "standing_on", "status_on", "world_of"]
