"""Run the smoke run from the command line: one line per client; the exit code is 1 if anything is wrong.

    python -m tests.oracles.smoke                        every vendor of ours
    python -m tests.oracles.smoke perfex simplepay       these
    python -m tests.oracles.smoke path/to/openapi.yaml   any OpenAPI document: its client is made in a temporary folder

    python -m tests.oracles.smoke --client folder --package name openapi.yaml   a document whose client was made before

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

from generator.text.diagnostics import SpecError, escape_hidden

from .run import smoke
from .subject import Subject, of_document, of_vendor, vendors

_DEEPEST = 4_000


def main(arguments: list[str]) -> int:
    """Run the vendors or documents named, or all vendors."""
    parser = argparse.ArgumentParser(
        prog="python -m tests.oracles.smoke", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("chosen", nargs="*", metavar="vendor or document")
    parser.add_argument("--client", type=Path, metavar="folder", help="where the client of the document was generated")
    parser.add_argument("--package", metavar="name", help="its package")
    options = parser.parse_args(arguments)
    chosen: list[str] = options.chosen
    if (options.client is None) != (options.package is None) or (options.client and len(chosen) != 1):
        parser.error("--client and --package go together, with one document")
    # Schemas that hold one another go as deep as their authors like.
    sys.setrecursionlimit(max(sys.getrecursionlimit(), _DEEPEST))
    unknown = sorted(name for name in set(chosen) - set(vendors()) if not Path(name).is_file())
    if unknown:
        print(f"no spec for {', '.join(unknown)}; there are {', '.join(vendors())}", file=sys.stderr)
        return 2
    good = True
    with tempfile.TemporaryDirectory(prefix="smoke-") as folder:
        for index, name in enumerate(chosen or vendors()):
            home = options.client or Path(folder, str(index))
            make: Callable[[], Subject] = partial(of_document, Path(name), home, options.package)
            if name in vendors():
                make = partial(of_vendor, name)
            good = _run(name, make) and good
    return 0 if good else 1


def _run(name: str, make: Callable[[], Subject]) -> bool:
    try:
        report = smoke(make())
    except SpecError as error:
        print(f"{name:<12} no client can be made: {escape_hidden(error)}", flush=True)
        return False
    except Exception:  # noqa: BLE001  the other vendors are to have their run
        print(f"{name:<12} the run broke off:\n{traceback.format_exc()}", flush=True)
        return False
    print(report, flush=True)
    return report.good


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
