"""The smoke run passes, on both event loops, and a flaw of any kind fails it."""

from __future__ import annotations

from typing import Any

import pytest

from tests.oracles.smoke.report import Report
from tests.oracles.smoke.run import smoke
from tests.oracles.smoke.subject import of_vendor, vendors


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
@pytest.mark.parametrize("vendor", vendors())
def test_every_operation_answers(vendor: str, backend: str) -> None:
    report = smoke(of_vendor(vendor), backend)

    assert report.good, str(report)


@pytest.mark.parametrize(
    "flaw",
    [
        {"operations": 0, "called": 0, "called_async": 0},
        {"called": 2},
        {"called_async": 2},
        {"refused": ["GET /a: query: b is not in the spec"]},
        {"drifts": ["$.a: expected a date, got 'b'"]},
        {"failures": ["a.get(): NotFound()"]},
    ],
)
def test_a_flaw_fails_the_run_and_is_shown(flaw: dict[str, Any]) -> None:
    good: dict[str, Any] = {"operations": 3, "called": 3, "called_async": 3}
    report = Report("vendor", **{**good, **flaw})

    assert Report("vendor", **good).good
    assert not report.good
    assert all(text in str(report) for value in flaw.values() if isinstance(value, list) for text in value)
