"""How long a sweep of all attackers and targets takes, against the examination step by step.

Run: python bench/sweep.py [--on DAY] [--sample N] [--years FIRST LAST]

The peer is foedus's own evaluator, asked one pair at a time for a sample of pairs: the ratio
compares seconds a pair. A sweep's findings are held against the same sample.
"""

from __future__ import annotations

import argparse
import datetime
import random
import statistics
import time
from dataclasses import replace

from foedus.catalogue import open_record
from foedus.law import CASUS_KINDS, world_of
from foedus.law.casus import found_duties
from foedus.law.gathering import relevant, touching
from foedus.law.pair import Clocks
from foedus.model.duty import Question
from foedus.panels import Sweep, sweep, sweep_years
from foedus.panels.sweep import FINDINGS, NOT_ASKED

RUNS = 7


def cells(swept: Sweep, attacker: int, target: int) -> dict[tuple[str, str | None], str]:
    """The sweep's findings for one pair."""
    return {
        (swept.promises[row].promisor, swept.promises[row].provision): FINDINGS[code].value
        for row in (swept.target == target).nonzero()[0]
        if (code := int(swept.findings[row, attacker])) != NOT_ASKED
    }


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--on", type=datetime.date.fromisoformat, default="2024-11-08")
    parser.add_argument("--sample", type=int, default=300)
    parser.add_argument("--years", type=int, nargs=2, default=(1816, 2024))
    asked = parser.parse_args()
    record = open_record()
    world = world_of(record)
    question = Question(attacker="", target="", on=asked.on, known_by=asked.on)
    times = []
    for _ in range(RUNS):
        begun = time.perf_counter()
        swept = sweep(question, record, world, kinds=CASUS_KINDS)
        times.append(time.perf_counter() - begun)
    size = len(swept.states)
    pairs = size * (size - 1)
    whole = statistics.median(times)
    print(
        f"sweep of {asked.on}: {pairs} pairs, {len(swept.promises)} promises,"
        f" {whole * 1000:.0f} ms (median of {RUNS}; first {times[0] * 1000:.0f} ms)"
    )
    clocks = Clocks(on=asked.on, known_by=asked.on, extinctions=world.extinctions)
    instruments = relevant(record.instruments, clocks)
    chance = random.Random(0)
    sample = [tuple(chance.sample(range(size), 2)) for _ in range(asked.sample)]
    took, wrong = 0.0, 0
    for attacker, target in sample:
        one = replace(question, attacker=swept.states[attacker], target=swept.states[target])
        begun = time.perf_counter()
        touched = touching(instruments, one.attacker, one.target)
        found = found_duties(one, touched, world, record.name)
        took += time.perf_counter() - begun
        by_steps = {
            (d.promisor, d.provision): d.finding.value for d in found if d.promisor in swept.states
        }
        wrong += by_steps != cells(swept, attacker, target)
    each = took / len(sample)
    print(
        f"step by step: {each * 1000:.2f} ms a pair; the sweep is {each * pairs / whole:.0f} times"
        f" as fast; {wrong} of {len(sample)} sampled pairs differ"
    )
    begun = time.perf_counter()
    years = range(asked.years[0], asked.years[1] + 1)
    rows = sum(len(each.promises) for each in sweep_years(question, record, years))
    print(
        f"{len(years)} years, promises of help alone: {rows} rows,"
        f" {time.perf_counter() - begun:.1f} s"
    )


if __name__ == "__main__":
    main()
