"""Exchanges: one request on the wire, and how much of its answer is read. Shared by both transports.

JSON is found under any media type, and behind the complaints that PHP prints before it.
"""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import suppress
from typing import Any, Generic, TypeVar

from ..core.errors import ClientError, DecodeError
from ..core.files import Sink
from ..core.http import httpx
from ..core.redaction import OF_THE_BODY, plain
from ..core.values import Value

ERROR_BODY = 64 * 1024
"""As much of a refusal's body as is read."""


T = TypeVar("T")


class BodyPolicy:
    """How the body of an answer is read."""

    __slots__ = ("cut", "json", "limit", "store")

    def __init__(self, limit: int, *, cut: bool = False, json: bool = False, store: bool = False) -> None:
        self.limit = limit
        """Most bytes held."""
        self.cut = cut
        """What is beyond the limit is left unread, instead of being an error."""
        self.json = json
        """Stop at once when the first bytes cannot be the beginning of JSON."""
        self.store = store
        """The body goes to the caller's file."""


class Exchange:
    """A request to send now; a step that only the runtime itself yields."""

    __slots__ = ("deadline", "own", "queued", "reading", "request", "seen", "sink", "until")

    def __init__(  # noqa: PLR0913, PLR0917  all that an exchange needs to know
        self,
        request: httpx.Request,
        reading: Callable[[httpx.Response], BodyPolicy],
        deadline: float | None,
        own: bool = True,
        sink: Sink | None = None,
        until: float | None = None,
    ) -> None:
        self.request = request
        self.reading = reading
        self.deadline = deadline
        """Seconds that it may take once it has left the client's own queue."""
        self.until = until
        """When the whole call has to be over, by the monotonic clock."""
        self.queued = 0.0
        """Seconds that it waited in the client's own queue."""
        self.own = own
        """It goes to the vendor; a foreign server is shown no credentials of the HTTP client either."""
        self.sink = sink
        """Where the body goes when `reading` says so."""
        self.seen: httpx.Response | None = None
        """The answer as soon as its headers are there."""


class LiveAnswer(Value, Generic[T]):
    """An answer that is read while it comes."""

    response: httpx.Response
    """Its body is not read yet."""
    returns: object
    """The type of one event or value."""
    read: Callable[[object, str], T]
    """Reads the JSON value at a path of the body."""
    limit: int
    """Most bytes of one event or value."""
    failure: Callable[[Exception], ClientError]
    """Returns the error for an answer that cannot be read on, its secrets masked."""


class Intake:
    """Decides, chunk by chunk, whether an answer's body is still welcome."""

    def __init__(self, reading: BodyPolicy, deadline: float | None, tick: Callable[[], float]) -> None:
        self._reading = reading
        self._deadline = deadline
        self._tick = tick
        self._size = 0
        self._error: Exception | None = None
        self.over = False
        """Nothing more is wanted."""

    def take(self, chunk: bytes) -> bytes:
        """Return what is kept of the chunk."""
        reading = self._reading
        if self._deadline is not None and self._tick() > self._deadline:
            self.stop(late())
            return b""
        if reading.json and not self._size and not may_be_json(chunk[:2000]):
            self.over = True
            chunk = chunk[:2048]
        elif self._size + len(chunk) > reading.limit:
            if not reading.cut:
                option = "max_json" if reading.json else "max_file" if reading.store else "max_body"
                self.stop(DecodeError(f"the answer is larger than {reading.limit} bytes ({option})"))
            chunk = chunk[: reading.limit - self._size]
            self.over = True
        self._size += len(chunk)
        return chunk

    def measure(self, size: int) -> None:
        """Stop if the file, as it is unpacked, is larger than it may be."""
        if size > self._reading.limit:
            self.stop(DecodeError(f"the answer is larger than {self._reading.limit} bytes (max_file)"))

    def stop(self, error: Exception | None = None) -> None:
        """Want nothing more; `error` says why."""
        self.over = True
        self._error = self._error or error

    def check(self) -> None:
        """Raise what went wrong."""
        if self._error is not None:
            raise self._error


UNBOUNDED = BodyPolicy(1 << 62)


def late() -> httpx.ReadTimeout:
    """Return the exception for an answer that takes longer than its deadline."""
    return httpx.ReadTimeout("the answer was not complete within the deadline")


def packed(response: httpx.Response) -> bool:
    """Return whether the body is compressed, so that its size on the wire says nothing."""
    return bool(response.headers.get("content-encoding", "identity") != "identity")


