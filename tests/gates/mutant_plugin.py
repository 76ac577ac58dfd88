"""A plugin of pytest for `make mutants`: note which test runs which line, or run chosen tests in a chosen order.

`MUTANT_SECONDS` names the file for how long each test takes, `MUTANT_TESTS` the file with the ids of the tests to run.
"""

from __future__ import annotations

import json
import os
from collections.abc import Generator
from pathlib import Path

import pytest
from coverage import Coverage

_SECONDS: dict[str, float] = {}


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Generator[None, object, object]:
    """Let coverage note the lines that a test runs, those of its fixtures too, under its id."""
    measuring = Coverage.current()
    if measuring is None:
        return (yield)
    measuring.switch_context(item.nodeid)
    try:
        return (yield)
    finally:
        measuring.switch_context("")


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    """Add up how long a test takes."""
    _SECONDS[report.nodeid] = _SECONDS.get(report.nodeid, 0.0) + report.duration


def pytest_sessionfinish() -> None:
    """Write how long each test took, if somebody asks."""
    if file := os.environ.get("MUTANT_SECONDS"):
        Path(file).write_text(json.dumps(_SECONDS), "utf-8")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Keep the chosen tests, in their order."""
    if file := os.environ.get("MUTANT_TESTS"):
        order = {test: place for place, test in enumerate(json.loads(Path(file).read_text("utf-8")))}
        others = [item for item in items if item.nodeid not in order]
        items[:] = sorted((item for item in items if item.nodeid in order), key=lambda item: order[item.nodeid])
        config.hook.pytest_deselected(items=others)
