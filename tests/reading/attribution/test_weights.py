from __future__ import annotations

from importlib.resources import files
from io import BytesIO
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from foedus.reading.attribution.linear import Table
from foedus.reading.attribution.weights import load_models, quantise, read_models, write_models

weights = st.lists(st.floats(min_value=-50, max_value=50, width=32), min_size=4, max_size=4)


@given(values=weights)
def test_eight_bits_are_off_by_half_a_step_at_most(values: list[float]) -> None:
    table = Table(values=np.array(values, dtype=np.float32), scale=1.0, bias=0.0)
    small = quantise(table)
    difference = small.values.astype(float) * small.scale - table.values
    assert small.values.dtype == np.int8
    assert np.abs(difference).max() <= small.scale / 2 * 1.001


def test_written_models_read_back_the_same(tmp_path: Path) -> None:
    models = load_models()
    write_models(models, tmp_path / "copy.npz")
    with (tmp_path / "copy.npz").open("rb") as file:
        again = read_models(file)
    assert np.array_equal(again.cue.table.values, models.cue.table.values)
    assert np.array_equal(again.content_exact.values, models.content_exact.values)
    assert np.array_equal(again.lexicon.hundredths, models.lexicon.hundredths)
    assert again.further.table.bias == models.further.table.bias
    assert again.least_accepted == models.least_accepted


def test_the_shipped_file_is_small_and_holds_plain_numbers_only() -> None:
    content = files("foedus.reading.attribution").joinpath("weights.npz").read_bytes()
    assert len(content) < 2_000_000
    with np.load(BytesIO(content), allow_pickle=False) as stored:
        kinds = {stored[name].dtype for name in stored.files}
    assert kinds == {np.dtype(np.int8), np.dtype(np.float64)}


def test_a_file_of_pickles_is_refused() -> None:
    file = BytesIO()
    np.savez(file, lexicon=np.array([{"a": 1}], dtype=object))
    file.seek(0)
    with pytest.raises(ValueError, match="pickle"):
        read_models(file)


def test_the_models_are_read_once() -> None:
    assert load_models() is load_models()
