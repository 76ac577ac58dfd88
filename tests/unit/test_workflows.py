"""The workflows pass zizmor, use no actions of others, and no script contains text of an event."""

from __future__ import annotations

import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parent.parent.parent
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda path: path.stem)
def test_zizmor_finds_nothing(workflow: Path) -> None:
    program = Path(sys.executable).with_name("zizmor")

    done = subprocess.run(
        [program, "--offline", "--no-config", "--no-progress", "--color=never", "--persona=regular", workflow],
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda path: path.stem)
def test_no_action_of_others_and_no_text_of_an_event_in_a_script(workflow: Path) -> None:
    text = workflow.read_text("utf-8")

    parsed = yaml.safe_load(text)

    assert "uses:" not in text and "pull_request_target" not in text
    assert parsed["permissions"]["contents"] == "read"
    runs = [step["run"] for job in parsed["jobs"].values() for step in job["steps"]]
    assert not any("${{" in run for run in runs)


def test_the_pinned_uv_of_the_workflow_is_the_one_of_the_lock() -> None:
    tests = yaml.safe_load((ROOT / ".github" / "workflows" / "tests.yml").read_text("utf-8"))

    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    assert tests["env"]["UV"] in project["dependency-groups"]["dev"]
