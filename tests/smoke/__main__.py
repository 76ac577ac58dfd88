"""The smoke run from the command line: one line per client; exit code 1 when anything is amiss.

    python -m tests.smoke                        every vendor of ours
    python -m tests.smoke perfex simplepay       these
    python -m tests.smoke path/to/openapi.yaml   any OpenAPI document: its client is made in a temporary folder

The line of a document ends with how many answers were read and how many things were stepped over; below it are their
causes. Only what a document leaves no way to judge is stepped over; every operation is called all the same.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import traceback
from collections.abc import Callable
from functools import partial
from pathlib import Path

from generator.problems import SpecError, shown

from .run import smoke
from .subject import Subject, of_document, of_vendor, vendors

_DEEPEST = 4_000


def main(arguments: list[str]) -> int:
    """Run the vendors or documents named, or all vendors."""
    parser = argparse.ArgumentParser(
        prog="python -m tests.smoke", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("chosen", nargs="*", metavar="vendor or document")
    chosen: list[str] = parser.parse_args(arguments).chosen
    # Schemas that hold one another go as deep as their authors like.
    sys.setrecursionlimit(max(sys.getrecursionlimit(), _DEEPEST))
    unknown = sorted(name for name in set(chosen) - set(vendors()) if not Path(name).is_file())
    if unknown:
        print(f"no spec for {', '.join(unknown)}; there are {', '.join(vendors())}", file=sys.stderr)
        return 2
    good = True
    with tempfile.TemporaryDirectory(prefix="smoke-") as folder:
        for index, name in enumerate(chosen or vendors()):
            make = (
                partial(of_vendor, name)
                if name in vendors()
                else partial(of_document, Path(name), Path(folder, str(index)))
            )
            good = _run(name, make) and good
    return 0 if good else 1


def _run(name: str, make: Callable[[], Subject]) -> bool:
    try:
        report = smoke(make())
    except SpecError as error:
        print(f"{name:<12} no client can be made: {shown(error)}", flush=True)
        return False
    except Exception:
        print(f"{name:<12} the run broke off:\n{traceback.format_exc()}", flush=True)
        return False
    print(report, flush=True)
    return report.good


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
