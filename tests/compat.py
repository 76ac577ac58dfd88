"""Run the generator and the clients on every Python found, and the clients on the lowest versions they promise.

    python -m tests.compat                 each Python from 3.11 on that this machine has; warnings are errors
    python -m tests.compat 3.12 lowest     only these

Each combination gets an environment of its own in a temporary folder. One line is printed for each; the exit code is 1
when one of them fails, and 2 when a Python that is named is not there.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
import tomllib
from collections.abc import Mapping, Sequence
from pathlib import Path

from attrs import frozen

ROOT = Path(__file__).parent.parent
VERSIONS = ("3.11", "3.12", "3.13", "3.14")
LOWEST = "lowest"

GENERATOR = (("generator", "all", "--check"), ("tests.oracles.smoke",))
TESTS = ("pytest", "-q", "-n", "2", "tests/unit/runtime", "tests/vendors", "tests/oracles/replay")
CLIENTS = (("tests.oracles.smoke",), ("pytest", "-q", "-n", "2", "tests/vendors", "tests/oracles/replay"))


@frozen
class Combination:
    """One environment to try."""

    name: str
    """A Python version, or `lowest`."""

    python: str
    """Path of the interpreter."""

    also: Sequence[str] = ()
    """Requirements installed over those of the lock."""

    commands: Sequence[Sequence[str]] = (*GENERATOR, TESTS)
    """Modules to run, each with its arguments."""


def pythons() -> Mapping[str, str]:
    """Return the interpreters found, by version: in the path, and where pyenv keeps its own."""
    kept = Path(os.environ.get("PYENV_ROOT") or Path.home() / ".pyenv") / "versions"
    found: dict[str, str] = {}
    for version in VERSIONS:
        candidates = [shutil.which(f"python{version}"), *map(str, sorted(kept.glob(f"{version}.*/bin/python")))]
        for candidate in candidates:
            if candidate is not None and _version(candidate) == version:
                found[version] = candidate
                break
    own = f"{sys.version_info.major}.{sys.version_info.minor}"
    return {own: getattr(sys, "_base_executable", sys.executable), **found} if own not in found else found


def lowest() -> list[str]:
    """Return the requirements of the clients, each at the lowest version that they promise."""
    asked: set[str] = set()
    for file in sorted((ROOT / "generated").glob("*/pyproject.toml")):
        asked |= set(tomllib.loads(file.read_text("utf-8"))["project"]["dependencies"])
    return [re.sub(r">=([0-9.]+).*", r"==\1", requirement) for requirement in sorted(asked)]


def run(combination: Combination, folder: Path) -> str:
    """Run a combination and return what failed; nothing when all of it passed."""
    home = folder / combination.name
    steps: list[tuple[str, list[str]]] = [("make an environment", [combination.python, "-m", "venv", str(home)])]
    python = str(home / ("Scripts/python.exe" if os.name == "nt" else "bin/python"))
    install = [python, "-m", "pip", "install", "-qq", "--disable-pip-version-check"]
    steps.append(("install the lock", [*install, "--require-hashes", "-r", "requirements.txt"]))
    if combination.also:
        steps.append((f"install {', '.join(combination.also)}", [*install, *combination.also]))
    for module, *arguments in combination.commands:
        steps.append((f"run {module}", [python, "-W", "error", "-m", module, *arguments]))
    for step, command in steps:
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
        # pip warns of what others ask for when a version is lowered on purpose.
        if done.returncode:
            return f"{step} failed:\n{done.stdout[-4000:]}{done.stderr[-4000:]}"
    return ""


def _version(python: str) -> str:
    script = "import sys; print('%d.%d' % sys.version_info[:2])"
    done = subprocess.run([python, "-c", script], capture_output=True, text=True, check=False)
    return done.stdout.strip()


def main(chosen: Sequence[str]) -> int:
    """Run the combinations named, or all that can be run."""
    found = pythons()
    first = next(iter(found.values()))
    combinations = [Combination(version, python) for version, python in found.items()]
    combinations.append(Combination(LOWEST, first, lowest(), CLIENTS))
    if absent := [name for name in chosen if name not in {each.name for each in combinations}]:
        print(f"there is no Python {absent[0]} here; there are {', '.join(found)}", file=sys.stderr)
        return 2
    code = 0
    with tempfile.TemporaryDirectory(prefix="compat-") as folder:
        for combination in combinations:
            if chosen and combination.name not in chosen:
                continue
            start = time.monotonic()
            failed = run(combination, Path(folder))
            what = f" ({', '.join(combination.also)})" if combination.also else ""
            print(f"{combination.name}{what}: {failed or f'passed in {time.monotonic() - start:.0f} s'}", flush=True)
            code = 1 if failed else code
    return code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
