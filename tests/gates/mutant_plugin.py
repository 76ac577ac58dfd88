"""A plugin of pytest for `make mutants`: note which test runs which line, or run chosen tests in a chosen order.

`MUTANT_SECONDS` names the file for how long each test takes, `MUTANT_TESTS` the file with the ids of the tests to run,
each with the seconds after which the process ends: a mutant may never come to an end.
"""

from __future__ import annotations

import faulthandler
import json
import os
from collections.abc import Generator
from pathlib import Path

import pytest
from coverage import Coverage

_SECONDS: dict[str, float] = {}
_LIMITS: dict[str, float] = {}


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Generator[None, object, object]:
    """Let coverage note the lines that a test runs, those of its fixtures too, under its id; watch its time."""
    if limit := _LIMITS.get(item.nodeid):
        faulthandler.dump_traceback_later(limit, exit=True)
    measuring = Coverage.current()
    if measuring is not None:
        measuring.switch_context(item.nodeid)
    try:
        return (yield)
    finally:
        if measuring is not None:
            measuring.switch_context("")
        if limit:
            faulthandler.cancel_dump_traceback_later()


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
        _LIMITS.update(json.loads(Path(file).read_text("utf-8")))
        order = {test: place for place, test in enumerate(_LIMITS)}
        others = [item for item in items if item.nodeid not in order]
        items[:] = sorted((item for item in items if item.nodeid in order), key=lambda item: order[item.nodeid])
        config.hook.pytest_deselected(items=others)
