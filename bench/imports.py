"""What starting a client costs, as a ratio to `import httpx`: CPU time in fresh processes that take turns."""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
from pathlib import Path

from generator.surface import surface
from tests.smoke.arguments import client_package, credentials
from tests.smoke.document import Document

ROOT = Path(__file__).parent.parent

_TIMED = "import time; start = time.process_time(); {code}; print(time.process_time() - start)"


def main() -> None:
    """Print one line per step of starting each client."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=9)
    rounds = parser.parse_args().rounds
    steps = {
        "import httpx": "import httpx",
        "import attrs, httpx": "import attrs, httpx",
        "import httpx, an httpx.Client": "import httpx; client = httpx.Client()",
    }
    folders: list[str] = []
    for spec in sorted((ROOT / "specs").glob("*.yaml")):
        folders.append(str(ROOT / "generated" / spec.stem))
        steps |= _steps(spec)
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(folders)}
    seconds: dict[str, list[float]] = {name: [] for name in steps}
    for turn in range(rounds + 1):
        for name, code in steps.items():
            taken = _run(code, environment)
            if turn:  # the first turn writes the byte code
                seconds[name].append(taken)
    base = statistics.median(seconds["import httpx"])
    print(f"CPU time as a ratio to `import httpx` ({base * 1000:.0f} ms here), {rounds} fresh processes each")
    print(f"{'':<56} median    min    max")
    for name, taken_times in seconds.items():
        ratios = [taken / base for taken in taken_times]
        print(f"{name:<56} {statistics.median(ratios):6.2f} {min(ratios):6.2f} {max(ratios):6.2f}")


def _steps(spec: Path) -> dict[str, str]:
    document = Document.load(spec)
    package, stem = client_package(document)
    arguments, _ = credentials(document)
    overlay = ROOT / "overlays" / spec.stem
    resource = surface(spec, overlay if overlay.is_dir() else None)[0].resource
    named = ", ".join(f"{name}={value!r}" for name, value in arguments.items())
    make = f"{package}.{stem}Client(base_url='http://127.0.0.1:9', {named})"
    return {
        f"import {package}": f"import {package}",
        f"import {package}, a client": f"import {package}; client = {make}",
        f"import {package}, a client, .{resource}": f"import {package}; client = {make}; client.{resource}",
    }


def _run(code: str, environment: dict[str, str]) -> float:
    command = [sys.executable, "-c", _TIMED.format(code=code)]
    finished = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    return float(finished.stdout)


if __name__ == "__main__":
    main()
