"""The smoke run from the command line: one line per vendor; exit code 1 when anything is amiss."""

from __future__ import annotations

import sys
import traceback

from .run import smoke, vendors


def main(chosen: list[str]) -> int:
    """Run the vendors named, or all."""
    unknown = sorted(set(chosen) - set(vendors()))
    if unknown:
        print(f"no spec for {', '.join(unknown)}; there are {', '.join(vendors())}", file=sys.stderr)
        return 2
    good = True
    for vendor in chosen or vendors():
        try:
            report = smoke(vendor)
        except Exception:
            print(f"{vendor:<12} the run broke off:\n{traceback.format_exc()}", flush=True)
            good = False
        else:
            print(report, flush=True)
            good = good and report.good
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
