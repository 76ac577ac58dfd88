"""The command lines of all clients as programs of their own: help, completion, and what they import."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.gates.unmeasured import unmeasured

ROOT = Path(__file__).parents[2]
VENDORS = ("lsp_expert", "perfex", "simplepay", "simplicate")
Run = Callable[..., tuple[int, str, str]]


@pytest.mark.parametrize("vendor", VENDORS)
@pytest.mark.parametrize("words", [["--help"], ["completion", "bash"]])
def test_help_imports_no_http_library_and_no_models(vendor: str, words: list[str]) -> None:
    package = f"{vendor}_client"
    code = (
        f"import sys; from {package}._runtime.apps.command_line.main import run_command; "
        f"code = run_command({package!r}, 'program', {words!r}); print(code, *sys.modules, file=sys.stderr)"
    )

    done = subprocess.run(
        [sys.executable, "-c", code], env=unmeasured(_environment(vendor)), capture_output=True, text=True, check=True
    )

    code_, *loaded = done.stderr.split()
    own = {name for name in loaded if name.startswith(package)}
    assert code_ == "0"
    assert not {"httpx", "attrs", "rich", f"{package}.client", f"{package}.models"} & set(loaded)
    assert len(own) < 20
    assert len(loaded) < 160


@pytest.mark.parametrize(
    ("vendor", "words"), [("perfex", ["invoices", "create", "--help"]), ("simplicate", ["hours", "hours", "--help"])]
)
def test_help_of_a_method_imports_no_http_library_either(vendor: str, words: list[str]) -> None:
    package = f"{vendor}_client"
    code = (
        f"import sys; from {package}._runtime.apps.command_line.main import run_command; "
        f"run_command({package!r}, 'program', {words!r}); print(*sys.modules, file=sys.stderr)"
    )

    done = subprocess.run(
        [sys.executable, "-c", code], env=unmeasured(_environment(vendor)), capture_output=True, text=True, check=True
    )

    loaded = set(done.stderr.split())
    assert not {"httpx", "attrs", "rich", f"{package}.client"} & loaded
    assert not [name for name in loaded if name.startswith((f"{package}.models.", f"{package}._runtime.codec"))]


def _environment(vendor: str) -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(ROOT / "generated" / vendor), "COLUMNS": "100"}


def test_the_package_can_be_run(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "simplepay_client", "employees", "list", "--help"],
        env=_environment("simplepay"),
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=True,
    )

    assert done.stdout.startswith("Usage: simplepay employees list [OPTIONS] CLIENT-ID\n")
    assert "service_periods" in done.stdout


def test_a_shell_gets_methods_options_and_documented_values(tmp_path: Path) -> None:
    def complete(*words: str) -> list[str]:
        environment = {
            **_environment("perfex"),
            "_PERFEX_COMPLETE": "bash_complete",
            "COMP_WORDS": " ".join(["perfex", *words]),
            "COMP_CWORD": str(len(words)),
        }
        done = subprocess.run(
            [sys.executable, "-m", "perfex_client"],
            env=environment,
            cwd=tmp_path,
            capture_output=True,
            text=True,
            check=False,
        )
        return [line.partition(",")[2] for line in done.stdout.splitlines()]

    assert complete("invo") == ["invoices"]
    assert "list" in complete("invoices", "l")
    assert "--created-after" in complete("invoices", "list", "--cre")
    assert complete("invoices", "create", "--discount-type", "b") == ["before_tax"]


def test_a_package_without_the_extra_names_it(tmp_path: Path) -> None:
    code = "import sys; sys.modules['click'] = None; from perfex_client.__main__ import main; sys.exit(main())"

    done = subprocess.run(
        [sys.executable, "-c", code],
        env=_environment("perfex"),
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 11
    assert done.stderr == "error: the command line needs click and rich: pip install 'perfex-client[cli]'\n"
