"""Ask whether the tests notice small mistakes: `python -m tests.gates.mutants`, which is `make mutants`.

Each mutant is a module with one mistake, made by cosmic-ray: `<` instead of `<=`, `or` instead of `and`, 2 instead of
1. The tests of its area run against it in a copy of the repository, first those that run its line. A mutant is caught
if a test fails. What is tried is a sample; the same seed draws the same one.
"""

from __future__ import annotations

import argparse
import ast
import difflib
import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from pathlib import Path
from queue import Queue

from attrs import frozen
from cosmic_ray.ast import ast_nodes, get_ast  # type: ignore[import-untyped]  # it has no types
from cosmic_ray.mutating import mutate_code  # type: ignore[import-untyped]  # it has no types
from cosmic_ray.plugins import get_operator  # type: ignore[import-untyped]  # it has no types

from tests.gates.tests_of_lines import TestsOfLines, lines_of_statement, measured

ROOT = Path(__file__).parents[2]
COPIED = ("generator", "overlays", "generated", "specs", "tests", "pyproject.toml", "README.md", "LICENSE")
HARMLESS = Path(__file__).with_name("harmless_mutants.toml")
LEAST = 90

_COMPARISONS = ("Eq_NotEq", "NotEq_Eq", "Lt_LtE", "LtE_Lt", "Gt_GtE", "GtE_Gt", "Is_IsNot", "IsNot_Is")
_ARITHMETIC = ("Add_Sub", "Sub_Add", "Mul_Add", "Div_Mul", "FloorDiv_Mul", "Mod_Mul")
OPERATORS = (
    *(f"ReplaceComparisonOperator_{pair}" for pair in _COMPARISONS),
    *(f"ReplaceBinaryOperator_{pair}" for pair in _ARITHMETIC),
    *("AddNot", "ReplaceUnaryOperator_Delete_Not", "ReplaceAndWithOr", "ReplaceOrWithAnd", "ReplaceTrueWithFalse"),
    *("ReplaceFalseWithTrue", "ReplaceBreakWithContinue", "ReplaceContinueWithBreak", "NumberReplacer"),
    *("ExceptionReplacer", "ZeroIterationForLoop"),
)


@frozen
class Area:
    """Modules, and the tests that know what they do."""

    modules: tuple[str, ...]
    """Patterns of their paths."""

    tests: tuple[str, ...]

    def paths(self) -> list[str]:
        """Return the modules, relative to the repository."""
        return sorted({path.relative_to(ROOT).as_posix() for pattern in self.modules for path in ROOT.glob(pattern)})


AREAS = {
    "listings": Area(
        ("generator/runtime/paging/*.py",),
        ("tests/unit/runtime/paging", "tests/vendors/simplicate/test_simplicate_listings.py"),
    ),
    "paging": Area(
        ("generator/runtime/dialect/pagination.py", "generator/runtime/dialect/page_*.py"),
        (
            "tests/unit/runtime/paging",
            "tests/vendors/simplicate/test_simplicate_listings.py",
            "tests/vendors/simplicate/test_simplicate_short_pages.py",
        ),
    ),
    "rate limits": Area(
        ("generator/runtime/dialect/budget.py", "generator/runtime/dialect/process_budgets.py"),
        (
            "tests/unit/runtime/dialect/test_line.py",
            "tests/unit/runtime/dialect/test_line_counted.py",
            "tests/unit/runtime/dialect/test_line_refused.py",
            "tests/unit/runtime/dialect/test_line_shared.py",
            "tests/unit/runtime/dialect/test_budget.py",
        ),
    ),
    "retries": Area(
        ("generator/runtime/dialect/retries.py",),
        (
            "tests/unit/runtime/dialect/test_retries.py",
            "tests/unit/runtime/http/test_trust.py",
            "tests/vendors/simplicate/test_simplicate_lost_answers.py",
        ),
    ),
    "forms": Area(
        ("generator/runtime/body/*.py", "generator/runtime/params/*.py"),
        ("tests/unit/runtime/body", "tests/unit/runtime/params", "tests/unit/runtime/call", "tests/unit/build"),
    ),
    "codec": Area(
        ("generator/runtime/codec/*.py", "generator/runtime/codec/compiled/*.py"),
        (
            "tests/unit/runtime/codec",
            "tests/unit/build/test_additional_members.py",
            "tests/unit/build/test_listed_numbers.py",
        ),
    ),
    "perfex": Area(("overlays/perfex/*.py",), ("tests/vendors/perfex",)),
    "simplepay": Area(("overlays/simplepay/*.py", "overlays/simplepay/models/*.py"), ("tests/vendors/simplepay",)),
    "simplicate": Area(("overlays/simplicate/*.py",), ("tests/vendors/simplicate",)),
}


