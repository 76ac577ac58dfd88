"""Find which tests run a line, so that a mutant meets them first: `make mutants`.

The tests of an area run once under coverage, and each line notes the tests that ran it. Tests that never run the line
of a mutant seldom notice it; they run last, because the line may run in another process or while a module is imported.
"""

from __future__ import annotations

import ast
import json
from collections.abc import Iterable, Mapping
from pathlib import Path

from attrs import frozen
from coverage import CoverageData

SLOW = 0.3
"""Seconds from which a test runs after the others."""


@frozen
class TestsOfLines:
    """The tests of an area in the order in which they run, and the lines that each of them runs."""

    __test__ = False

    seconds: Mapping[str, float]
    """How long each test takes, by its id."""

    lines: Mapping[str, Mapping[int, frozenset[str]]]
    """The ids of the tests that run a line, by file and line. An empty id: while modules are imported."""

    def limit(self, test: str) -> float:
        """Return the seconds after which a test counts as failed."""
        return 10 + 5 * self.seconds[test]

    def split(self, file: str, lines: Iterable[int]) -> tuple[list[str], list[str]]:
        """Return the tests that run one of the lines, then the others; quick ones first in both."""
        runs = self.lines.get(file, {})
        near = {test for line in lines for test in runs.get(line, ())}
        ordered = sorted(self.seconds, key=lambda test: self.seconds[test] > SLOW)
        return [test for test in ordered if test in near], [test for test in ordered if test not in near]


def measured(data_file: Path, seconds_file: Path, root: Path, offsets: Mapping[str, tuple[str, int]]) -> TestsOfLines:
    """Return what a run under coverage noted.

    Args:
        data_file: What coverage wrote, with the id of a test as context.
        seconds_file: How long each test took, as JSON.
        root: The folder in which the tests ran.
        offsets: The file that a measured file is a copy of, and by how many lines the copy is longer at its top.
    """
    data = CoverageData(str(data_file))
    data.read()
    found: dict[str, dict[int, set[str]]] = {}
    for path in data.measured_files():
        file, offset = offsets.get(Path(path).relative_to(root).as_posix(), ("", 0))
        for line, tests in data.contexts_by_lineno(path).items() if file else ():
            found.setdefault(file, {}).setdefault(line - offset, set()).update(tests)
    lines = {file: {line: frozenset(tests) for line, tests in rows.items()} for file, rows in found.items()}
    return TestsOfLines(json.loads(seconds_file.read_text("utf-8")), lines)


def lines_of_statement(tree: ast.Module, line: int) -> range:
    """Return the lines of the innermost statement around a line; of a block, those of its first line of code alone."""
    best = range(line, line + 1)
    size = float("inf")
    for node in ast.walk(tree):
        if isinstance(node, ast.stmt) and node.lineno <= line <= (node.end_lineno or line):
            body = getattr(node, "body", None)
            last = max(node.lineno, body[0].lineno - 1) if body else node.end_lineno or node.lineno
            if line <= last and last - node.lineno < size:
                best, size = range(node.lineno, last + 1), last - node.lineno
    return best
