"""Run a generator and measure it, for the comparisons with openapi-python-client."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from attrs import frozen

ROOT = Path(__file__).parent.parent
_TOOLS = Path(sys.executable).parent

# A child is charged with what its parent held when it was made, so a small one stands between.
_LAUNCH = """
import os, subprocess, sys
child = subprocess.Popen(sys.argv[2:])
_, status, usage = os.wait4(child.pid, 0)
with open(sys.argv[1], "w") as file:
    file.write(f"{usage.ru_utime + usage.ru_stime} {usage.ru_maxrss}")
sys.exit(os.waitstatus_to_exitcode(status))
"""


@frozen
class Taken:
    """Time and memory of a run with all its processes, and its output."""

    code: int
    output: str
    cpu: float
    wall: float
    peak: float
    """In MiB, of the largest of its processes."""

    def __str__(self) -> str:
        return f"{self.cpu:.1f} | {self.wall:.1f} | {self.peak:.0f}"


def run_ours(document: Path, folder: Path) -> Taken:
    """Generate with this repository, into a folder of projects."""
    command = (sys.executable, "-m", "generator", "generate", "--spec", str(document), "--out", str(folder))
    return timed(ROOT, *command, "--package", "strange_client")


def run_peer(document: Path, package: Path) -> Taken:
    """Generate with openapi-python-client, with its defaults but for the metadata: it formats with ruff as well."""
    tool = str(_TOOLS / "openapi-python-client")
    return timed(
        package.parent, tool, "generate", "--path", str(document), "--meta", "none", "--output-path", str(package)
    )


def timed(folder: Path, *command: str) -> Taken:
    """Run a command in a folder and measure it with all its processes."""
    with tempfile.NamedTemporaryFile("r") as noted:
        started = time.perf_counter()
        done = subprocess.run(
            (sys.executable, "-S", "-c", _LAUNCH, noted.name, *command),
            cwd=folder,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            env={**os.environ, "PATH": f"{_TOOLS}{os.pathsep}{os.environ.get('PATH', '')}"},
        )
        wall = time.perf_counter() - started
        cpu, peak = noted.read().split()
        return Taken(done.returncode, done.stdout, float(cpu), wall, int(peak) / 1024)


if __name__ == "__main__":
    print("nothing to measure by itself: see bench.generation and bench.corpus")