@frozen
class Mutant:
    """One mistake in one module."""

    area: str
    path: str
    operator: str
    occurrence: int
    line: int

    def text(self, source: str) -> str | None:
        """Return the module with the mistake; None if it says the same, or is no Python."""
        mutated: str | None = mutate_code(source, get_operator(f"core/{self.operator}")(), self.occurrence)
        try:
            return None if mutated is None or _same(source, mutated) else mutated
        except SyntaxError:
            return None


def mutants_of(area: str, path: str, source: str) -> Iterator[Mutant]:
    """Yield the mutants of a module, except those in annotations and of their imports, which nothing runs."""
    unused = list(_annotations(ast.parse(source)))
    nodes = list(ast_nodes(get_ast(source)))
    for name in OPERATORS:
        operator = get_operator(f"core/{name}")()
        starts = [position[0] for node in nodes for position in operator.mutation_positions(node)]
        for occurrence, start in enumerate(starts):
            if not any(first <= start < last for first, last in unused):
                yield Mutant(area, path, name, occurrence, start[0])


def _annotations(tree: ast.Module) -> Iterator[tuple[tuple[int, int], tuple[int, int]]]:
    """Yield where annotations, the types of `cast`, and the condition of imports for them, begin and end."""
    for node in ast.walk(tree):
        parts: list[ast.expr | None] = []
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            parts = [node.returns]
        elif isinstance(node, ast.arg | ast.AnnAssign):
            parts = [node.annotation]
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ("cast", "TypeVar"):
            parts = [*node.args[:1]]
        elif isinstance(node, ast.If) and isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING":
            parts = [node.test]
        elif isinstance(node, ast.Subscript):
            parts = [node.slice] if isinstance(node.slice, ast.BinOp) and _is_type(node.slice) else []
        for part in parts:
            if part is not None:
                yield (part.lineno, part.col_offset), (part.end_lineno or 0, part.end_col_offset or 0)


def _is_type(node: ast.BinOp) -> bool:
    return isinstance(node.op, ast.BitOr)


def _same(source: str, mutated: str) -> bool:
    return ast.dump(ast.parse(source)) == ast.dump(ast.parse(mutated))


@cache
def harmless() -> dict[tuple[str, str, str], str]:
    """Return why some mutants behave like the original: by module, the line before and the line after."""
    rows = tomllib.loads(HARMLESS.read_text("utf-8"))["mutant"]
    return {(row["module"], row["line"], row["mutant"]): row["reason"] for row in rows}


