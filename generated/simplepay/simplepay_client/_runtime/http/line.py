# Copied from generator/runtime/http/line.py; edit it there, then generate again.
"""The queue in front of a client's own connections: calls wait in the order of their arrival."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    import anyio

PLACE = "place"
"""The extension of a request that holds the place of its call."""


class Line(Protocol):
    """A queue in front of a number of places."""

    def leave(self) -> None:
        """Free a place: the call that waits longest gets it."""
        ...


class Place:
    """The right of one call to use one connection; `leave()` gives it back."""

    __slots__ = ("_back", "_line", "is_lent")

    def __init__(self, line: Line) -> None:
        self._line: Line | None = line
        self._back: Callable[[], None] | None = None
        self.is_lent = False
        """A stream holds the place until it is closed."""

    def holds(self, back: Callable[[], None]) -> None:
        """Note what makes the connection free again."""
        self._back = back

    def leave(self) -> None:
        """Free the connection and the place; a second time does nothing."""
        back, line, self._back, self._line = self._back, self._line, None, None
        if back is not None:
            back()
        if line is not None:
            line.leave()


class BlockingLine:
    """The queue of threads, first come, first served."""

    def __init__(self, places: int | None) -> None:
        """Open a line for this many calls at a time; `None` sets no limit."""
        self._free: float = float("inf") if places is None else places
        self._lock = threading.Lock()
        self._waiting: OrderedDict[int, threading.Event] = OrderedDict()
        self._number = 0

    def enter(self, seconds: float | None = None) -> bool:
        """Wait for a place, `seconds` at most; return whether there was one."""
        with self._lock:
            if self._free > 0 and not self._waiting:
                self._free -= 1
                return True
            if seconds is not None and seconds <= 0:
                return False
            self._number += 1
            number, turn = self._number, threading.Event()
            self._waiting[number] = turn
        try:
            turn.wait(seconds)
        except BaseException:
            # Ctrl-C: a thread that just got its place hands it on.
            if self._left(number):
                self.leave()
            raise
        return self._left(number)

    def _left(self, number: int) -> bool:
        """Take a call out of the queue; return whether it had a place already."""
        with self._lock:
            return self._waiting.pop(number, None) is None

    def enter_at_once(self) -> bool:
        """Take a place if one is free and nobody waits."""
        return self.enter(0.0)

    def leave(self) -> None:
        """Free a place: the thread that waits longest gets it."""
        with self._lock:
            if self._waiting:
                self._waiting.popitem(last=False)[1].set()
            else:
                self._free += 1


class AsyncLine:
    """The queue of tasks in one event loop, first come, first served."""

    def __init__(self, places: int | None) -> None:
        """Open a line for this many calls at a time; `None` sets no limit."""
        self._free: float = float("inf") if places is None else places
        self._waiting: OrderedDict[int, anyio.Event] = OrderedDict()
        self._number = 0

    def enter_at_once(self) -> bool:
        """Take a place if one is free and nobody waits."""
        if self._free > 0 and not self._waiting:
            self._free -= 1
            return True
        return False

    async def enter(self, seconds: float | None = None) -> bool:
        """Wait for a place, `seconds` at most; return whether there was one."""
        import anyio

        if self.enter_at_once():
            return True
        self._number += 1
        number, turn = self._number, anyio.Event()
        self._waiting[number] = turn
        came = False
        try:
            with anyio.move_on_after(seconds):
                await turn.wait()
            came = turn.is_set()
        finally:
            # A call that was cancelled as it got its place hands the place on.
            if self._waiting.pop(number, None) is None and not came:
                self.leave()
        return came

    def leave(self) -> None:
        """Free a place: the task that waits longest gets it."""
        if self._waiting:
            self._waiting.popitem(last=False)[1].set()
        else:
            self._free += 1
