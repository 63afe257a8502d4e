"""How long the commands take as whole processes, against a bare Python in the same run.

Run: python bench/startup.py [--runs N]
"""

from __future__ import annotations

import argparse
import statistics
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).parents[1]
BARE = [sys.executable, "-c", "pass"]
LOAD = [
    sys.executable,
    "-c",
    "from foedus.reading.parse import load_language_model; load_language_model()",
]
FOEDUS = [sys.executable, "-m", "foedus"]
LIGHT = {
    "status": [*FOEDUS, "status", "ru-kp-2024", "--on", "2024-11-08", "--format", "json"],
    "duties": [*FOEDUS, "duties", "UKR", "RUS", "--on", "2024-12-05", "--format", "json"],
    "status (text)": [*FOEDUS, "status", "ru-kp-2024", "--on", "2024-11-08"],
    "duties (text)": [*FOEDUS, "duties", "UKR", "RUS", "--on", "2024-12-05"],
}
BRIEF = [*FOEDUS, "brief", str(ROOT / "examples" / "partnership.txt"), "--format", "json"]


def seconds(command: list[str]) -> float:
    """Wall time of one run."""
    begun = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return time.perf_counter() - begun


def medians(commands: dict[str, list[str]], runs: int) -> dict[str, float]:
    """Median seconds of each command, the commands taking turns."""
    times: dict[str, list[float]] = {name: [] for name in commands}
    for _ in range(runs):
        for name, command in commands.items():
            times[name].append(seconds(command))
    return {name: statistics.median(values) for name, values in times.items()}


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=9)
    runs = parser.parse_args().runs
    light = medians({"bare python": BARE, **LIGHT}, runs)
    bare = light.pop("bare python")
    print(f"bare python: {bare * 1000:.1f} ms (median of {runs})")
    for name, took in light.items():
        print(
            f"foedus {name}: {took * 1000:.0f} ms, {took / bare:.1f} times bare python (goal: 20)"
        )
    heavy = medians({"load": LOAD, "brief": BRIEF}, max(3, runs // 3))
    ratio = heavy["brief"] / heavy["load"]
    print(f"language model, import and load: {heavy['load']:.2f} s")
    print(f"foedus brief: {heavy['brief']:.2f} s, {ratio:.2f} times that (goal: 2)")


if __name__ == "__main__":
    main()
