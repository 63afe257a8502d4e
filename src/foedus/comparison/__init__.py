"""Pure comparison: two treaties rule by rule and element by element, and precedents of a rule.

``compare`` answers what is the same, stronger, weaker or qualified; ``novelty`` whether each rule
of a treaty was restored, continued, has a precedent, or none that was found. No input, no
output, no clock; the status of a treaty on a day is asked of the caller.
"""

from foedus.comparison.novelty import novelty
from foedus.comparison.precedent import StatusOn
from foedus.comparison.treaty import compare

__all__ = ["StatusOn", "compare", "novelty"]
