"""What holds for all tests, and the choice of one vendor's: `pytest --vendor simplepay tests/oracles`."""

from __future__ import annotations

import gc
import logging
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from attrs import Factory, define
from hypothesis import settings

# The same examples on every run, however slow the machine; nothing kept between runs.
settings.register_profile("steady", deadline=None, derandomize=True, database=None)
settings.load_profile("steady")

VENDORS = Path(__file__).parent / "vendors"


@pytest.fixture(autouse=True)
def own_budget() -> Iterator[None]:
    """Forget the request budgets of earlier tests: a process has one for each credential."""
    yield
    for module in _BUDGETS.imported():
        module.BUDGETS.forget()


@pytest.fixture(autouse=True)
def own_logging() -> Iterator[None]:
    """Take back what a test says about logging: a client at DEBUG does more at each call, and prints it."""
    before = {logger: _Logging.of(logger) for logger in _loggers()}
    yield
    for logger in _loggers():
        before.get(logger, _FRESH).restore(logger)


def _loggers() -> list[logging.Logger]:
    """Return all that have been asked for, the root included."""
    known = [it for it in list(logging.root.manager.loggerDict.values()) if isinstance(it, logging.Logger)]
    return [logging.root, *known]


@define
class _Logging:
    """What a test can change of a logger; `None` leaves the handlers of a logger that the test made."""

    level: int
    propagate: bool
    handlers: list[logging.Handler] | None

    @classmethod
    def of(cls, logger: logging.Logger) -> _Logging:
        return cls(logger.level, logger.propagate, list(logger.handlers))

    def restore(self, logger: logging.Logger) -> None:
        if logger.level != self.level:
            logger.setLevel(self.level)
        logger.propagate = self.propagate
        if self.handlers is not None and logger.handlers != self.handlers:
            for handler in [it for it in logger.handlers if it not in self.handlers]:
                logger.removeHandler(handler)


_FRESH = _Logging(logging.NOTSET, propagate=True, handlers=None)

RUNTIME_BUDGET = "untime.dialect.process_budgets"


@define
class _Budgets:
    """The modules that keep budgets, one for each runtime that is imported."""

    modules: list[Any] = Factory(list[Any])
    count: int = 0
    latest: object = None

    def imported(self) -> list[Any]:
        """Look for them again only after an import: there are thousands of tests, and of modules."""
        latest = sys.modules[next(reversed(sys.modules))]
        if len(sys.modules) != self.count or latest is not self.latest:
            self.count, self.latest = len(sys.modules), latest
            self.modules = [module for name, module in list(sys.modules.items()) if name.endswith(RUNTIME_BUDGET)]
        return self.modules


_BUDGETS = _Budgets()


@define
class _Collector:
    """The garbage collector, and how often it has walked through everything."""

    walks: int = 0

    def keep(self) -> None:
        """Never walk again through what is there."""
        gc.collect()
        gc.freeze()
        self.walks = self.counted()

    def counted(self) -> int:
        return int(gc.get_stats()[2]["collections"])


_COLLECTOR = _Collector()


def pytest_collection_finish() -> None:
    """Spare the garbage collector what was collected, which it would walk through again and again."""
    _COLLECTOR.keep()


@pytest.hookimpl(trylast=True)
def pytest_runtest_teardown(item: pytest.Item, nextitem: pytest.Item | None) -> None:
    """Spare it what a file of tests leaves behind too, above all the clients that it generated and imported."""
    if nextitem is not None and nextitem.path != item.path and _COLLECTOR.counted() > _COLLECTOR.walks:
        _COLLECTOR.keep()


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
