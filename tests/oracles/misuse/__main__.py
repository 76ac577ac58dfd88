"""Try random answers, arguments and environments for some time: `python -m tests.oracles.misuse --seconds 600`.

The exit code is 1 if there is a fault. A fault is printed with its seed: `--seed 7` repeats it.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections import Counter
from collections.abc import Iterator
from itertools import count

from .trial import judge


def main() -> int:
    """Run the trials that the command line asks for, and return the exit code."""
    parser = argparse.ArgumentParser(
        prog="python -m tests.oracles.misuse", description=(__doc__ or "").partition("\n")[0]
    )
    parser.add_argument("--seconds", type=float, default=600, help="how long to go on (600)")
    parser.add_argument("--start", type=int, default=1000, help="the first seed (1000)")
    parser.add_argument("--seed", type=int, help="only this trial")
    options = parser.parse_args()
    seeds = _until(options.seconds, options.start) if options.seed is None else [options.seed]
    ends: Counter[str] = Counter()
    faulty = 0
    for seed in seeds:
        trial = judge(seed)
        ends[trial.end] += 1
        if trial.fault:
            faulty += 1
            print(f"seed {seed}: {trial.what}: {trial.fault}", file=sys.stderr, flush=True)
    shown = ", ".join(f"{number} {end}" for end, number in ends.most_common())
    print(f"{sum(ends.values())} trials: {shown}; {faulty} with a fault")
    return 1 if faulty else 0


def _until(seconds: float, start: int) -> Iterator[int]:
    end = time.monotonic() + seconds
    for seed in count(start):
        if time.monotonic() > end:
            return
        yield seed


if __name__ == "__main__":
    sys.exit(main())
