"""The project's own files agree with each other."""

from __future__ import annotations

import re
import subprocess
import tomllib
from collections import Counter
from pathlib import Path

import pytest

from generator.read.openapi_overlay import specs_in

ROOT = Path(__file__).parents[2]
VENDORS = [path.stem for path in specs_in(ROOT / "specs")]
TOOLS = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]


@pytest.mark.parametrize("vendor", [name for name in VENDORS if (ROOT / "overlays" / name).is_dir()])
def test_every_tool_knows_where_the_client_of_an_overlay_is(vendor: str) -> None:
    """Overlays import their client by name; a vendor without one costs a file and nothing else."""
    folder = f"generated/{vendor}"

    assert f"$MYPY_CONFIG_FILE_DIR/{folder}" in TOOLS["mypy"]["mypy_path"]
    assert folder in TOOLS["pyright"]["extraPaths"]
    assert folder in TOOLS["pytest"]["ini_options"]["pythonpath"]


def test_the_lock_pins_and_hashes_all_that_is_asked_for() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    wanted = [*project["project"]["dependencies"], *project["dependency-groups"]["dev"]]
    asked = [
        (match[1], match[2]) for text in wanted if (match := re.match(r"([a-z0-9-]+)(?:\[\w+\])?==([^\s;]+)", text))
    ]
    lock = (ROOT / "requirements.txt").read_text("utf-8")
    entries = [entry for entry in re.split(r"^(?=\S)", lock, flags=re.M) if entry]

    pinned = {entry.partition("==")[0]: entry.partition("==")[2].split()[0] for entry in entries}
    assert {name: version for name, version in asked if pinned.get(name) != version} == {}
    assert [entry for entry in entries if "--hash=sha256:" not in entry] == []


def test_the_lock_names_no_place() -> None:
    """Versions and hashes only: requirements must install from any index."""
    lock = (ROOT / "requirements.txt").read_text("utf-8")

    assert re.findall(r"https?:|file:|--index|--find-links|/|#", lock) == []


def test_help_lists_the_targets_of_the_contract() -> None:
    shown = subprocess.run(
        ["make", "--no-print-directory", "help"], cwd=ROOT, capture_output=True, text=True, check=True
    )

    listed = {line.split()[1] for line in shown.stdout.splitlines()}
    assert {"all", "test", "generate", "check", "diff", "bench", "help"} <= listed


def test_no_two_files_of_the_tests_share_a_name() -> None:
    """A name in a traceback or a report leads to one file."""
    files = [path for path in (ROOT / "tests").rglob("*.py") if not path.is_relative_to(ROOT / "tests" / "cases")]

    counts = Counter(
        path.name for path in files if path.stem not in ("__init__", "__main__", "conftest", "smoke_calls")
    )

    assert [name for name, count in counts.items() if count > 1] == []


def test_every_exception_from_a_rule_has_a_reason() -> None:
    """`# noqa: RULE  reason`, on the line that it is about; the rules themselves hold everywhere."""
    folders = [ROOT / name for name in ("generator", "overlays", "tests", "bench", "generated")]
    files = [path for folder in folders for ending in ("py", "jinja") for path in sorted(folder.rglob(f"*.{ending}"))]
    exceptions = [
        (path.relative_to(ROOT), exception)
        for path in files
        if path != Path(__file__) and not path.is_relative_to(ROOT / "tests/cases")
        for exception in re.findall(r"#\s*(?:noqa|ruff:|flake8:).*", path.read_text("utf-8"))
    ]
    reasoned = re.compile(r"# noqa: [A-Z]+[0-9]+(, [A-Z]+[0-9]+)*  \S.*")

    assert [f"{path}: {text}" for path, text in exceptions if not reasoned.fullmatch(text)] == []
    assert exceptions


def test_no_link_is_kept_in_the_repository() -> None:
    """A link leads to a place that only one machine has."""
    listed = subprocess.run(["git", "ls-files", "--stage"], cwd=ROOT, capture_output=True, text=True, check=True).stdout

    assert [line.partition("\t")[2] for line in listed.splitlines() if line.startswith("120000")] == []
