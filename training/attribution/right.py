"""How many attributions come out right: the figure by which the least score is chosen."""

from __future__ import annotations

from dataclasses import dataclass

from corpus import Corpus
from examples import is_right

from foedus.reading.attribution.models import Models
from foedus.reading.attribution.proposal import Proposal
from foedus.reading.attribution.selection import select


@dataclass(frozen=True, slots=True)
class Counted:
    """Attributions found, annotated, and both."""

    right: int
    found: int
    annotated: int

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        total = self.found + self.annotated
        return 2 * self.right / total if total else 0.0

    def __str__(self) -> str:
        """Precision, recall and F1 in hundredths."""
        precision = self.right / self.found if self.found else 0.0
        recall = self.right / self.annotated if self.annotated else 0.0
        return f"P {100 * precision:.1f} R {100 * recall:.1f} F1 {100 * self.f1:.1f}"


def count_right(
    corpus: Corpus, proposals: list[list[Proposal]], models: Models, least: float
) -> Counted:
    """Whole attributions (cue, source and at least half of the content) among those selected."""
    right = found = annotated = 0
    for context, gold, own in zip(corpus.contexts, corpus.gold, proposals, strict=True):
        chosen = select(context, models, own, models.accept_scores(context, own), least)
        found += len(chosen)
        annotated += len(gold)
        right += sum(
            any(is_right(context, one.cue, one.source, one.content, truth) for one in chosen)
            for truth in gold
        )
    return Counted(right, found, annotated)
