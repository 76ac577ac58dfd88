"""Load many rows into DuckDB, kill the loader several times, and print what came: nothing may be lost or doubled.

The vendor is a stand-in on this machine. Kills come at random moments, so that they hit fetching, normalizing and
writing alike; after the last one the loader runs to its end.
"""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
import time
from pathlib import Path

import duckdb

from tests.vendors.simplicate.many_hours import ManyHours, kill, loading, summed


def main() -> int:
    """Run the benchmark, and return 1 if a row is missing or came twice."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=100_000)
    parser.add_argument("--kills", type=int, default=3)
    parser.add_argument("--pages", type=int, default=50, help="pages of a batch")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    chance = random.Random(options.seed)
    began = time.perf_counter()
    with tempfile.TemporaryDirectory() as name, ManyHours(options.rows) as vendor:
        folder = Path(name)
        asked: list[int] = []
        code, errors = 0, ""
        for number in range(options.kills + 1):
            before = len(vendor.offsets)
            with loading(vendor, folder, options.pages) as process:
                if number < options.kills:
                    share = options.rows / 100 / (options.kills + 1) + chance.randrange(options.pages)
                    while process.poll() is None and len(vendor.offsets) - before < share:
                        time.sleep(0.05)
                    time.sleep(chance.choice((0.0, chance.uniform(0, 3))))
                    kill(process)
                _, errors = process.communicate()
                code = process.returncode
            asked.append(len(vendor.offsets) - before)
            print(f"run {number + 1}: {asked[-1]} requests, exit code {code}", flush=True)
        if code:
            print(errors, file=sys.stderr)
            return 1
        with duckdb.connect(str(folder / "hours.duckdb"), read_only=True) as database:
            query = "SELECT count(*), count(DISTINCT id), sum(tariff) FROM simplicate.hours"
            count, distinct, total = database.sql(query).fetchall()[0]
            children = database.sql("SELECT count(*) FROM simplicate.hours__custom_fields").fetchall()[0][0]
        repeated = len(vendor.offsets) - len(set(vendor.offsets))
    seconds = time.perf_counter() - began
    print(f"rows {count}, distinct {distinct}, in child table {children}, of {options.rows}")
    print(f"sum {total}, expected {summed(options.rows)}; reports sent: {vendor.reports}")
    print(f"requests {sum(asked)}, repeated {repeated}; a batch has {options.pages}; {seconds:.0f} s in all")
    right = (options.rows,) * 3 == (count, distinct, children) and total == summed(options.rows)
    return 0 if right else 1


if __name__ == "__main__":
    sys.exit(main())
