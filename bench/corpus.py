"""What becomes of documents that nobody here wrote, beside openapi-python-client in the same run.

    python -m bench.corpus            the documents of every test run
    python -m bench.corpus all        the whole corpus (minutes)
    python -m bench.corpus <file>...  these documents

One row per document and tool: operations in and out, what the tool says it lost, modules that import of those there
are, errors of mypy --strict, seconds and peak memory of the generation.
"""

from __future__ import annotations

import ast
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from attrs import frozen

from generator.build import METHODS
from generator.resolve import Documents
from tests.corpus.documents import FOLDER, REST, ROOT, SMALL

_IMPORTS = """
import importlib, pathlib, sys
root = pathlib.Path(sys.argv[1])
names = [".".join(path.with_suffix("").parts).removesuffix(".__init__") for path in sorted(root.rglob("*.py"))]
good = 0
for name in names:
    try:
        importlib.import_module(name)
        good += 1
    except Exception:
        pass
print(good, len(names))
"""

# A child is charged with what its parent held when it was made, so a small one stands between.
_LAUNCH = """
import os, subprocess, sys
child = subprocess.Popen(sys.argv[2:])
_, status, usage = os.wait4(child.pid, 0)
with open(sys.argv[1], "w") as file:
    file.write(str(usage.ru_maxrss))
sys.exit(os.waitstatus_to_exitcode(status))
"""


@frozen
class Row:
    """What one tool made of one document."""

    tool: str
    out: int
    lost: int
    modules: str
    mypy: str
    seconds: float
    peak: float


def _timed(folder: Path, *command: str) -> tuple[int, str, float, float]:
    """Run a command; give its exit code, what it said, its seconds and its peak memory in MiB."""
    with tempfile.NamedTemporaryFile("r") as peak:
        started = time.perf_counter()
        launched = (sys.executable, "-S", "-c", _LAUNCH, peak.name, *command)
        done = subprocess.run(launched, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        seconds = time.perf_counter() - started
        return done.returncode, done.stdout, seconds, int(peak.read()) / 1024


def _after(folder: Path, package: str) -> tuple[str, str]:
    """Give how many modules import, and the errors of mypy."""
    done = subprocess.run([sys.executable, "-c", _IMPORTS, package], cwd=folder, capture_output=True, text=True)
    good, count = done.stdout.split() or ("0", "0")
    typed = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--no-incremental", "-p", package],
        cwd=folder,
        capture_output=True,
        text=True,
    )
    last = (typed.stdout.strip().splitlines() or ["nothing said"])[-1]
    return f"{good}/{count}", "clean" if last.startswith("Success") else last.partition(" in ")[0]


def ours(document: Path, folder: Path) -> Row:
    """Generate with this repository."""
    command = (sys.executable, "-m", "generator", "generate", "--spec", str(document), "--out", str(folder))
    _, said, seconds, peak = _timed(ROOT, *command, "--package", "strange_client")
    lines = said.splitlines()
    out = next((line.split(": ")[-1].split(" ")[0] for line in lines if " operations, " in line), "0")
    lost = sum(line.startswith("degraded: ") for line in lines)
    return Row("this", int(out), lost, *_after(folder, "strange_client"), seconds, peak)


def peer(document: Path, folder: Path) -> Row:
    """Generate with openapi-python-client."""
    tool = str(Path(sys.executable).parent / "openapi-python-client")
    target = folder / "strange_peer"
    command = (tool, "generate", "--path", str(document), "--meta", "none", "--output-path", str(target))
    _, said, seconds, peak = _timed(folder, *command)
    lost = sum(line.startswith(("WARNING", "ERROR", "Unable")) for line in said.splitlines())
    return Row("peer", _offered(target), lost, *_after(folder, "strange_peer"), seconds, peak)


def _offered(package: Path) -> int:
    """Count the modules of operations: each has the four functions of one."""
    count = 0
    for path in package.glob("api/*/*.py"):
        names = {node.name for node in ast.parse(path.read_text("utf-8")).body if isinstance(node, ast.FunctionDef)}
        count += "sync_detailed" in names
    return count


def main(arguments: list[str]) -> int:
    """Print the table."""
    chosen = sorted((*SMALL, *REST)) if arguments == ["all"] else arguments or SMALL
    paths = [Path(name) if Path(name).is_file() else FOLDER / name for name in chosen]
    if missing := [str(path) for path in paths if not path.is_file()]:
        print(f"not here: {', '.join(missing)}; set CORPUS to the folder of the documents")
        return 0
    print("| document | tool | operations in | out | said lost | modules | mypy --strict | seconds | peak MiB |")
    print("| --- | --- | --: | --: | --: | --- | --- | --: | --: |")
    for path in paths:
        root = Documents.read(path).root
        offered = sum(method in METHODS for _, item in root.members("paths") for method in item.value)
        for tool in (ours, peer):
            folder = Path(tempfile.mkdtemp())
            try:
                row = tool(path.resolve(), folder)
            finally:
                shutil.rmtree(folder)
            cells = (path.name, row.tool, offered, row.out, row.lost, row.modules, row.mypy)
            print(f"| {' | '.join(map(str, cells))} | {row.seconds:.1f} | {row.peak:.0f} |", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
