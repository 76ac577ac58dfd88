"""Measure generation against openapi-python-client in the same run; both format their output.

    python -m bench.generation             a document of 8 operations, and one of 488
    python -m bench.generation <file>...   these

The two take turns. CPU seconds say more than wall seconds on a machine that others use.
"""

from __future__ import annotations

import argparse
import json
import statistics
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from bench.timing import Taken, run_ours, run_peer


def small() -> dict[str, Any]:
    """Return a document of eight operations on two kinds of things."""
    paths: dict[str, Any] = {}
    for name, schema in (("task", "Task"), ("person", "Person")):
        reference = {"$ref": f"#/components/schemas/{schema}"}
        content = {"application/json": {"schema": reference}}
        listed = {"application/json": {"schema": {"type": "array", "items": reference}}}
        key = {"name": "id", "in": "path", "required": True, "schema": {"type": "integer"}}
        page = {"name": "page", "in": "query", "schema": {"type": "integer"}}
        body = {"required": True, "content": content}
        answers = {"200": {"description": f"The {name}.", "content": content}}

        def operation(verb: str, name: str = name, **more: Any) -> dict[str, Any]:
            return {"operationId": f"{verb}_{name}", "tags": [name], "summary": f"{verb.title()} a {name}.", **more}

        paths[f"/{name}"] = {
            "get": operation("list", parameters=[page], responses={"200": {"description": "All.", "content": listed}}),
            "post": operation("create", requestBody=body, responses=answers),
        }
        paths[f"/{name}/{{id}}"] = {
            "parameters": [key],
            "get": operation("get", responses=answers),
            "put": operation("replace", requestBody=body, responses=answers),
        }
    text, date = {"type": "string", "description": "A short text."}, {"type": "string", "format": "date"}
    schemas = {
        "Person": {"type": "object", "required": ["name"], "properties": {"name": text, "born": date}},
        "Task": {
            "type": "object",
            "required": ["title"],
            "properties": {
                "title": text,
                "due": date,
                "state": {"type": "string", "enum": ["open", "done"]},
                "owner": {"$ref": "#/components/schemas/Person"},
            },
        },
    }
    return {
        "openapi": "3.1.0",
        "info": {"title": "Tasks", "version": "1"},
        "paths": paths,
        "components": {"schemas": schemas},
    }


def large() -> dict[str, Any]:
    """Return a document of 488 operations: the small one 61 times, under other names."""
    document, text = small(), json.dumps(small())
    for number in range(60):
        numbered = text
        for name in ("task", "Task", "person", "Person"):
            numbered = numbered.replace(name, f"{name}{number}")
        copy = json.loads(numbered)
        document["paths"] |= copy["paths"]
        document["components"]["schemas"] |= copy["components"]["schemas"]
    return document


def write_documents(folder: Path) -> list[Path]:
    """Write the small and the large document, and return their paths."""
    paths = [folder / "small.json", folder / "large.json"]
    for path, document in zip(paths, (small(), large()), strict=True):
        path.write_text(json.dumps(document, indent=2), "utf-8")
    return paths


def _measure(document: Path, rounds: int) -> None:
    tools: dict[str, Callable[[Path, Path], Taken]] = {"this": run_ours, "peer": run_peer}
    taken: dict[str, list[Taken]] = {name: [] for name in tools}
    for _ in range(rounds):
        for name, run in tools.items():
            with tempfile.TemporaryDirectory() as folder:
                taken[name].append(run(document, Path(folder) / "out"))
    for name, runs in taken.items():
        cpu, wall = min(run.cpu for run in runs), min(run.wall for run in runs)
        peak = max(run.peak for run in runs)
        print(f"{document.name:<28} {name:<8} {cpu:8.2f} {wall:8.2f} {peak:9.0f}   exit code {runs[-1].code}")
    pairs = list(zip(taken["this"], taken["peer"], strict=True))
    ratios = [statistics.median(values) for values in zip(*(_ratios(*pair) for pair in pairs), strict=True)]
    print(f"{document.name:<28} {'ratio':<8} {ratios[0]:8.2f} {ratios[1]:8.2f} {ratios[2]:9.2f}", flush=True)


def _ratios(first: Taken, other: Taken) -> tuple[float, float, float]:
    return first.cpu / other.cpu, first.wall / other.wall, first.peak / other.peak


def main(arguments: list[str]) -> None:
    """Print three lines per document: the two generators, and the median ratio of this one to the other."""
    parser = argparse.ArgumentParser(description=str(__doc__).partition("\n")[0])
    parser.add_argument("documents", type=Path, nargs="*")
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args(arguments)
    print(f"{'':<28} {'':<8} {'CPU s':>8} {'wall s':>8} {'peak MiB':>9}   fastest and largest of {options.rounds}")
    with tempfile.TemporaryDirectory() as folder:
        for document in options.documents or write_documents(Path(folder)):
            _measure(document.resolve(), options.rounds)


if __name__ == "__main__":
    main(sys.argv[1:])
