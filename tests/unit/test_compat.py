"""`make compat` finds Pythons that run, lowers every requirement that clients promise, and fails on a warning."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from tests.compat import carry_out, lowest, main, promised, pythons, usable

OWN = f"{sys.version_info.major}.{sys.version_info.minor}"


def test_the_running_python_is_among_those_found() -> None:
    interpreters = pythons()

    assert usable(OWN, [interpreters[OWN]]) == interpreters[OWN]


@pytest.mark.skipif(os.name == "nt", reason="a shim is a shell script")
def test_a_python_that_does_not_run_is_passed_over(tmp_path: Path) -> None:
    shim = tmp_path / "python"
    shim.write_text("#!/bin/sh\nexit 127\n", "utf-8")
    shim.chmod(0o755)

    python = usable(OWN, ["", str(tmp_path / "absent"), str(shim), sys.executable])

    assert python == sys.executable


def test_a_python_of_another_version_is_passed_over() -> None:
    python = usable("2.7", [sys.executable])

    assert python is None


def test_each_requirement_is_lowered_to_what_it_promises() -> None:
    lowered = lowest(["httpx>=0.27,<1", "attrs>=23.1"])

    assert lowered == ["attrs==23.1", "httpx==0.27"]


@pytest.mark.parametrize(
    "requirement", ["anyio", "httpx==0.28.1", "httpx~=0.27", "attrs>23", "attrs>=23.1; os_name == 'nt'"]
)
def test_a_requirement_that_promises_no_lowest_version_is_refused(requirement: str) -> None:
    with pytest.raises(ValueError, match="promises no lowest version"):
        lowest([requirement])


def test_every_client_promises_lowest_versions() -> None:
    lowered = lowest(promised())

    assert {requirement.split("==")[0] for requirement in lowered} >= {"attrs", "httpx"}


def test_the_first_step_that_fails_ends_the_run_and_is_named(tmp_path: Path) -> None:
    later = tmp_path / "later"
    steps = [
        ("greet", [sys.executable, "-c", "print('hello')"]),
        ("stop", [sys.executable, "-c", "import sys; sys.exit('the reason')"]),
        ("go on", [sys.executable, "-c", f"open({str(later)!r}, 'w')"]),
    ]

    failed = carry_out(steps)

    assert failed.startswith("stop failed:") and "the reason" in failed
    assert not later.exists()


def test_a_warning_in_a_process_that_a_step_starts_is_a_failure(tmp_path: Path) -> None:
    child = tmp_path / "child.py"
    child.write_text("import warnings\nwarnings.warn('old habit', DeprecationWarning)\n", "utf-8")
    script = f"import subprocess, sys; sys.exit(subprocess.run([sys.executable, {str(child)!r}]).returncode)"

    failed = carry_out([("run", [sys.executable, "-W", "error", "-c", script])])

    assert "DeprecationWarning: old habit" in failed


def test_a_version_that_is_not_there_is_named_with_those_that_are(capsys: pytest.CaptureFixture[str]) -> None:
    code = main(["2.7"])

    message = capsys.readouterr().err
    assert code == 2
    assert "no Python 2.7" in message and OWN in message
