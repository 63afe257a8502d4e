"""The trained extractor must not get worse on articles that it was not fitted on."""

from __future__ import annotations

import hashlib
import json
import os
from pathlib import Path

import pytest

from foedus.reading import RawAttribution, parse, split_sentences
from foedus.reading.attribution import trained_extractor
from tests.quality.attribution_scoring import FORMS, Score, add_scores, read_triples

BASELINE = json.loads((Path(__file__).parent / "attribution_baseline.json").read_text("utf-8"))
ROOT = Path(__file__).parents[2]
ARTICLES = (
    Path(os.environ.get("FOEDUS_SHARED", ROOT.parent / "shared")) / "data/attribution/dev.jsonl"
)


def _as_lists(one: RawAttribution) -> dict[str, list[list[int]]]:
    return {
        "source": [list(one.source)] if one.source else [],
        "cue": [list(one.cue)] if one.cue else [],
        "content": [list(piece) for piece in one.content],
    }


@pytest.mark.slow
@pytest.mark.data
def test_no_figure_falls_below_its_floor() -> None:
    if not ARTICLES.exists():
        pytest.skip("PolNeAR's development articles are not here (FOEDUS_SHARED, ../shared)")
    content = ARTICLES.read_bytes()
    assert hashlib.sha256(content).hexdigest() == BASELINE["corpus_sha256"]
    extract = trained_extractor(nested=False)
    overlap, triple = Score(), Score()
    for line in content.decode("utf-8").splitlines():
        article = json.loads(line)
        text = article["text"]
        found = [_as_lists(one) for one in extract(parse(text, split_sentences(text)))]
        gold = read_triples(text, article["attributions"])
        add_scores(gold, read_triples(text, found), overlap, triple)
    figures = {f"content_{form}": overlap.f1(form) for form in FORMS}
    figures |= {f"triple_{form}": triple.f1(form) for form in FORMS}
    below = {
        name: (round(figures[name], 1), floor)
        for name, floor in BASELINE["floors"].items()
        if figures[name] < floor
    }
    assert not below, f"below the floor (figure, floor): {below}; all figures: {figures}"