_ZIPPED = ("gzip", "x-gzip", "deflate")
_UNASKED = ("br", "zstd")
"""What the HTTP library unpacks in one go, if the packages for it are there."""
_READ = 256 * 1024
"""As much of a long body as is read from its connection in one go."""
_PIECE = 64 * 1024
"""As much as is unpacked in one go: a kilobyte can hold a megabyte."""


class Unpacker:
    """Unpacks a body piece by piece, so that it can be measured before it is all in memory."""

    def __init__(self, coding: str, stop: Callable[[], bool]) -> None:
        import zlib

        self._errors = zlib.error
        self._new: Callable[[int], Any] = zlib.decompressobj
        self._coding = coding
        self._stop = stop
        # With 32, the header says whether it is gzip's or zlib's.
        self._inner: Any = self._new(zlib.MAX_WBITS | 32)
        self._begun = False

    def pieces(self, data: bytes) -> Iterator[bytes]:
        """Yield what the data unpacks to, until nothing more is wanted."""
        while data and not self._stop():
            if self._inner.eof:
                # A gzip file may be several, one behind the other; what else stands there is padding.
                if data[:1] != b"\x1f":
                    return
                self._inner = self._new(47)
            try:
                piece = self._inner.decompress(data, _PIECE)
            except self._errors as error:
                if self._begun or self._coding != "deflate":
                    raise httpx.DecodingError(f"the compressed answer is damaged: {error}") from error
                self._begun, self._inner = True, self._new(-15)  # some servers leave the header out
                continue
            self._begun = True
            data = self._inner.unused_data if self._inner.eof else self._inner.unconsumed_tail
            if piece:
                yield piece

    def end(self) -> None:
        """Raise if the body broke off."""
        if self._begun and not self._inner.eof and not self._stop():
            raise httpx.DecodingError("the compressed answer breaks off")


def unpacker(response: httpx.Response, intake: Intake) -> Unpacker | None:
    """Return what unpacks a body; `None` where it is not compressed.

    Raises:
        DecodeError: The body is compressed several times: then ten kilobytes can hold two gigabytes. Or it is
            compressed in a way that cannot be unpacked piece by piece.
    """
    header: str = response.headers.get("content-encoding", "")
    codings = [coding for part in header.split(",") if (coding := part.strip().lower()) not in ("", "identity")]
    if len(codings) > 1:
        raise DecodeError(f"the answer is compressed {len(codings)} times ({', '.join(codings)[:80]}); not unpacked")
    if codings and codings[0] in _UNASKED:
        raise DecodeError(f"the answer is compressed as {codings[0]}, which nobody asked for; not unpacked")
    return Unpacker(codings[0], lambda: intake.over) if codings and codings[0] in _ZIPPED else None


def unpacked(response: httpx.Response, intake: Intake) -> Iterator[bytes]:
    """Yield the body, unpacked."""
    if response.is_stream_consumed:  # an answer of a mock is read and unpacked already
        yield from response.iter_bytes()
        return
    unpack = unpacker(response, intake)
    if unpack is None:
        yield from response.iter_raw()
        return
    for data in response.iter_raw():
        yield from unpack.pieces(data)
    unpack.end()


async def unpacked_async(response: httpx.Response, intake: Intake) -> AsyncIterator[bytes]:
    """Yield the body, unpacked."""
    if response.is_stream_consumed:  # an answer of a mock is read and unpacked already
        async for data in response.aiter_bytes():
            yield data
        return
    unpack = unpacker(response, intake)
    if unpack is None:
        async for data in response.aiter_raw():
            yield data
        return
    async for data in response.aiter_raw():
        try:
            for piece in unpack.pieces(data):
                yield piece
        except httpx.DecodingError as error:
            # The library's iterators must run to an end, or trio complains when they are collected.
            intake.stop(error)
            yield b""
    unpack.end()


def loaded(response: httpx.Response, body: bytes) -> httpx.Response:
    """Return the same answer with this body in memory."""
    headers = [(name, value) for name, value in response.headers.raw if name.lower() not in OF_THE_BODY]
    copy = httpx.Response(
        response.status_code, headers=headers, content=body, request=response.request, extensions=response.extensions
    )
    copy.default_encoding = response.default_encoding
    return copy


