"""Lines of emitted code per operation, beside what openapi-python-client emits for the same spec."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
from importlib.metadata import version
from pathlib import Path

from attrs import frozen

from generator.read.openapi_overlay import specs_in
from tests.oracles.smoke.document import Document

ROOT = Path(__file__).parent.parent

_COPIED = ("_runtime", "_overlay")
"""Folders of a client with hand-written text."""


@frozen
class Size:
    """What a generator made of a spec."""

    operations: int
    lines: int
    files: int

    def __str__(self) -> str:
        lines = self.lines / self.operations if self.operations else 0
        return f"{self.operations:>10} {self.files:>6} {self.lines:>7} {lines:>8.1f}"


def main() -> None:
    """Print one line per vendor and generator; lines that are empty or hold only a comment do not count."""
    print(f"{'':<54} operations  files   lines per operation")
    for spec in specs_in(ROOT / "specs"):
        operations = len(Document.load(spec).operations)
        ours = ROOT / "generated" / spec.stem
        print(f"{spec.stem + ', this generator':<54} {_measure(ours, operations, skip=_COPIED)}")
        print(
            f"{spec.stem + ', its runtime and overlay (hand-written)':<54} {_measure(ours, operations, only=_COPIED)}"
        )
        theirs, refused = _theirs(spec, operations)
        name = f"{spec.stem}, openapi-python-client {version('openapi-python-client')}"
        print(f"{name:<54} {theirs}  ({refused} operations refused)")


def _measure(folder: Path, operations: int, skip: tuple[str, ...] = (), only: tuple[str, ...] = ()) -> Size:
    files = [
        path
        for path in folder.rglob("*.py")
        if not set(skip) & set(path.parts) and (not only or set(only) & set(path.parts))
    ]
    return Size(operations, sum(_lines(path) for path in files), len(files))


def _lines(path: Path) -> int:
    lines = (line.strip() for line in path.read_text("utf-8").splitlines())
    return sum(1 for line in lines if line and not line.startswith("#"))


def _theirs(spec: Path, operations: int) -> tuple[Size, int]:
    """Run the other generator; the operations it emitted are the modules of its api folders."""
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "out"
        command = [sys.executable, "-m", "openapi_python_client", "generate", "--path", str(spec)]
        command += ["--output-path", str(out), "--meta", "none"]
        tools = f"{Path(sys.executable).parent}{os.pathsep}{os.environ.get('PATH', '')}"
        finished = subprocess.run(command, capture_output=True, text=True, env={**os.environ, "PATH": tools})
        if finished.returncode:
            reason = re.sub(r"\s+", " ", finished.stdout + finished.stderr)[-300:]
            print(f"openapi-python-client refused {spec.name}: {reason}", file=sys.stderr)
            return Size(0, 0, 0), operations
        # As wide as ours, so that lines compare.
        ruff = [sys.executable, "-m", "ruff", "format", "--quiet", "--isolated", "--line-length", "120", str(out)]
        subprocess.run(ruff, check=True)
        emitted = len([path for path in out.glob("api/*/*.py") if path.name != "__init__.py"])
        return _measure(out, emitted), operations - emitted


if __name__ == "__main__":
    main()
