"""``python -m quality.score``: how well the sets are read, with intervals.

Options: ``--json`` for data, ``--set open`` for one set, ``--errors`` for the open set's misses,
``--write-floors`` to hold the figures reached from now on, ``--texts FOLDER`` to score the real
articles whose texts lie there.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from quality.errors_of_set import errors_of
from quality.floors import write_floors
from quality.measure import Tally
from quality.real_set import score_real
from quality.run import ARTICLES, SETS, read_set, reader_in_use, score_set
from quality.table import as_data, as_table


def main(words: list[str] | None = None) -> int:
    """Score, print, and write the floors where asked."""
    options = _options().parse_args(words)
    read = reader_in_use()
    if options.errors:
        lines = [line for sample in read_set(ARTICLES / "open", read) for line in errors_of(sample)]
        sys.stdout.write("\n".join(lines) + "\n")
        return 0
    tallies: dict[str, Tally] = {}
    for name in options.set or SETS:
        tallies[name] = score_set(ARTICLES / name, read)
    if options.write_floors:
        write_floors(tallies)
    if options.texts:
        tallies["real"] = score_real(options.texts, read)
    shown = json.dumps(as_data(tallies), indent=2) if options.json else as_table(tallies)
    sys.stdout.write(shown + "\n")
    return 0


def _options() -> argparse.ArgumentParser:
    options = argparse.ArgumentParser(prog="python -m quality.score", description=__doc__)
    options.add_argument("--set", choices=SETS, action="append", help="one set only")
    options.add_argument("--json", action="store_true", help="data instead of a table")
    options.add_argument("--errors", action="store_true", help="what the open set misses")
    options.add_argument("--write-floors", action="store_true", help="hold what is reached")
    options.add_argument("--texts", type=Path, help="folder with the real articles' texts")
    return options


if __name__ == "__main__":
    sys.exit(main())
