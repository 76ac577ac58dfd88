"""What holds for all tests, and the choice of one vendor's: `pytest --vendor simplepay tests/oracles`."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

# The same examples on every run, however slow the machine; nothing kept between runs.
settings.register_profile("steady", deadline=None, derandomize=True, database=None)
settings.load_profile("steady")

VENDORS = Path(__file__).parent / "vendors"


@pytest.fixture(autouse=True)
def own_budget() -> Iterator[None]:
    """Forget the request budgets of earlier tests: a process has one for each credential."""
    yield
    for name, module in list(sys.modules.items()):
        if name.endswith("untime.dialect.budget"):
            module.BUDGETS.forget()


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add `--vendor`."""
    parser.addoption("--vendor", help="run only the tests of this vendor: its own, and those that take a vendor")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Keep the tests of the vendor named."""
    vendor: str | None = config.getoption("vendor")
    if vendor is None:
        return
    others = {item for item in items if not _is_about(item, vendor)}
    config.hook.pytest_deselected(items=list(others))
    items[:] = [item for item in items if item not in others]


def _is_about(item: pytest.Item, vendor: str) -> bool:
    """Return whether a test lies in the vendor's folder, is marked with the vendor, or takes it as a parameter."""
    if VENDORS / vendor in item.path.parents or any(vendor in mark.args for mark in item.iter_markers("vendor")):
        return True
    parameters = (
        item.callspec.params.values() if isinstance(item, pytest.Function) and hasattr(item, "callspec") else ()
    )
    return any(vendor == getattr(parameter, "vendor", parameter) for parameter in parameters)
