"""What answers each operation of a simulator, and what a client pays for it: `docs/simulators.md` says so."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import zlib
from collections import Counter
from collections.abc import Iterable
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from tests.oracles.smoke.subject import of_vendor

ROOT = Path(__file__).parents[3]
PAGE = ROOT / "docs" / "simulators.md"
TITLES = {"lsp_expert": "LSP.expert", "perfex": "Perfex", "simplepay": "SimplePay", "simplicate": "Simplicate"}
MOST = 150_000
"""Bytes that a simulator may add to a wheel."""


def packed(paths: Iterable[Path]) -> int:
    """Return the bytes that files take in a wheel."""
    return sum(len(zlib.compress(path.read_bytes(), 9)) for path in paths)


@pytest.mark.parametrize("vendor", TITLES)
def test_the_page_says_what_answers_each_operation(vendor: str) -> None:
    simulator: Any = import_module(f"{of_vendor(vendor).package}.simulator").Simulator(records={})
    handlers: dict[str, str] = type(simulator.vendor)._handlers
    kinds = Counter(
        "by hand" if key in handlers else "example" if route.role == "act" else "spec"
        for key, route in simulator.vendor.routes.items()
    )

    table = PAGE.read_text("utf-8").partition("## What answers an operation")[2]
    row = re.search(rf"^\| {re.escape(TITLES[vendor])} \|(.*)\|", table, re.M)

    assert row is not None
    assert [int(cell) for cell in row[1].split("|")[:4]] == [
        kinds.total(),
        kinds["spec"],
        kinds["by hand"],
        kinds["example"],
    ]


@pytest.mark.parametrize("vendor", TITLES)
def test_a_simulator_adds_little_to_a_wheel_and_nothing_to_a_start(vendor: str) -> None:
    subject = of_vendor(vendor)
    package = ROOT / "generated" / vendor / subject.package
    files = [path for path in package.rglob("*") if path.is_file() and "__pycache__" not in path.parts]
    own = [path for path in files if "simulator" in path.relative_to(package).as_posix()]
    code = f"import sys; from {subject.package} import {subject.stem}Client; print(*sys.modules)"
    environment = {**os.environ, "PYTHONPATH": str(package.parent)}

    loaded = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True)

    assert 0 < packed(own) < MOST
    assert not [name for name in loaded.stdout.split() if "simulator" in name and name.startswith(subject.package)]
