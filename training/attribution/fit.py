"""Fit the weights of the trained extractor.

    python training/attribution/fit.py --train train.jsonl --dev dev.jsonl --out weights.npz

Both files hold PolNeAR's articles as ``{"doc_id", "text", "attributions": [{"source", "cue",
"content"}]}`` a line, each a list of ``[start, end)``. Needs the ``read`` extra and scikit-learn. The
models of cue, source and content are fitted on the training articles; those that judge their
proposals are fitted on proposals for articles that the first models had not seen (folds of the
training articles), and so is the score from which on a proposal counts. The development articles
are scored at the end and used for nothing. About ten minutes on one core; the same result each time.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from corpus import Corpus, read_parsed
from examples import (
    BITS,
    Examples,
    accept_examples,
    content_examples,
    cue_examples,
    further_examples,
    join,
    source_examples,
)
from fitting import STRENGTH, fit_table
from right import count_right

from foedus.reading.attribution.acceptance import ACCEPT_TEMPLATES
from foedus.reading.attribution.cue_features import CUE_TEMPLATES, possible_cues
from foedus.reading.attribution.extension import EXTENSION_TEMPLATES
from foedus.reading.attribution.extractor import LEAST_CUE
from foedus.reading.attribution.lexicon import CueLexicon
from foedus.reading.attribution.linear import LinearModel, Table
from foedus.reading.attribution.models import Models
from foedus.reading.attribution.proposal import Proposal
from foedus.reading.attribution.proposing import propose
from foedus.reading.attribution.source_features import SOURCE_TEMPLATES
from foedus.reading.attribution.weights import read_models, write_models

_LEASTS = np.arange(0.30, 0.56, 0.025)
_LEAST_FURTHER = 0.5
_FIRST = ("cue", "source", "content_exact", "content_overlap")

PerArticle = dict[str, list[Examples]]


def main() -> None:
    """Read the options, fit, write, and print how well it does."""
    options = _options()
    train = read_parsed(options.train, options.cache)
    print(f"training articles: {len(train.contexts)}", flush=True)
    rows = _first_examples(train)
    proposals = _unseen_proposals(train, rows, options.folds)
    judges = _judges(train, proposals)
    first = _fit_first(rows, range(len(train.contexts)))
    least = _least_accepted(train, proposals, _assemble(first, judges, train.lexicon))
    models = _assemble(first, judges, train.lexicon, least)
    write_models(models, options.out)
    print(f"{options.out}: {options.out.stat().st_size / 1e6:.2f} MB")
    with options.out.open("rb") as file:
        _report(
            "development articles",
            read_parsed(options.dev, options.cache, train.uses),
            read_models(file),
        )


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Fit the weights of the trained extractor.")
    parser.add_argument("--train", type=Path, required=True)
    parser.add_argument("--dev", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--folds", type=int, default=3)
    parser.add_argument("--cache", type=Path, help="folder that keeps parses between runs")
    return parser.parse_args()


def _first_examples(corpus: Corpus) -> PerArticle:
    rows: PerArticle = {name: [] for name in _FIRST}
    for context, gold in corpus.pairs():
        exact, half = content_examples(context, gold)
        rows["cue"].append(cue_examples(context, gold))
        rows["source"].append(source_examples(context, gold))
        rows["content_exact"].append(exact)
        rows["content_overlap"].append(half)
    return rows


def _fit_first(rows: PerArticle, articles: Sequence[int]) -> dict[str, Table]:
    return {name: _fit(name, [rows[name][k] for k in articles]) for name in _FIRST}


def _fit(name: str, parts: list[Examples]) -> Table:
    return fit_table(join(parts), bits=BITS[name], strength=STRENGTH[name])


def _unseen_proposals(corpus: Corpus, rows: PerArticle, folds: int) -> list[list[Proposal]]:
    """Proposals for each article by models that were fitted without it."""
    count = len(corpus.contexts)
    found: list[list[Proposal]] = [[] for _ in range(count)]
    for fold in range(folds):
        seen = [k for k in range(count) if k % folds != fold]
        models = _assemble(_fit_first(rows, seen), _no_judges(), corpus.lexicon)
        for k in range(fold, count, folds):
            found[k] = _proposals(corpus, models, k)
        print(f"fold {fold + 1} of {folds}", flush=True)
    return found


def _proposals(corpus: Corpus, models: Models, number: int) -> list[Proposal]:
    context = corpus.contexts[number]
    possible = possible_cues(context)
    scored = zip(possible, models.cue_scores(context, possible), strict=True)
    return propose(context, models, [entry for entry in scored if entry[1] > LEAST_CUE])


def _judges(corpus: Corpus, proposals: list[list[Proposal]]) -> dict[str, Table]:
    pairs = list(zip(corpus.contexts, corpus.gold, proposals, strict=True))
    accept = [accept_examples(c, gold, found) for c, gold, found in pairs]
    further = [further_examples(c, gold, found) for c, gold, found in pairs]
    return {"accept": _fit("accept", accept), "further": _fit("further", further)}


def _no_judges() -> dict[str, Table]:
    empty = Table(values=np.zeros(2, dtype=np.float32), scale=1.0, bias=0.0)
    return {"accept": empty, "further": empty}


def _assemble(
    first: dict[str, Table], judges: dict[str, Table], lexicon: CueLexicon, least: float = 0.5
) -> Models:
    return Models(
        lexicon=lexicon,
        cue=LinearModel(table=first["cue"], templates=CUE_TEMPLATES),
        source=LinearModel(table=first["source"], templates=SOURCE_TEMPLATES),
        content_exact=first["content_exact"],
        content_overlap=first["content_overlap"],
        accept=LinearModel(table=judges["accept"], templates=ACCEPT_TEMPLATES),
        further=LinearModel(table=judges["further"], templates=EXTENSION_TEMPLATES),
        least_accepted=least,
        least_further=_LEAST_FURTHER,
    )


def _least_accepted(corpus: Corpus, proposals: list[list[Proposal]], models: Models) -> float:
    """The score from which on proposals count that does best on articles not seen by their models."""
    best = (0.0, 0.5)
    for least in _LEASTS.tolist():
        counted = count_right(corpus, proposals, models, least)
        print(f"least {least:.3f}: cross-validated {counted}", flush=True)
        best = max(best, (counted.f1, least))
    return best[1]


def _report(name: str, corpus: Corpus, models: Models) -> None:
    proposals = [_proposals(corpus, models, k) for k in range(len(corpus.contexts))]
    print(f"{name}: {count_right(corpus, proposals, models, models.least_accepted)}")


if __name__ == "__main__":
    main()
