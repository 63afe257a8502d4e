"""A linear model over hashed features."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from foedus.reading.attribution.hashing import Row, Template, hash_rows


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """What was fitted: a weight for each feature number.

    Attributes:
        values: Weights as small whole numbers (or, while fitting, as they are); as many as a power of two.
        scale: What one of them is worth.
        bias: The score of a row without features.
    """

    values: NDArray[np.int8] | NDArray[np.float32]
    scale: float
    bias: float

    @property
    def bits(self) -> int:
        """How many bits a feature number has."""
        return self.values.size.bit_length() - 1

    def scores(self, features: NDArray[np.int64]) -> NDArray[np.float64]:
        """The probability of each line of feature numbers."""
        total = self.values[features].sum(axis=1, dtype=np.float64) * self.scale + self.bias
        return np.asarray(1.0 / (1.0 + np.exp(-total)))


@dataclass(frozen=True, slots=True, kw_only=True)
class LinearModel:
    """A table with the templates that it was fitted with."""

    table: Table
    templates: tuple[Template, ...]

    def scores(self, rows: Sequence[Row]) -> NDArray[np.float64]:
        """The probability of each row."""
        return self.table.scores(hash_rows(rows, self.templates, self.table.bits))
