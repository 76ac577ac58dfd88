"""`make lint` refuses an import that goes upwards, also one that only type checkers see."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
LINT_IMPORTS = Path(sys.executable).parent / "lint-imports"
FOR_CHECKERS = "\nfrom typing import TYPE_CHECKING\n\nif TYPE_CHECKING:\n    from {} import {}\n"


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """Return a copy of the generator's code beside its import contracts."""
    shutil.copytree(ROOT / "generator", tmp_path / "generator", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def lint_imports(folder: Path) -> subprocess.CompletedProcess[str]:
    """Run import-linter in a folder."""
    return subprocess.run(
        [LINT_IMPORTS, "--no-logo", "--no-cache"], cwd=folder, capture_output=True, text=True, check=False
    )


@pytest.mark.parametrize(
    ("module", "source", "name"),
    [
        ("read/load.py", "..build.api", "build"),
        ("text/docs.py", "..ir.ir", "Api"),
        ("runtime/core/drift.py", "..codec.codec", "Codec"),
        ("runtime/call/call.py", "..client.client", "Client"),
        ("runtime/core/errors.py", "...text.docs", "tidy"),
    ],
)
def test_an_upward_import_for_type_checkers_is_refused(copy: Path, module: str, source: str, name: str) -> None:
    path = copy / "generator" / module
    path.write_text(path.read_text("utf-8") + FOR_CHECKERS.format(source, name), "utf-8")

    done = lint_imports(copy)

    assert done.returncode == 1, done.stdout
    assert "BROKEN" in done.stdout


def test_two_modules_of_a_folder_that_import_each_other_are_refused(copy: Path) -> None:
    path = copy / "generator" / "text" / "diagnostics.py"
    path.write_text(path.read_text("utf-8") + FOR_CHECKERS.format(".docs", "tidy"), "utf-8")
    other = copy / "generator" / "text" / "docs.py"
    other.write_text(other.read_text("utf-8") + FOR_CHECKERS.format(".diagnostics", "shown"), "utf-8")

    done = lint_imports(copy)

    assert done.returncode == 1, done.stdout


def test_the_code_as_it_stands_is_accepted(copy: Path) -> None:
    done = lint_imports(copy)

    assert done.returncode == 0, done.stdout


def test_no_folder_has_more_than_sixteen_modules() -> None:
    """What does not fit on a page is two thoughts, or more."""
    folders = {path.parent for path in (ROOT / "generator").rglob("*.py")}

    counts = {folder: sum(path.name != "__init__.py" for path in folder.glob("*.py")) for folder in folders}

    assert {str(folder): count for folder, count in counts.items() if count > 16} == {}


def test_one_module_imports_the_http_library() -> None:
    """Moving to another library is an edit of that module; `docs/decisions/` says why."""
    files = [path for folder in ("generator", "overlays", "generated") for path in (ROOT / folder).rglob("*.py")]

    importing = {
        path.relative_to(ROOT).as_posix()
        for path in files
        if re.search(r"^\s*(?:import|from) httpx\b", path.read_text("utf-8"), flags=re.M)
    }

    clients = {path.relative_to(ROOT).as_posix() for path in ROOT.glob("generated/*/*/_runtime/core/http.py")}
    assert importing == {"generator/runtime/core/http.py"} | clients
