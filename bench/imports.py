"""Measure the start of a client against its minimum: attrs, httpx and an `httpx.Client()`.

CPU time in fresh processes that take turns. They see the standard library, httpx, attrs and what these two need, and
nothing else: with click or rich at hand, as in this project's own environment, `import httpx` imports them as well and
every client would look cheap beside it. Byte code is there, as it is from the second start on.
"""

from __future__ import annotations

import argparse
import os
import re
import statistics
import subprocess
import sys
import tempfile
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from generator.read.openapi_overlay import specs_in
from tests.oracles.smoke.subject import of_vendor

ROOT = Path(__file__).parent.parent

_TIMED = "import time; start = time.process_time(); {code}; print(time.process_time() - start)"
_FLOOR = "import attrs, httpx; httpx.Client()"


def main() -> None:
    """Print one line per step of starting each client."""
    parser = argparse.ArgumentParser(description=str(__doc__).partition("\n")[0])
    parser.add_argument("--rounds", type=int, default=7)
    rounds = parser.parse_args().rounds
    steps = {_FLOOR: _FLOOR, "import httpx": "import httpx", "import attrs, httpx": "import attrs, httpx"}
    folders: list[str] = []
    for spec in specs_in(ROOT / "specs"):
        folders.append(str(ROOT / "generated" / spec.stem))
        steps |= _steps(spec)
    with tempfile.TemporaryDirectory() as scratch:
        packages = Path(scratch) / "packages"
        link_packages(packages)
        environment = {
            **{name: value for name, value in os.environ.items() if not name.startswith("PYTHON")},
            "PYTHONPATH": os.pathsep.join([str(packages), *folders]),
            "PYTHONPYCACHEPREFIX": str(Path(scratch) / "bytecode"),
        }
        seconds = {
            name: [run_alone(code, environment)][:0] for name, code in steps.items()
        }  # this one writes byte code
        for _ in range(rounds):
            for name, code in steps.items():
                seconds[name].append(run_alone(code, environment))
    _show(seconds, rounds)


def _show(seconds: dict[str, list[float]], rounds: int) -> None:
    floor = seconds[_FLOOR]
    print(f"CPU time as a ratio to `{_FLOOR}` ({statistics.median(floor) * 1000:.0f} ms here), {rounds} rounds;")
    print("ms over it: of the fastest of each, the steadiest on a busy machine")
    print(f"{'':<56} {'min':>6} {'median':>6} {'max':>6} {'ms over it':>11}")
    for name, taken in seconds.items():
        ratios = [own / other for own, other in zip(taken, floor, strict=True)]
        over = (min(taken) - min(floor)) * 1000
        print(f"{name:<56} {min(ratios):6.2f} {statistics.median(ratios):6.2f} {max(ratios):6.2f} {over:11.0f}")


def _steps(spec: Path) -> dict[str, str]:
    vendor = of_vendor(spec.stem)
    package, stem, resource = vendor.package, vendor.stem, vendor.methods[0].resource
    named = ", ".join(f"{name}={value!r}" for name, value in vendor.arguments.items())
    load = f"from {package} import {stem}Client"
    make = f"client = {stem}Client(base_url='http://127.0.0.1:9', {named})"
    return {
        f"{package}: the class": load,
        f"{package}: a client": f"{load}; {make}",
        f"{package}: a client and its {resource}": f"{load}; {make}; client.{resource}",
    }


def link_packages(folder: Path, names: tuple[str, ...] = ("httpx", "attrs")) -> None:
    """Fill a folder with links to packages and their installed requirements."""
    folder.mkdir()
    waiting, seen = list(names), set[str]()
    while waiting:
        name = waiting.pop()
        if name in seen:
            continue
        seen.add(name)
        try:
            package = distribution(name)
        except PackageNotFoundError:
            continue  # for another Python or another system
        _link_parts(package, folder)
        needed = [text for text in package.requires or [] if "extra ==" not in text]
        waiting += [re.split(r"[^A-Za-z0-9._-]", text, maxsplit=1)[0] for text in needed]


def _link_parts(package: Distribution, folder: Path) -> None:
    names = {path.parts[0] for path in package.files or [] if path.suffix == ".py"}
    for name in names - {".."}:
        (folder / name).symlink_to(Path(str(package.locate_file(name))).resolve())


def run_alone(code: str, environment: dict[str, str]) -> float:
    """Return the seconds of processor time that code takes in a process of its own."""
    # Without `site` there is no site-packages: the folders in the environment are all there is.
    command = [sys.executable, "-S", "-c", _TIMED.format(code=code)]
    finished = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    return float(finished.stdout)


if __name__ == "__main__":
    main()
