# Copied from generator/runtime/body.py; edit it there, then generate again.
"""Request bodies: pieces in memory and files, sent one after the other, by either kind of client."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Sequence

from .errors import InvalidArgument
from .files import File
from .http import httpx


class Body:
    """What a request carries."""

    __slots__ = ("content_type", "data", "pieces")

    def __init__(self, pieces: Sequence[bytes | File], content_type: str | None) -> None:
        self.content_type = content_type
        self.pieces = pieces
        held = [piece for piece in pieces if isinstance(piece, bytes)]
        self.data: bytes | None = b"".join(held) if len(held) == len(pieces) else None
        """The whole body when it is held in memory."""

    @property
    def length(self) -> int | None:
        """Bytes to send, where that is known beforehand."""
        if self.data is not None:
            return len(self.data)
        sizes = [len(piece) if isinstance(piece, bytes) else piece.size for piece in self.pieces]
        return sum(size for size in sizes if size is not None) if None not in sizes else None

    @property
    def replayable(self) -> bool:
        """Whether it can be sent again; what was not read yet can be."""
        return all(isinstance(piece, bytes) or not piece.spent for piece in self.pieces)

    def stream(self) -> httpx.SyncByteStream | httpx.AsyncByteStream:
        """Give the body from its beginning."""
        return httpx.ByteStream(self.data) if self.data is not None else _Streamed(self)


class _Streamed(httpx.SyncByteStream, httpx.AsyncByteStream):
    def __init__(self, body: Body) -> None:
        self._body = body
        self._length = body.length

    def __iter__(self) -> Iterator[bytes]:
        sent = 0
        for piece in self._body.pieces:
            for chunk in [piece] if isinstance(piece, bytes) else piece.chunks():
                sent += len(chunk)
                self._measure(sent)
                yield chunk
        self._measure(sent, at_end=True)

    async def __aiter__(self) -> AsyncIterator[bytes]:
        from anyio import to_thread

        chunks = iter(self)
        # Reading a file blocks, so a thread does it; the generator runs in one thread at a time.
        while (chunk := await to_thread.run_sync(next, chunks, None)) is not None:
            yield chunk

    def _measure(self, sent: int, at_end: bool = False) -> None:
        """The length is announced before the first byte; a file that changes meanwhile would spoil the connection."""
        if self._length is not None and (sent > self._length or (at_end and sent < self._length)):
            raise InvalidArgument("the file changed its size while it was being sent")
