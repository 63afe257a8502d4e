"""Who said what, measured: predictions for a scorer, and speed.

    python bench/attribution.py predict IN.jsonl OUT.jsonl
    python bench/attribution.py speed [IN.jsonl]

Documents in: ``{"doc_id", "text"}`` a line. Out: ``{"doc_id", "attributions": [{"source", "cue",
"content"}]}``, each a list of ``[start, end)`` in code points: the bare extraction, nothing within
the content of another (the corpus knows none), before any rule on speakers or stance. ``speed``
prints tokens a second of one process, parse included, beside textacy's on the same texts where
textacy is installed.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from foedus.reading import RawAttribution, parse, split_sentences
from foedus.reading.attribution import trained_extractor

_SHARED = Path(__file__).resolve().parents[1] / ".." / "shared"
_SAMPLE_DOCUMENTS = 40


def main() -> int:
    """Run the command asked for."""
    options = _options()
    if options.command == "predict":
        _predict(options.documents, options.out)
    else:
        _speed(options.documents or _development_articles())
    return 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Measure the trained extractor.")
    commands = parser.add_subparsers(dest="command", required=True)
    predict = commands.add_parser("predict", help="write the attributions of each document")
    predict.add_argument("documents", type=Path)
    predict.add_argument("out", type=Path)
    speed = commands.add_parser("speed", help="print tokens a second")
    speed.add_argument("documents", type=Path, nargs="?")
    return parser.parse_args()


def predictions(texts: Iterable[str]) -> Iterator[list[dict[str, list[list[int]]]]]:
    """The attributions of each text, in the scorer's form."""
    extract = trained_extractor(nested=False)
    for text in texts:
        found = extract(parse(text, split_sentences(text)))
        yield [_as_lists(one) for one in found]


def _as_lists(one: RawAttribution) -> dict[str, list[list[int]]]:
    return {
        "source": [list(one.source)] if one.source else [],
        "cue": [list(one.cue)] if one.cue else [],
        "content": [list(piece) for piece in one.content],
    }


def _predict(documents: Path, out: Path) -> None:
    loaded = list(_read(documents))
    with out.open("w", encoding="utf-8") as file:
        found = predictions(document["text"] for document in loaded)
        for document, attributions in zip(loaded, found, strict=True):
            line = {"doc_id": document["doc_id"], "attributions": attributions}
            file.write(json.dumps(line) + "\n")


def _read(documents: Path) -> Iterator[dict[str, str]]:
    with documents.open(encoding="utf-8") as lines:
        for line in lines:
            if line.strip():
                yield json.loads(line)


def _development_articles() -> Path:
    shared = Path(os.environ.get("FOEDUS_SHARED", _SHARED))
    return shared / "data" / "attribution" / "dev.jsonl"


def _speed(documents: Path) -> None:
    if not documents.exists():
        sys.exit(f"{documents}: not here; name a file of documents, or set FOEDUS_SHARED")
    texts = [document["text"] for document in _read(documents)][:_SAMPLE_DOCUMENTS]
    tokens = sum(len(parse(text, ()).doc) for text in texts)
    _print_speed("foedus", tokens, lambda: list(predictions(texts)))
    textacy = _textacy(texts)
    if textacy is None:
        print("textacy: not installed")
    else:
        _print_speed("textacy", tokens, textacy)


def _print_speed(name: str, tokens: int, run: Callable[[], object]) -> None:
    began, worked = time.perf_counter(), time.process_time()
    run()
    wall, used = time.perf_counter() - began, time.process_time() - worked
    print(
        f"{name}: {tokens / wall:,.0f} tokens/s ({tokens / used:,.0f} a second of processor time)"
    )


def _textacy(texts: list[str]) -> Callable[[], object] | None:
    try:
        from textacy.extract import triples
    except ImportError:
        return None

    def quotations(text: str) -> list[object]:
        doc = parse(text, ()).doc
        try:
            return list(triples.direct_quotations(doc))
        except ValueError:  # it gives a text up where a quotation mark has no partner
            return []

    return lambda: [quotations(text) for text in texts]


if __name__ == "__main__":
    sys.exit(main())
