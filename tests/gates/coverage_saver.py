"""A plugin of pytest: each worker of pytest-xdist saves what coverage measured before it is told to end.

At the exit of the process it would be too late: xdist waits ten seconds, and there is much to write.
"""

from __future__ import annotations

from coverage import Coverage


def pytest_sessionfinish() -> None:
    """Stop measuring, and save."""
    measuring = Coverage.current()
    if measuring is not None:
        measuring.stop()
        measuring.save()
