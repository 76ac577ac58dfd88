"""Documents of others become clients: nothing is dropped, all modules import, types are strict, methods work.

A smoke run calls each method, sync and async: no request that is not as documented, no answer taken for a drift. What a
document leaves no way to judge is counted by cause, and the causes are `tests.oracles.smoke.steps.Cause`.

The stated part of every test run is `documents.SMALL`; `make corpus` runs all.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from generator.read.load import load
from generator.read.walk import METHODS
from tests.unit.checking import mypy

from .documents import ROOT, chosen

_IMPORT_ALL = """
import importlib, pkgutil
package = importlib.import_module("strange_client")
for module in pkgutil.walk_packages(package.__path__, "strange_client."):
    importlib.import_module(module.name)
models = importlib.import_module("strange_client.models")
for name in models.__all__:
    getattr(models, name)
"""


def _run(folder: Path, *command: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    return subprocess.run([sys.executable, *command], cwd=folder, env=environment, capture_output=True, text=True)


@pytest.mark.parametrize("document", chosen(), ids=lambda path: path.stem)
def test_a_document_of_others_becomes_a_client_that_works(document: Path, tmp_path: Path) -> None:
    """One run from document to answers read."""
    spec, package = str(document), "strange_client"

    generated = _run(ROOT, "-m", "generator", "generate", "--spec", spec, "--out", str(tmp_path), "--package", package)

    lost = [line for line in generated.stderr.splitlines() if line.startswith("degraded: ")]
    assert generated.returncode == (3 if lost else 0), generated.stderr
    assert all(f"{document.name}:" in line for line in lost)

    listed = _run(ROOT, "-m", "generator", "operations", "--spec", spec).stdout.splitlines()
    paths = load(document).data["paths"]
    offered = [key for item in paths.values() for key in item if key in METHODS]
    assert len(listed) == len(offered)
    assert len({line.split("\t")[2] for line in listed}) == len(listed)

    imported = _run(tmp_path, "-c", _IMPORT_ALL)
    assert imported.returncode == 0, imported.stderr

    smoked = _run(ROOT, "-m", "tests.oracles.smoke", "--client", str(tmp_path), "--package", package, spec)
    print(smoked.stdout)
    assert smoked.returncode == 0, smoked.stdout + smoked.stderr
    count = len(listed)
    line = f"operations {count}  called {count}/{count} (sync/async)  refused 0  drifts 0  answers "
    assert line in smoked.stdout.splitlines()[0]

    typed = mypy("-p", package, cwd=tmp_path)
    assert typed.returncode == 0, typed.stdout