def readable(response: httpx.Response) -> httpx.Response:
    """Return the response; if its charset cannot be read, such as `base64`, its text is read as UTF-8."""
    charset = response.charset_encoding
    if charset is not None and charset.lower() in _OF_NAMES:
        _read_as_utf8(response)
    elif charset is not None:
        try:
            # Some of Python's charsets are none of text, and some fail whatever is to be done with errors.
            response.text  # noqa: B018  decodes the body
        except Exception:  # noqa: BLE001  each charset fails in its own way
            _read_as_utf8(response)
    return response


def _read_as_utf8(response: httpx.Response) -> None:
    # Text that was decoded already stays as it is.
    with suppress(ValueError):
        response.encoding = "utf-8"


_OF_NAMES = ("punycode", "idna")
"""Charsets of host names: some versions of Python decode nothing of another text."""


def to_hang_up(response: httpx.Response) -> Any:
    """Return the connection of an answer behind which more bytes came than it has; `None` for all others.

    The library would take them for the answer to the next call.
    """
    connection = _connection(response)
    state: Any = getattr(connection, "_h11_state", None)
    trailing: tuple[bytes, bool] = getattr(state, "trailing_data", (b"", False))
    return connection if trailing[0] else None


def read_in_large_pieces(response: httpx.Response) -> None:
    """Make the connection of an answer read more at a time: the steps around each read take longer than the read."""
    connection = _connection(response)
    if hasattr(connection, "READ_NUM_BYTES"):
        connection.READ_NUM_BYTES = _READ


def _connection(response: httpx.Response) -> Any:
    """Return the connection that an answer comes by; something else where the library keeps it elsewhere.

    The library has no door for this. Without it, connections are kept and read as the library does.
    """
    connection: Any = response.stream
    connection = getattr(connection, "_inner", connection)
    # A client of the caller's has put a stream of its own around that of the transport.
    connection = getattr(connection, "_stream", connection)
    connection = getattr(connection, "_httpcore_stream", None)
    # That of a pool, in the same way.
    connection = getattr(connection, "_stream", connection)
    return getattr(connection, "_connection", None)


def announced(response: httpx.Response) -> int | None:
    """Return the length of the body as the server says, where that is the length of what is kept."""
    text: str = response.headers.get("content-length", "")
    return int(text) if text.isdecimal() and not packed(response) else None


def small(response: httpx.Response, reading: BodyPolicy) -> bool:
    """Return whether a body is so short that it is not worth watching."""
    headers = response.headers
    length: str = headers.get("content-length", "")
    plain = "content-encoding" not in headers or not packed(response)
    return length.isdecimal() and int(length) <= min(reading.limit, ERROR_BODY) and plain


_START = re.compile(rb'(?:\xef\xbb\xbf)?[ \t\r\n]*(?:[\[{"0-9-]|t|f|n|$)')
_STRUCTURE = re.compile(rb"(?:\xef\xbb\xbf)?[ \t\r\n]*[\[{]")
_COMPLAINT = re.compile(
    rb"\s*(?:<(?s:.{0,2000}?)(?:A PHP Error was encountered|xdebug-error"
    rb"|<b>\s*(?:Warning|Notice|Deprecated|Strict Standards)\s*</b>\s*:)"
    rb"|(?:PHP )?(?:Warning|Notice|Deprecated|Strict Standards): )"
)
"""How PHP begins when a setting lets it print warnings and notices into its answers; fatal errors end them."""

# Blanks are entered at their beginning only: a text of many line ends must not be searched from each of them.
_CANDIDATE = re.compile(rb"(?:>|(?<![ \t\r\n])(?=[ \t\r]*\n))[ \t\r\n]*([\[{])")
_MOST_CANDIDATES = 100
_LONGEST_COMPLAINT = 64 * 1024


def may_be_json(head: bytes) -> bool:
    """Return whether a body that begins so may be JSON, or may hold it behind a complaint of PHP."""
    return _START.match(head) is not None or _COMPLAINT.match(head) is not None


def begins_structure(body: bytes) -> bool:
    """Return whether a body begins as a JSON object or list, or with a complaint of PHP."""
    return _STRUCTURE.match(body) is not None or _COMPLAINT.match(body) is not None


def behind_complaint(body: bytes) -> Iterator[tuple[str, bytes]]:
    """Yield each end of the body that may be the JSON behind a complaint, and the text before it; mostly none."""
    if _COMPLAINT.match(body) is None:
        return
    for number, match in enumerate(_CANDIDATE.finditer(body)):
        at = match.start(1)
        if number >= _MOST_CANDIDATES or at > _LONGEST_COMPLAINT:
            return
        yield plain(body[:at].decode("utf-8", "replace")), body[at:]