class Workshop:
    """A copy of the repository, where one mutant at a time is tried."""

    def __init__(self, folder: Path) -> None:
        self.root = folder
        skipped = shutil.ignore_patterns("__pycache__", ".*_cache", ".hypothesis")
        for name in COPIED:
            if (ROOT / name).is_dir():
                shutil.copytree(ROOT / name, folder / name, ignore=skipped)
            else:
                shutil.copy2(ROOT / name, folder / name)

    def tests_of_lines(self, area: Area) -> TestsOfLines:
        """Return the tests of an area with the lines that each runs; they have to pass."""
        copies = {
            copy.relative_to(self.root).as_posix(): (path, 0 if copy == self.root / path else 1)
            for path in area.paths()
            for copy in (self.root / path, *_copies(self.root, path))
        }
        data, seconds = self.root / "lines.coverage", self.root / "seconds.json"
        settings = self.root / "lines.ini"
        settings.write_text("\n    ".join(["[run]\ninclude =", *copies]), "utf-8")
        under = ("-m", "coverage", "run", f"--rcfile={settings}", f"--data-file={data}")
        if failure := self._failure(under, area.tests, None, MUTANT_SECONDS=str(seconds)):
            raise RuntimeError(f"the tests fail without any mutant:\n{failure}")
        return measured(data, seconds, self.root, copies)

    def catches(self, mutant: Mutant, text: str, tests: TestsOfLines, timeout: float) -> bool:
        """Return whether the tests of its area catch a mutant: first those that run its line, then the others."""
        places = [self.root / mutant.path, *_copies(self.root, mutant.path)]
        originals = {place: place.read_text("utf-8") for place in places}
        source = originals[places[0]]
        try:
            for place, original in originals.items():
                header = original.removesuffix(source)
                self._write(place, header + text)
            groups = tests.split(mutant.path, lines_of_statement(ast.parse(source), mutant.line))
            return any(self._fails({test: tests.limit(test) for test in group}, timeout) for group in groups if group)
        finally:
            for place, original in originals.items():
                self._write(place, original)

    def _fails(self, tests: Mapping[str, float], timeout: float) -> bool:
        chosen = self.root / "chosen.json"
        chosen.write_text(json.dumps(tests), "utf-8")
        files = dict.fromkeys(test.partition("::")[0] for test in tests)
        return bool(self._failure((), list(files), timeout, MUTANT_TESTS=str(chosen)))

    def _failure(self, under: Sequence[str], tests: Sequence[str], timeout: float | None, **environment: str) -> str:
        """Return what pytest says if a test fails, or if the tests do not come to an end in time; else nothing."""
        pytest = ("-m", "pytest", "-x", "-q", "-p", "no:cacheprovider", "-p", "tests.gates.mutant_plugin")
        variables = {**os.environ, "CORPUS": "/nonexistent", "HYPOTHESIS_MAX_EXAMPLES": "20", **environment}
        try:
            ran = subprocess.run(
                (sys.executable, *under, *pytest, *tests),
                cwd=self.root,
                env=variables,
                capture_output=True,
                timeout=timeout,
                check=False,
            )
        except subprocess.TimeoutExpired:
            return "the tests do not come to an end"
        # A process that is ended from within may have said nothing.
        said = f"{ran.stdout.decode()[-2000:]}{ran.stderr.decode()[-1000:]}" or "the tests end without a word"
        return said if ran.returncode else ""

    def _write(self, place: Path, text: str) -> None:
        place.write_text(text, "utf-8")
        # Python takes the old bytecode if the file has the same size and is written within the same second.
        for compiled in (place.parent / "__pycache__").glob(f"{place.stem}.*.pyc"):
            compiled.unlink()


def _copies(root: Path, path: str) -> list[Path]:
    """Return the copies of a module of the runtime or an overlay in the clients."""
    parts = Path(path).parts
    inner = Path(*parts[2:])
    pattern = "*/*_client/_runtime" if parts[0] == "generator" else f"{parts[1]}/*_client/_overlay"
    folders = sorted((root / "generated").glob(pattern))
    return [folder / inner for folder in folders if (folder / inner).is_file()]


@frozen
class Trial:
    """What became of one mutant."""

    mutant: Mutant
    is_caught: bool
    before: tuple[str, ...]
    """The lines that the mutant changes."""
    after: tuple[str, ...]

    @property
    def counts(self) -> bool:
        """Whether it tells something of the tests: it was caught, or it is not known to behave like the original."""
        return self.is_caught or (self.mutant.path, _joined(self.before), _joined(self.after)) not in harmless()

    def __str__(self) -> str:
        rows = [*(f"    - {line}" for line in self.before), *(f"    + {line}" for line in self.after)]
        return "\n".join([f"{self.mutant.path}:{self.mutant.line}: not caught: {self.mutant.operator}", *rows])


