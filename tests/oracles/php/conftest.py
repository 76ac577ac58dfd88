"""PHP's server for all tests here, and the count of what it judged."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack

import pytest

from tests.oracles.php.php_judge import TALLY, NoPhp, php


@pytest.fixture(scope="session")
def address() -> Iterator[str]:
    """Give the address of PHP's server."""
    with ExitStack() as stack:
        missing = ""
        try:
            yield stack.enter_context(php())
        except NoPhp as error:
            missing = str(error)
        if missing:
            pytest.fail(missing, pytrace=False)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say how many requests PHP judged; with `-n` each worker counts for itself and this says nothing."""
    if TALLY.tried:
        terminalreporter.write_line(f"PHP judged {TALLY.tried} requests, {TALLY.equal} came to it as they were meant")
