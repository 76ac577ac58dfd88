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
from collections.abc import Iterable, Iterator, Mapping, Sequence
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
    """Return the interpreters found, by version, the lowest first."""
    interpreters = {version: python for version in VERSIONS if (python := usable(version, candidates(version)))}
    own = f"{sys.version_info.major}.{sys.version_info.minor}"
    interpreters.setdefault(own, getattr(sys, "_base_executable", sys.executable))
    return dict(sorted(interpreters.items(), key=lambda item: [int(number) for number in item[0].split(".")]))


def candidates(version: str) -> Iterator[str]:
    """Yield paths where the interpreter of a version may be: the path, pyenv, the Python launcher, uv."""
    if in_path := shutil.which(f"python{version}"):
        yield in_path
    kept = Path(os.environ.get("PYENV_ROOT") or Path.home() / ".pyenv") / "versions"
    for program in ("bin/python", "python.exe"):
        yield from map(str, sorted(kept.glob(f"{version}.*/{program}")))
    if launcher := shutil.which("py"):
        yield _output([launcher, f"-{version}", "-c", "import sys; print(sys.executable)"])
    options = ("--system", "--no-project", "--no-config", "--no-python-downloads")
    yield _output([sys.executable, "-m", "uv", "python", "find", *options, version])


def usable(version: str, paths: Iterable[str]) -> str | None:
    """Return the first path that runs and is of the version: a shim of pyenv may name a version and run none."""
    script = "import sys; print('%d.%d' % sys.version_info[:2])"
    return next((path for path in paths if path and _output([path, "-c", script]) == version), None)


def promised() -> set[str]:
    """Return the requirements of all clients."""
    requirements: set[str] = set()
    for file in sorted((ROOT / "generated").glob("*/pyproject.toml")):
        requirements |= set(tomllib.loads(file.read_text("utf-8"))["project"]["dependencies"])
    return requirements


def lowest(requirements: Iterable[str]) -> list[str]:
    """Return each requirement at the lowest version that it promises.

    Raises:
        ValueError: A requirement promises no lowest version.
    """
    pinned: list[str] = []
    for requirement in sorted(requirements):
        match = re.fullmatch(r"([A-Za-z0-9._-]+)>=([0-9.]+)(,<[0-9.]+)?", requirement)
        if match is None:
            raise ValueError(f"{requirement!r} promises no lowest version; write it as name>=version")
        pinned.append(f"{match[1]}=={match[2]}")
    return pinned


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
    return carry_out(steps)


def carry_out(steps: Iterable[tuple[str, Sequence[str]]]) -> str:
    """Run the steps, each a name and a command, and return what the first that failed printed; else nothing."""
    for step, command in steps:
        # pip warns of what others require when a version is lowered on purpose; only its exit code counts.
        environment = dict(os.environ)
        if "-W" in command:
            # The option holds for one process; the variable holds for those that it starts too.
            environment["PYTHONWARNINGS"] = "error"
        done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
        if done.returncode:
            return f"{step} failed:\n{done.stdout[-4000:]}{done.stderr[-4000:]}"
    return ""


def _output(command: Sequence[str]) -> str:
    """Return what a command prints; nothing when it cannot be run or fails."""
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    except OSError:
        return ""
    return done.stdout.strip() if done.returncode == 0 else ""


def main(chosen: Sequence[str]) -> int:
    """Run the combinations named, or all that can be run."""
    interpreters = pythons()
    first = next(iter(interpreters.values()))
    combinations = [Combination(version, python) for version, python in interpreters.items()]
    combinations.append(Combination(LOWEST, first, lowest(promised()), CLIENTS))
    if absent := [name for name in chosen if name not in {planned.name for planned in combinations}]:
        print(f"there is no Python {absent[0]} here; there are {', '.join(interpreters)}", file=sys.stderr)
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
    if not chosen and (absent := [version for version in VERSIONS if version not in interpreters]):
        print(f"not found here, so not run: {', '.join(absent)}")
    return code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
