"""The vendor of docs/maintaining/a-fifth-vendor.md, from a page of prose to a client, by the commands printed there."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
PAGE = (ROOT / "docs" / "maintaining" / "a-fifth-vendor.md").read_text("utf-8")
SPEC = PAGE.partition("```yaml\n")[2].partition("```")[0]
TRANSCRIPT = re.findall(r"^    \$ (python -m .*)\n((?:    (?!\$ ).*\n)*)", PAGE, re.MULTILINE)


def ran(command: str, folder: Path) -> str:
    """Run a command of the page beside the spec, and return what it prints."""
    arguments = [sys.executable, *command.split()[1:]]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(arguments, cwd=folder, env=environment, capture_output=True, text=True)
    return done.stdout + done.stderr


def test_the_page_prints_three_commands() -> None:
    assert [command.split()[2] for command, _ in TRANSCRIPT] == ["generator", "generator", "tests.oracles.smoke"]


@pytest.mark.parametrize(("command", "printed"), TRANSCRIPT, ids=[command for command, _ in TRANSCRIPT])
def test_each_command_prints_what_the_page_says(tmp_path: Path, command: str, printed: str) -> None:
    (tmp_path / "ferry.yaml").write_text(SPEC, "utf-8")

    assert ran(command, tmp_path) == re.sub(r"^    ", "", printed, flags=re.MULTILINE)


def test_a_typing_error_is_told_as_the_page_says(tmp_path: Path) -> None:
    (tmp_path / "ferry.yaml").write_text(SPEC.replace("absent-when-empty", "absent-when-emty"), "utf-8")
    told = re.findall(r"^    (ferry\.yaml:.*)$", PAGE, re.MULTILINE)

    assert ran("python -m generator lint ferry.yaml", tmp_path).splitlines() == told
