# Copied from generator/runtime/core/file_threads.py; edit it there, then generate again.
"""Read and write the files of an async client in threads, since both block: while a piece is on its way, the next one.

Imported where a file is sent or stored: so is anyio.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextvars import copy_context
from typing import TypeVar

from anyio import CancelScope, to_thread

from .files import CHUNK, LARGE, File, Sink

T = TypeVar("T")


class _Thread:
    """A thread that does one thing at a time while the event loop goes on."""

    def __init__(self) -> None:
        self._executor: ThreadPoolExecutor | None = None

    def start(self, work: Callable[[], T]) -> Future[T]:
        """Begin something that takes a while."""
        if self._executor is None:
            self._executor = ThreadPoolExecutor(1)
        return self._executor.submit(copy_context().run, work)

    def stop(self) -> None:
        """End the thread as soon as it has nothing to do."""
        if self._executor is not None:
            self._executor.shutdown(wait=False)


async def _result(future: Future[T]) -> T:
    return future.result() if future.done() else await to_thread.run_sync(future.result)


class Reader:
    """Reads a file a mebibyte at a time: the next one while the caller sends the last."""

    def __init__(self, file: File) -> None:
        self._chunks = file.chunks(LARGE if file.progress is None else CHUNK)
        # A file that the caller opened is read only when it is needed: a reading that was given up would move it.
        self._may_read_ahead = file.is_opened_anew
        self._coming: Future[bytes] | None = None
        self._thread = _Thread()
        self._is_over = False

    async def read(self) -> bytes:
        """Return the next mebibyte, or what is left of the file."""
        coming, self._coming = self._coming, None
        if self._is_over:
            return b""
        chunk = await (to_thread.run_sync(self._next) if coming is None else _result(coming))
        self._is_over = len(chunk) < LARGE
        if not self._is_over and self._may_read_ahead:
            self._coming = self._thread.start(self._next)
        return chunk

    def stop(self) -> None:
        """End the thread, also where the file was not read to its end."""
        self._thread.stop()

    def _next(self) -> bytes:
        pieces: list[bytes] = []
        size = 0
        for chunk in self._chunks:
            pieces.append(chunk)
            size += len(chunk)
            if size >= LARGE:
                break
        return pieces[0] if len(pieces) == 1 else b"".join(pieces)


class Writer:
    """Writes a download: one mebibyte while the caller receives the next."""

    def __init__(self, sink: Sink) -> None:
        self._sink = sink
        self._thread = _Thread()
        self._going: Future[None] | None = None

    async def write_now(self, pieces: Sequence[bytes]) -> None:
        """Write the first pieces, and return when that is done: they tell whether this is the file at all."""
        await to_thread.run_sync(self._write, pieces)

    async def write(self, pieces: Sequence[bytes]) -> None:
        """Begin to write more pieces once those before them are written.

        Raises:
            InvalidArgument: The pieces before them could not be written.
        """
        await self._wait()
        self._going = self._thread.start(lambda: self._write(pieces))

    async def finish(self, pieces: Sequence[bytes]) -> None:
        """Write the last pieces, and put the download in its place."""
        await self._wait()
        await to_thread.run_sync(self._write, pieces, True)
        self._thread.stop()

    async def stop(self) -> None:
        """Wait until nothing is being written any more."""
        if self._going is not None:
            with CancelScope(shield=True):
                await to_thread.run_sync(self._going.exception)
        self._thread.stop()

    async def _wait(self) -> None:
        if self._going is not None:
            await _result(self._going)
            self._going = None

    def _write(self, pieces: Sequence[bytes], is_last: bool = False) -> None:
        for piece in pieces:
            self._sink.write(piece)
        if is_last:
            self._sink.finish()