def _joined(lines: Sequence[str]) -> str:
    return " ".join(line.strip() for line in lines)


def drawn(names: Sequence[str], size: int, seed: int) -> list[Mutant]:
    """Return a sample of the mutants of each area, drawn by a seed; all of them if `size` is 0."""
    sample: list[Mutant] = []
    for name in names:
        rows = [
            mutant
            for path in AREAS[name].paths()
            for mutant in mutants_of(name, path, (ROOT / path).read_text("utf-8"))
        ]
        random.Random(f"{seed} {name}").shuffle(rows)
        usable = (row for row in rows if row.text((ROOT / row.path).read_text("utf-8")) is not None)
        sample += [row for _, row in zip(range(size or len(rows)), usable, strict=False)]
    return sample


def tried(sample: Sequence[Mutant], workers: int) -> Iterator[Trial]:
    """Yield what became of each mutant, in the order of the sample."""
    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(workers) as pool:
        workshops: Queue[Workshop] = Queue()
        for number in range(workers):
            place = Path(folder, str(number))
            place.mkdir()
            workshops.put(Workshop(place))
        areas = {name: _measured(workshops, name) for name in dict.fromkeys(mutant.area for mutant in sample)}

        def run(mutant: Mutant) -> Trial:
            source = (ROOT / mutant.path).read_text("utf-8")
            text = mutant.text(source) or ""
            workshop = workshops.get()
            try:
                is_caught = workshop.catches(mutant, text, *areas[mutant.area])
            finally:
                workshops.put(workshop)
            changed = list(difflib.ndiff(source.splitlines(), text.splitlines()))
            before, after = (tuple(line[2:] for line in changed if line[0] == sign) for sign in "-+")
            return Trial(mutant, is_caught, before, after)

        yield from pool.map(run, sample)


def _measured(workshops: Queue[Workshop], name: str) -> tuple[TestsOfLines, float]:
    """Return the tests of an area, and the seconds after which they count as failed."""
    workshop = workshops.get()
    begun = time.monotonic()
    tests = workshop.tests_of_lines(AREAS[name])
    workshops.put(workshop)
    return tests, 4 * (time.monotonic() - begun) + 30


def table(trials: Sequence[Trial]) -> str:
    """Return a line for each module and for all together: how many mutants were caught, of how many."""
    rows: dict[str, list[bool]] = {}
    for trial in trials:
        rows.setdefault(f"{trial.mutant.area}: {trial.mutant.path}", []).append(trial.is_caught)
    lines = [f"{sum(caught):4} of {len(caught):<4} {name}" for name, caught in sorted(rows.items())]
    return "\n".join([*lines, f"{sum(trial.is_caught for trial in trials):4} of {len(trials):<4} all"])


def main(arguments: list[str]) -> int:
    """Try a sample, print survivors and the table, and return 0 if enough were caught."""
    parser = argparse.ArgumentParser(prog="make mutants", description="Ask whether the tests notice small mistakes.")
    parser.add_argument("--sample", type=int, default=10, help="mutants for each area; 0 for all of them")
    parser.add_argument("--seed", type=int, default=1, help="another seed draws another sample")
    parser.add_argument("--workers", type=int, default=2, help="how many mutants are tried at once")
    parser.add_argument("--area", action="append", choices=AREAS, help="only this area; may be given again")
    options = parser.parse_args(arguments)
    trials: list[Trial] = []
    for trial in tried(drawn(options.area or list(AREAS), options.sample, options.seed), options.workers):
        trials.append(trial)
        if not trial.is_caught and trial.counts:
            print(trial, flush=True)
    counted = [trial for trial in trials if trial.counts]
    print(table(counted))
    if len(counted) < len(trials):
        print(f"{len(trials) - len(counted):4} behave like the original, for the reasons in {HARMLESS.name}")
    share = 100 * sum(trial.is_caught for trial in counted) / len(counted) if counted else 0.0
    print(f"{share:.0f} % caught; at least {LEAST} % is asked for")
    return 0 if share >= LEAST else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
