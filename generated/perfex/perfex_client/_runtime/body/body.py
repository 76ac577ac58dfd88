# Copied from generator/runtime/body/body.py; edit it there, then generate again.
"""Request bodies: pieces in memory and files, sent one after the other, by either kind of client."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any, cast

from ..core.errors import InvalidArgument
from ..core.files import File
from ..core.http import httpx
from ..core.values import UNSET, Unset, Value, is_unset

if TYPE_CHECKING:
    from ..core.hints import Hint


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
        """Return the body from its beginning."""
        return httpx.ByteStream(self.data) if self.data is not None else _Streamed(self)


class Lines(Value):
    """Values that are sent one a line."""

    values: object
    each: Hint | None = None
    """How each is written."""


def lines(values: object, each: Hint | None = None) -> Lines | Unset:
    """Send values as lines of JSON."""
    return UNSET if is_unset(values) else Lines(values, each)


def as_it_is(content: object, media: str | None, encode: Callable[[object], bytes]) -> Body:
    """Return the body for text, bytes, a file or lines."""
    if isinstance(content, str):
        media = media or "text/plain; charset=utf-8"
        return Body([_in_charset(content, media)], media)
    if isinstance(content, (bytes, bytearray)):
        return Body([bytes(content)], media or "application/octet-stream")
    if isinstance(content, Lines):
        held = content.values
        if isinstance(held, (str, bytes)) or not isinstance(held, Iterable):
            raise InvalidArgument(f"lines are made of several values, not of a {type(held).__name__}")
        before = b"\x1e" if media is not None and media.startswith("application/json-seq") else b""
        rows = [
            value if content.each is None else content.each(value) for value in cast("Iterable[object]", content.values)
        ]
        return Body([b"".join(b"%b%b\n" % (before, encode(row)) for row in rows)], media or "application/jsonl")
    if isinstance(content, File):
        return Body([content], media or content.content_type)
    return Body([File(cast(Any, content))], media or "application/octet-stream")


def _in_charset(text: str, media: str) -> bytes:
    """Write text in the character set that a media type names; UTF-8 where it names none that is known."""
    said = [each.partition("=") for each in media.split(";")[1:]]
    charset = next((value.strip("\"' ") for name, _, value in said if name.strip().lower() == "charset"), "utf-8")
    try:
        return text.encode(charset)
    except LookupError:
        return text.encode()
    except UnicodeEncodeError as error:
        found = text[error.start : error.end]
        raise InvalidArgument(f"the body holds {found!r}, which cannot be sent as {charset}") from None


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
