# Copied from generator/runtime/body/streamed.py; edit it there, then generate again.
"""Bodies of requests that are read while they are sent: files."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Sequence

from ..core.errors import InvalidArgument
from ..core.files import File
from ..core.http import httpx


class StreamedBody(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body of texts and files, from its beginning."""

    def __init__(self, pieces: Sequence[bytes | File], length: int | None) -> None:
        self._pieces = pieces
        self._length = length

    def __iter__(self) -> Iterator[bytes]:
        sent = 0
        for piece in self._pieces:
            for chunk in [piece] if isinstance(piece, bytes) else piece.chunks():
                sent += len(chunk)
                self._measure(sent)
                yield chunk
        self._measure(sent, at_end=True)

    async def __aiter__(self) -> AsyncIterator[bytes]:
        from ..core.file_threads import Reader

        sent = 0
        for piece in self._pieces:
            if isinstance(piece, bytes):
                sent += len(piece)
                self._measure(sent)
                yield piece
                continue
            reader = Reader(piece)
            try:
                while chunk := await reader.read():
                    sent += len(chunk)
                    self._measure(sent)
                    yield chunk
            finally:
                reader.stop()
        self._measure(sent, at_end=True)

    def _measure(self, sent: int, at_end: bool = False) -> None:
        """The length is announced before the first byte; a file that changes meanwhile would spoil the connection."""
        if self._length is not None and (sent > self._length or (at_end and sent < self._length)):
            raise InvalidArgument("the file changed its size while it was being sent")
