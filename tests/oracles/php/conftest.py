"""PHP's server for all tests here, and the count of what it judged."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.oracles.php.php_judge import TALLY, NoPhp, php, program

HERE = Path(__file__).parent


@pytest.fixture(scope="session")
def address() -> Iterator[str]:
    """Return the address of PHP's server."""
    with ExitStack() as stack:
        missing = ""
        try:
            yield stack.enter_context(php())
        except NoPhp as error:
            missing = str(error)
        if missing:
            pytest.fail(missing, pytrace=False)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Without PHP, keep only one of these tests: it fails once, with the remedy."""
    try:
        program()
    except NoPhp:
        ours = [item for item in items if HERE in item.path.parents and "address" in getattr(item, "fixturenames", ())]
        config.hook.pytest_deselected(items=ours[1:])
        gone = set(ours[1:])
        items[:] = [item for item in items if item not in gone]


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print how many requests PHP judged; with `-n` each worker counts for itself and nothing is printed."""
    if TALLY.tried:
        terminalreporter.write_line(f"PHP judged {TALLY.tried} requests, {TALLY.equal} came to it as they were meant")
