# Copied from generator/runtime/paging/ahead.py; edit it there, then generate again.
"""Pages that are fetched before they are asked for: by a thread, or by a task next to the caller's."""

from __future__ import annotations

import sys
from collections import deque
from collections.abc import Awaitable, Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, Generic, TypeVar

T = TypeVar("T")
X = TypeVar("X")


def fetched_ahead(step: Callable[[], T | None], ahead: int) -> Iterator[T]:
    """Yield what a step returns until it returns `None`; a thread makes `ahead` steps while the caller is busy."""
    pool = ThreadPoolExecutor(1, thread_name_prefix="pages")
    try:
        pending: deque[Future[T | None]] = deque(pool.submit(step) for _ in range(ahead))
        while (result := pending.popleft().result()) is not None:
            pending.append(pool.submit(step))
            yield result
    finally:
        # A caller that leaves early does not wait for the page that is on its way.
        pool.shutdown(wait=False, cancel_futures=True)


def at_once(fetch: Callable[[X], T], calls: Iterable[X], concurrency: int) -> list[T]:
    """Return what `fetch` returns for each call, in order; several threads work at a time.

    Raises:
        Exception: The first failure; calls that have not begun are not made then.
    """
    pool = ThreadPoolExecutor(concurrency, thread_name_prefix="pages")
    try:
        return list(pool.map(fetch, calls))
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


class Background(Generic[T]):
    """An awaitable that runs next to the caller's task, on asyncio or trio."""

    def __init__(self, work: Callable[[], Awaitable[T]]) -> None:
        import anyio

        self._work = work
        self._done = anyio.Event()
        self._scope = anyio.CancelScope()
        self._result: T | None = None
        self._error: Exception | None = None
        self._task: object = None
        if _is_trio():
            import trio

            trio.lowlevel.spawn_system_task(self._run)
        else:
            import asyncio

            # The loop holds its tasks weakly.
            self._task = asyncio.get_running_loop().create_task(self._run())

    async def _run(self) -> None:
        with self._scope:
            try:
                self._result = await self._work()
            except Exception as error:  # noqa: BLE001  raised where the result is asked for
                self._error = error
        self._done.set()

    async def result(self) -> T | None:
        """Return the result once it is there; a caller that is cancelled meanwhile ends the work."""
        try:
            await self._done.wait()
        except BaseException:
            self.cancel()
            raise
        if self._error is not None:
            raise self._error
        return self._result

    def cancel(self) -> None:
        """End the work."""
        self._scope.cancel()


def _is_trio() -> bool:
    trio: Any = sys.modules.get("trio")
    if trio is None:
        return False
    try:
        trio.lowlevel.current_trio_token()
    except RuntimeError:
        return False
    return True
