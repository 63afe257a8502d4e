"""The fitted models together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from foedus.reading.attribution.acceptance import accept_rows
from foedus.reading.attribution.content_features import CONTENT_TEMPLATES
from foedus.reading.attribution.context import Context
from foedus.reading.attribution.cue_features import cue_row
from foedus.reading.attribution.extension import extension_rows
from foedus.reading.attribution.hashing import Row, hash_rows
from foedus.reading.attribution.lexicon import CueLexicon
from foedus.reading.attribution.linear import LinearModel, Table
from foedus.reading.attribution.proposal import Proposal


@dataclass(frozen=True, slots=True, kw_only=True)
class Models:
    """What was fitted.

    Attributes:
        lexicon: How often a word is a cue.
        cue: Whether a token is a cue.
        source: Whether a phrase names the source of a cue.
        content_exact: Whether a stretch is exactly the content of a cue.
        content_overlap: Whether at least half of the words of the stretch and the content are shared.
        accept: Whether a cue with the content and the source found for it is an attribution.
        further: Whether a stretch is a further piece of an attribution's content.
        least_accepted: From which score on a proposal counts: chosen on texts held back from the fit.
        least_further: From which score on a further piece does.
    """

    lexicon: CueLexicon
    cue: LinearModel
    source: LinearModel
    content_exact: Table
    content_overlap: Table
    accept: LinearModel
    further: LinearModel
    least_accepted: float
    least_further: float

    def content_scores(
        self, rows: Sequence[Row]
    ) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """For each stretch the probability to be the content, and to be half of it."""
        features = hash_rows(rows, CONTENT_TEMPLATES, self.content_exact.bits)
        return self.content_exact.scores(features), self.content_overlap.scores(features)

    def cue_scores(self, c: Context, cues: Sequence[int]) -> list[float]:
        """For each possible cue the probability to be one."""
        return self._list(self.cue.scores([cue_row(c, i) for i in cues]))

    def accept_scores(self, c: Context, proposals: list[Proposal]) -> list[float]:
        """For each proposal the probability to be an attribution."""
        return self._list(self.accept.scores(accept_rows(c, proposals)))

    def further_scores(self, c: Context, proposal: Proposal) -> NDArray[np.float64]:
        """For each other stretch of a proposal the probability to belong to it."""
        return self.further.scores(extension_rows(c, proposal))

    @staticmethod
    def _list(scores: NDArray[np.float64]) -> list[float]:
        return [float(score) for score in scores]
