"""Ask mypy about generated code, with one cache of the libraries for all tests of a process."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

CACHE = Path(__file__).parents[2] / ".mypy_cache" / "tests"


def mypy(*arguments: str | Path, cwd: Path | None = None, path: str | Path = "") -> subprocess.CompletedProcess[str]:
    """Run mypy, as strict as it can be, and return how it ended and what it printed.

    Args:
        arguments: Files, folders and options. An option that changes what is checked would empty the cache.
        cwd: The folder to run it in.
        path: Where it looks for modules, as `MYPYPATH`.
    """
    flags = ("--strict", "--enable-error-code", "deprecated", "--python-version", "3.11", "--config-file", os.devnull)
    cache = CACHE / os.environ.get("PYTEST_XDIST_WORKER", "alone")
    environment: Mapping[str, str] = {**os.environ, "MYPYPATH": str(path)}
    return subprocess.run(
        [sys.executable, "-m", "mypy", *flags, "--cache-dir", cache, *arguments],
        cwd=cwd,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
