"""A mutant meets first the tests that run its line."""

from __future__ import annotations

import ast
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.gates.mutants import ROOT
from tests.gates.tests_of_lines import TestsOfLines, lines_of_statement, measured

MODULE = """
def half(number):
    if number < 0:
        return None
    return [
        number // 2,
    ]
"""
TESTS = """
import pytest
from made import half

@pytest.fixture
def minus():
    return half(-1)

@pytest.mark.parametrize("name", ["a b", "c::d[e]"])
def test_plus(name):
    assert half(4) == [2]

def test_minus(minus):
    assert minus is None

def test_nothing():
    pass
"""


def run(folder: Path, *command: str, **environment: str) -> str:
    variables = {**os.environ, "PYTHONPATH": f"{ROOT}{os.pathsep}{folder}", **environment}
    pytest_ = (
        "-m",
        "pytest",
        "-q",
        "-p",
        "no:cacheprovider",
        "-p",
        "no:schemathesis",
        "-p",
        "tests.gates.mutant_plugin",
    )
    done = subprocess.run(
        [sys.executable, *command, *pytest_, "-c", os.devnull, "--rootdir", str(folder), "test_made.py"],
        cwd=folder,
        env=variables,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    return done.stdout + done.stderr


def test_the_tests_of_a_line_run_alone(tmp_path: Path) -> None:
    (tmp_path / "made.py").write_text(MODULE, "utf-8")
    (tmp_path / "test_made.py").write_text(TESTS, "utf-8")
    data, seconds, settings = (tmp_path / name for name in ("data", "seconds.json", "settings.ini"))
    settings.write_text("[run]\ninclude = made.py\n", "utf-8")

    said = run(
        tmp_path, "-m", "coverage", "run", f"--rcfile={settings}", f"--data-file={data}", MUTANT_SECONDS=str(seconds)
    )
    assert "4 passed" in said, said
    found = measured(data, seconds, tmp_path, {"made.py": ("original.py", 1)})
    near, others = found.split("original.py", [3])

    assert (near, others) == (
        ["test_made.py::test_minus"],
        ["test_made.py::test_plus[a b]", "test_made.py::test_plus[c::d[e]]", "test_made.py::test_nothing"],
    )
    chosen = tmp_path / "chosen.json"
    chosen.write_text(json.dumps(dict.fromkeys(others[1:], 60)), "utf-8")
    assert "2 passed, 2 deselected" in run(tmp_path, MUTANT_TESTS=str(chosen))


def test_a_test_without_end_is_ended(tmp_path: Path) -> None:
    (tmp_path / "test_made.py").write_text("def test_endless():\n    while True:\n        pass\n", "utf-8")
    chosen = tmp_path / "chosen.json"
    chosen.write_text(json.dumps({"test_made.py::test_endless": 0.2}), "utf-8")

    said = run(tmp_path, MUTANT_TESTS=str(chosen))

    assert "passed" not in said and "failed" not in said


def test_slow_tests_run_last() -> None:
    tests = TestsOfLines({"slow": 2.0, "a": 0.1, "b": 0.2, "far": 0.0}, {"made.py": {1: frozenset({"slow", "b", ""})}})

    assert tests.split("made.py", [1, 2]) == (["b", "slow"], ["a", "far"])
    assert tests.split("other.py", [1]) == ([], ["a", "b", "far", "slow"])


@pytest.mark.parametrize(
    ("line", "lines"), [(1, [1]), (2, [2]), (3, [3]), (4, [4]), (5, [5, 6, 7]), (6, [5, 6, 7]), (7, [5, 6, 7])]
)
def test_a_statement_has_all_its_lines_and_a_block_its_head(line: int, lines: list[int]) -> None:
    assert list(lines_of_statement(ast.parse(MODULE), line)) == lines
