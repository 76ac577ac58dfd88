"""Start the command line: `python -m generator`, or `back-office-clients` if it is installed."""

from __future__ import annotations

import atexit
import gc
import os
import sys
from collections.abc import Sequence
from typing import NoReturn

from . import __path__ as _package
from .pipeline.freshness import Freshness


def run(arguments: Sequence[str], program: str) -> int:
    """Run one command and return its exit code; `all` makes only the clients that are not up to date.

    Args:
        arguments: Of the command line.
        program: What the command is called in its own help.
    """
    freshness = None
    if arguments[:1] == ["all"] and not any(argument.startswith("-") for argument in arguments):
        freshness = Freshness(_root())
        stale = freshness.stale(arguments[1:])
        if stale is not None:
            for vendor in freshness.fresh:
                print(f"{vendor}: unchanged")
            if not stale:
                return 0
            arguments = ["all", *stale]
    # The garbage collector finds nothing to free: a run keeps what it makes until it ends. Without it, generation
    # takes a tenth less time.
    gc.disable()
    from .cli.main import main  # takes ten times as long as to find out that nothing changed

    return main(arguments, program, freshness)


def _root() -> str:
    """Return the folder with specs and clients: this checkout, or the one that an installed generator is run in."""
    package = os.path.realpath(_package[0])
    above, _, name = package.rpartition(os.sep)
    return above if name == "generator" else os.getcwd()  # noqa: PTH109  pathlib takes longer to import than all this


def console() -> NoReturn:
    """Run one command of the installed generator, and end the process with its exit code."""
    _end(run(sys.argv[1:], "back-office-clients"))


def _end(code: int) -> NoReturn:
    """End the process, without taking apart what a command made: that takes a twentieth of its time for nothing."""
    if gc.isenabled():
        sys.exit(code)  # nothing was made
    atexit._run_exitfuncs()  # pyright: ignore[reportPrivateUsage]  os._exit leaves them out
    try:
        sys.stdout.flush()
        sys.stderr.flush()
    except OSError:
        sys.exit(code)  # Python says why, and takes another code
    os._exit(code)


if __name__ == "__main__":
    _end(run(sys.argv[1:], "python -m generator"))
