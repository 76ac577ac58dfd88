# Copied from generator/runtime/apps/simulator/clock.py; edit it there, then generate again.
"""The simulator's time: it stands still until it is moved, or runs with the machine's."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from random import Random

START = datetime(2026, 1, 5, 9, 0, tzinfo=UTC)
"""When a simulator begins, unless it is told otherwise: the same calls give the same answers on every day."""


class SimulatedClock:
    """Time that calls are measured by; a client that waits moves it instead of waiting.

    A client's option `clock` takes it. A client that gets its `http_client` from the simulator has it already.

    Args:
        start: When it begins.
        running: Whether it runs with the machine's clock; waits are real then.
    """

    def __init__(self, start: datetime = START, *, running: bool = False) -> None:
        self.start = start.timestamp() if start.tzinfo else start.replace(tzinfo=UTC).timestamp()
        self._moved = 0.0
        self._running = running
        self._began = time.monotonic()
        self.now: Callable[[], float] = partial(_moment, self)
        """Returns the time in seconds since 1970; each clock has one of its own, by which budgets are told apart."""
        self.random: Callable[[], float] = Random("simulator").random
        """Chance, the same in every run."""

    def tick(self) -> float:
        """Return the seconds since it began."""
        return self._moved + (time.monotonic() - self._began if self._running else 0.0)

    def advance(self, seconds: float) -> None:
        """Move it on.

        Raises:
            ValueError: The number is negative.
        """
        if seconds < 0:
            raise ValueError(f"advance({seconds}): a clock does not go back; give seconds from 0 on.")
        self._moved += seconds

    def sleep(self, seconds: float) -> None:
        """Wait: move on, or really wait where it runs."""
        if self._running:
            time.sleep(max(0.0, seconds))
        else:
            self._moved += max(0.0, seconds)

    async def asleep(self, seconds: float) -> None:
        """Do the same for an async client."""
        import anyio

        if not self._running:
            self._moved += max(0.0, seconds)
        await anyio.sleep(max(0.0, seconds) if self._running else 0)

    def moment(self) -> datetime:
        """Return the time as a moment in UTC."""
        return datetime.fromtimestamp(self.now(), UTC)


def _moment(clock: SimulatedClock) -> float:
    return clock.start + clock.tick()
