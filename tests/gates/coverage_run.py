"""Measure which branches of generator, runtime and overlays the tests run: `python -m tests.gates.coverage_run`.

Most tests run the runtime and the overlays as they are copied into a client. What runs there counts for the original:
`[tool.coverage.paths]` in pyproject.toml says which file is a copy of which. A copy is one line longer at its top.
Arguments go to pytest. The exit code is that of pytest, or 2 if the share is below `fail_under`.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from attrs import frozen
from coverage import Coverage, CoverageData

ROOT = Path(__file__).parents[2]
PLUGIN = "tests.gates.coverage_saver"
MEASURED = ("generator", "overlays")


@frozen
class Share:
    """How much of something ran: statements and branches together, as coverage counts them."""

    ran: int
    all: int

    def __add__(self, other: Share) -> Share:
        return Share(self.ran + other.ran, self.all + other.all)

    @property
    def percent(self) -> float:
        """The share in percent; of nothing, all."""
        return 100 * self.ran / self.all if self.all else 100.0


def main(arguments: list[str]) -> int:
    """Run the tests, print the table, and return the exit code."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "coverage"
        environment = {**os.environ, "COVERAGE_FILE": str(file)}
        command = (sys.executable, "-m", "coverage", "run", "-m", "pytest", "-p", PLUGIN, *arguments)
        ran = subprocess.run(command, cwd=ROOT, env=environment, check=False)
        for part in sorted(file.parent.iterdir()):
            shift(part)
        coverage = Coverage(data_file=str(file), config_file=str(ROOT / "pyproject.toml"))
        coverage.combine([str(file.parent)])
        if not coverage.get_data().measured_files():
            return ran.returncode or 2
        coverage.get_data().touch_files([str(path) for name in MEASURED for path in (ROOT / name).rglob("*.py")])
        report = file.with_suffix(".json")
        included = [str(ROOT / name / "*") for name in MEASURED]
        coverage.json_report(outfile=str(report), include=included, ignore_errors=True)
        shares = shares_in(json.loads(report.read_text("utf-8")))
    floor = float(str(coverage.get_option("report:fail_under")))
    total = sum(shares.values(), Share(0, 0))
    print(table(shares), f"{total.percent:6.1f} %  all; at least {floor:g} % is asked for", sep="\n")
    return ran.returncode or (0 if total.percent >= floor else 2)


def shift(file: Path) -> None:
    """Move what ran in copies up by one line, in one data file of coverage."""
    data = CoverageData(str(file))
    data.read()
    shifted = CoverageData(str(file.with_name(f"{file.name}.shifted")))
    for path in data.measured_files():
        arcs = data.arcs(path) or []
        shifted.add_arcs({path: [(_up(start), _up(end)) for start, end in arcs] if _is_copy(path) else arcs})
    shifted.write()
    Path(data.data_filename()).unlink()


def shares_in(report: Mapping[str, Any]) -> dict[str, Share]:
    """Return the share of each file of coverage's JSON report, by its path relative to the repository."""
    shares: dict[str, Share] = {}
    for path, file in report["files"].items():
        summary = file["summary"]
        share = Share(
            summary["covered_lines"] + summary["covered_branches"], summary["num_statements"] + summary["num_branches"]
        )
        if share.all:
            shares[(ROOT / path).relative_to(ROOT).as_posix()] = share
    return shares


def table(shares: Mapping[str, Share]) -> str:
    """Return a line for each folder, the lowest share last, then one for each file below 95 %."""
    folders: dict[str, Share] = {}
    for path, share in shares.items():
        folder = path.rpartition("/")[0]
        folders[folder] = folders.get(folder, Share(0, 0)) + share
    lines = [_line(folder, share) for folder, share in sorted(folders.items(), key=lambda row: -row[1].percent)]
    low = [(path, share) for path, share in shares.items() if share.percent < LOW]
    return "\n".join([*lines, "", *_lowest(low)])


LOW = 95.0


def _lowest(files: Iterable[tuple[str, Share]]) -> Iterable[str]:
    return (_line(path, share) for path, share in sorted(files, key=lambda row: -row[1].percent))


def _line(name: str, share: Share) -> str:
    return f"{share.percent:6.1f} %  {name} ({share.ran} of {share.all})"


def _is_copy(path: str) -> bool:
    return "_client/_runtime/" in path.replace("\\", "/") or "_client/_overlay/" in path.replace("\\", "/")


def _up(line: int) -> int:
    """Return a line number one less. Entries and exits are negative lines; those of a module stay."""
    return line - 1 if line > 1 else line + 1 if line < -1 else line


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
