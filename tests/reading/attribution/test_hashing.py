"""Feature numbers must never change: the shipped weights are indexed by them."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from foedus.reading.attribution.hashing import hash_rows

TEMPLATES = ((0,), (0, 1), (1, 0))
texts = st.text(max_size=12)
rows = st.lists(st.tuples(texts, texts), min_size=1, max_size=5)


def test_the_numbers_are_the_same_on_every_machine() -> None:
    features = hash_rows([("deny", "VERB"), ("claim", "NOUN")], TEMPLATES, 18)
    assert features.tolist() == [[155490, 175349, 52844], [25777, 139709, 212533]]


def test_the_order_of_columns_and_the_template_tell_features_apart() -> None:
    line = hash_rows([("said", "said")], ((0,), (1,), (0, 1), (1, 0)), 30)[0].tolist()
    assert len(set(line)) == 4


@given(rows=rows, bits=st.integers(min_value=1, max_value=20))
def test_a_row_has_the_same_numbers_alone_as_among_others(
    rows: list[tuple[str, str]], bits: int
) -> None:
    together = hash_rows(rows, TEMPLATES, bits)
    alone = np.concatenate([hash_rows([row], TEMPLATES, bits) for row in rows])
    assert np.array_equal(together, alone)
    assert together.min() >= 0
    assert together.max() < 2**bits


def test_no_rows_no_numbers() -> None:
    assert hash_rows([], TEMPLATES, 18).shape == (0, 3)
