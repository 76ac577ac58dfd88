# Copied from generator/runtime/core/locks.py; edit it there, then generate again.
"""Locks that are free in the child of a fork: the thread that held one stayed in the parent."""

from __future__ import annotations

import os
import threading
import weakref
from contextlib import suppress
from types import TracebackType
from typing import Any, Protocol


class ForkedLock:
    """A lock; each child of a fork gets a new one in its place, which nobody holds."""

    __slots__ = ("__weakref__", "_lock", "_make")

    def __init__(self, *, is_reentrant: bool = False) -> None:
        self._make: Any = threading.RLock if is_reentrant else threading.Lock
        self.renew()
        renewed_by_fork(self)

    def renew(self) -> None:
        """Put a new lock in the place of this one, whoever holds it."""
        self._lock = self._make()

    def acquire_at_once(self) -> bool:
        """Take the lock if it is free, and return whether it was."""
        taken: bool = self._lock.acquire(blocking=False)
        return taken

    def release(self) -> None:
        """Give the lock back."""
        # In the child of a thread that held it, nobody holds the new one.
        with suppress(RuntimeError):
            self._lock.release()

    def __enter__(self) -> None:
        self._lock.acquire()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.release()


class Renewable(Protocol):
    """What is made anew in the child of a fork."""

    def renew(self) -> None:
        """Forget what belongs to the parent; no other thread runs meanwhile."""


_renewable: weakref.WeakSet[Renewable] = weakref.WeakSet()


def renewed_by_fork(thing: Renewable) -> None:
    """Call `thing.renew()` in each child of a fork, as long as the thing lives."""
    _renewable.add(thing)


def _renew_all() -> None:
    for thing in list(_renewable):
        thing.renew()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_renew_all)
