"""Judge random documents for some time: `python -m tests.oracles.fuzz --seconds 600`, or one again: `--seed 7`.

The exit code is 1 if there is a fault. A fault is printed with its seed, which names the same document everywhere.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import count, islice
from pathlib import Path

from .emitted_code import judge, judge_mutated
from .hostile_documents import written


def main() -> int:
    """Run the documents that the command line asks for, and return the exit code."""
    parser = argparse.ArgumentParser(
        prog="python -m tests.oracles.fuzz", description=(__doc__ or "").partition("\n")[0]
    )
    parser.add_argument("--seconds", type=float, default=600, help="how long to go on (600)")
    parser.add_argument("--start", type=int, default=1000, help="the first seed (1000)")
    parser.add_argument("--documents", type=int, help="how many at most")
    parser.add_argument("--seed", type=int, help="only this document, which is printed")
    options = parser.parse_args()
    if options.seed is not None:
        print(written(options.seed, Path("MARK"))[0])
    seeds = (
        islice(_until(options.seconds, options.start), options.documents) if options.seed is None else [options.seed]
    )
    codes = _judge(seeds)
    faulty = codes.pop("faults", 0)
    shown = ", ".join(f"{number} ended with {code}" for code, number in sorted(codes.items()))
    print(f"{sum(codes.values())} documents: {shown}; {faulty} with a fault")
    return 1 if faulty else 0


def _until(seconds: float, start: int) -> Iterator[int]:
    end = time.monotonic() + seconds
    for seed in count(start):
        if time.monotonic() > end:
            return
        yield seed


def _judge(seeds: Iterable[int]) -> Counter[str]:
    """Print the faults of each document, and of one of others that was changed, and count how they ended."""
    codes: Counter[str] = Counter()
    for seed in seeds:
        with tempfile.TemporaryDirectory() as folder:
            verdict = judge(seed, Path(folder))
        with tempfile.TemporaryDirectory() as folder:
            changed = judge_mutated(seed, Path(folder))
        codes[str(verdict.code)] += 1
        codes[str(changed.code)] += 1
        codes["faults"] += bool(verdict.faults) + bool(changed.faults)
        for kind, each in (("seed", verdict), ("document of others, seed", changed)):
            for fault in each.faults:
                print(f"{kind} {seed}: {fault}", file=sys.stderr, flush=True)
    return codes


if __name__ == "__main__":
    sys.exit(main())
