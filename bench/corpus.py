"""Compare the generator with openapi-python-client on documents of others, in the same run.

    python -m bench.corpus            the documents of every test run
    python -m bench.corpus all        the whole corpus (minutes)
    python -m bench.corpus <file>...  these documents

One row per document and tool: operations in and out, what the tool says it lost, modules that import of those there
are, errors of mypy --strict, then CPU and wall seconds and peak memory of the generation alone, formatting included.
Where the peer refuses a document its words stand below the table; it then gets the same values as JSON.
"""

from __future__ import annotations

import ast
import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from attrs import evolve, frozen

from bench.timing import Taken, run_ours, run_peer
from generator.read.resolve import Documents, Node, Unresolved
from generator.read.walk import METHODS
from tests.oracles.corpus.documents import FOLDER, REST, SMALL

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

_HEAD = ("document", "tool", "in", "out", "said lost", "modules", "mypy --strict", "CPU s", "wall s", "peak MiB")


@frozen
class Row:
    """What one tool made of one document."""

    tool: str
    out: int
    lost: int
    modules: str
    mypy: str
    taken: Taken
    refusal: str = ""
    """The tool's message if it generated nothing."""


def ours(document: Path, folder: Path) -> Row:
    """Generate with this repository."""
    taken = run_ours(document, folder)
    lost = sum(line.startswith("degraded: ") for line in taken.output.splitlines())
    out = sum(_calls(path) for path in sorted(folder.glob("strange_client/resources/*.py")))
    return Row("this", out, lost, *_after(folder, "strange_client"), taken, _refusal(taken) if not out else "")


def peer(document: Path, folder: Path) -> Row:
    """Generate with openapi-python-client."""
    taken = run_peer(document, folder / "strange_peer")
    lost = sum(line.startswith(("WARNING", "ERROR", "Unable")) for line in taken.output.splitlines())
    out = sum(_has_request(path) for path in sorted(folder.glob("strange_peer/api/*/*.py")))
    return Row("peer", out, lost, *_after(folder, "strange_peer"), taken, _refusal(taken) if taken.code else "")


def _calls(path: Path) -> int:
    """Count the methods of the synchronous classes that send a request."""
    classes = [node for node in ast.parse(path.read_text("utf-8")).body if isinstance(node, ast.ClassDef)]
    methods = [
        node
        for class_ in classes
        if not class_.name.startswith("Async")
        for node in class_.body
        if isinstance(node, ast.FunctionDef)
    ]
    return sum(any(map(_makes_call, ast.walk(method))) for method in methods)


def _makes_call(node: ast.AST) -> bool:
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Call"


def _has_request(path: Path) -> bool:
    """Return whether a module of the peer is that of an operation: each has the four functions of one."""
    names = {node.name for node in ast.parse(path.read_text("utf-8")).body if isinstance(node, ast.FunctionDef)}
    return "sync_detailed" in names


def _after(folder: Path, package: str) -> tuple[str, str]:
    """Return how many modules import, and the errors of mypy."""
    if not (folder / package).is_dir():
        return "-", "-"
    done = subprocess.run([sys.executable, "-c", _IMPORTS, package], cwd=folder, capture_output=True, text=True)
    good, count = done.stdout.split() or ("0", "?")
    command = [sys.executable, "-m", "mypy", "--strict", "--no-incremental", "-p", package]
    typed = subprocess.run(command, cwd=folder, capture_output=True, text=True)
    last = (typed.stdout.strip().splitlines() or ["nothing said"])[-1]
    return f"{good}/{count}", "clean" if last.startswith("Success") else last.partition(" in ")[0]


def _refusal(taken: Taken) -> str:
    """Return the first words of a tool's message."""
    words = " ".join(taken.output.split())
    return f"exit code {taken.code}: {words[:400]}{'...' if len(words) > 400 else ''}"


def _rows(document: Path) -> Iterator[Row]:
    yield _in_a_folder(ours, document)
    row = _in_a_folder(peer, document)
    yield row
    if row.refusal and document.suffix != ".json":
        with tempfile.TemporaryDirectory() as folder:
            same = Path(folder) / f"{document.stem}.json"
            same.write_text(json.dumps(Documents.read(document).main.data), "utf-8")
            again = _in_a_folder(peer, same)
        if not again.refusal:
            yield evolve(again, tool="peer, as JSON")


def _in_a_folder(tool: Callable[[Path, Path], Row], document: Path) -> Row:
    folder = Path(tempfile.mkdtemp())
    try:
        return tool(document, folder)
    finally:
        shutil.rmtree(folder)


def _offered(document: Path) -> int:
    """Count the operations of a document."""
    documents = Documents.read(document)
    return sum(method in METHODS for _, item in documents.root.members("paths") for method in _members(item, documents))


def _members(item: Node, documents: Documents) -> list[str]:
    try:
        value = documents.follow(item).value
    except Unresolved:
        value = item.value
    return [key for key, inner in value.items() if isinstance(inner, dict)] if isinstance(value, dict) else []


def main(arguments: list[str]) -> int:
    """Print the table."""
    chosen = sorted((*SMALL, *REST)) if arguments == ["all"] else arguments or SMALL
    paths = [Path(name) if Path(name).is_file() else FOLDER / name for name in chosen]
    if missing := [str(path) for path in paths if not path.is_file()]:
        print(f"not here: {', '.join(missing)}; set CORPUS to the folder of the documents")
        return 0
    print(f"| {' | '.join(_HEAD)} |\n| --- | --- | --: | --: | --: | --- | --- | --: | --: | --: |")
    notes: list[str] = []
    for path in paths:
        offered = _offered(path)
        for row in _rows(path.resolve()):
            cells = (path.name, row.tool, offered, row.out, row.lost, row.modules, row.mypy, row.taken)
            print(f"| {' | '.join(map(str, cells))} |", flush=True)
            notes += [f"{path.name}, {row.tool}: {row.refusal}"] if row.refusal else []
    print("".join(f"\n- {note}" for note in notes))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
