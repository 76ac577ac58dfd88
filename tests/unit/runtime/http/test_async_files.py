"""Async clients move files a mebibyte at a time, in a thread, while the event loop goes on."""

from __future__ import annotations

import io
import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import anyio
import httpx
import pytest
from anyio import to_thread

from generator.runtime.body.body import Body
from generator.runtime.call.call import Call
from generator.runtime.client.client import AsyncClient
from generator.runtime.core.errors import DecodeError, InvalidArgument
from generator.runtime.core.file_threads import Writer
from generator.runtime.core.files import LARGE, File, Sink
from tests.unit.runtime.loopback import Answer, Vendor, http

if TYPE_CHECKING:
    from typing_extensions import Buffer

Serve = Callable[[Answer], Vendor]
BACKENDS = pytest.mark.parametrize("backend", ["asyncio", "trio"])
CONTENT = b"%PDF-1.4 " + bytes(range(256)) * 20_000
DOWNLOAD: Call[Any] = Call("GET", "/file", returns=bytes, media=("application/pdf",))


@BACKENDS
def test_an_upload_is_sent_a_mebibyte_at_a_time(backend: str) -> None:
    body = Body([b"head", File(io.BytesIO(CONTENT), "a.pdf"), b"tail"], None)

    async def main() -> list[bytes]:
        return [piece async for piece in cast("httpx.AsyncByteStream", body.stream())]

    pieces = anyio.run(main, backend=backend)

    assert [len(piece) for piece in pieces] == [4, *[1024**2] * 4, len(CONTENT) % 1024**2, 4]
    assert b"".join(pieces) == b"head" + CONTENT + b"tail"


@BACKENDS
def test_the_next_piece_of_an_upload_is_read_while_one_is_sent(backend: str, tmp_path: Path) -> None:
    path, is_read = tmp_path / "a.pdf", threading.Event()
    path.write_bytes(CONTENT)
    # It is told about a piece when the next one is asked for.
    body = Body([File(path, progress=lambda *_: is_read.set())], None)

    async def main() -> None:
        pieces = aiter(cast("httpx.AsyncByteStream", body.stream()))
        sent = [await anext(pieces)]
        assert await to_thread.run_sync(is_read.wait, 10)
        sent += [piece async for piece in pieces]
        assert b"".join(sent) == CONTENT

    anyio.run(main, backend=backend)


@BACKENDS
def test_an_open_file_is_not_read_before_it_is_needed(backend: str) -> None:
    source = io.BytesIO(CONTENT)
    body = Body([File(source, "a.pdf")], None)

    async def main() -> None:
        pieces = aiter(cast("httpx.AsyncByteStream", body.stream()))
        for number in (1, 2):
            await anext(pieces)
            assert source.tell() == number * LARGE
        assert b"".join([piece async for piece in pieces]) == CONTENT[2 * LARGE :]

    anyio.run(main, backend=backend)


@BACKENDS
def test_a_file_that_cannot_be_read_on_is_told(backend: str, tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(CONTENT)
    body = Body([File(path)], None)

    async def main() -> None:
        pieces = aiter(cast("httpx.AsyncByteStream", body.stream()))
        await anext(pieces)
        path.write_bytes(CONTENT + b"more")
        with pytest.raises(InvalidArgument, match="changed its size"):
            async for _ in pieces:
                pass

    anyio.run(main, backend=backend)


class Slow(io.BytesIO):
    """A file whose second piece is written only when that is allowed."""

    def __init__(self) -> None:
        super().__init__()
        self.pieces: list[int] = []
        self.is_allowed = threading.Event()

    def write(self, data: Buffer, /) -> int:
        if self.pieces:
            assert self.is_allowed.wait(10)
        self.pieces.append(threading.get_ident())
        return super().write(data)


@BACKENDS
def test_the_next_piece_of_a_download_is_received_while_one_is_written(backend: str) -> None:
    target = Slow()
    sink = Sink(target)

    async def main() -> None:
        writer = Writer(sink)
        sink.open(None)
        await writer.write_now([b"a" * LARGE])
        await writer.write([b"b" * LARGE])  # returns before it is written
        assert len(target.pieces) == 1
        target.is_allowed.set()
        await writer.write([b"c"])
        await writer.finish([b"d"])

    anyio.run(main, backend=backend)

    assert target.getvalue() == b"a" * LARGE + b"b" * LARGE + b"cd"
    assert threading.get_ident() not in target.pieces


@BACKENDS
def test_a_download_that_is_cancelled_while_a_piece_is_written_leaves_nothing(backend: str) -> None:
    target = Slow()
    sink = Sink(target)

    async def main() -> None:
        writer = Writer(sink)
        sink.open(None)
        await writer.write_now([b"a" * LARGE])
        await writer.write([b"b" * LARGE])
        with anyio.move_on_after(0):
            try:
                await anyio.sleep_forever()
            finally:
                threading.Timer(0.05, target.is_allowed.set).start()
                await writer.stop()
                sink.discard()

    anyio.run(main, backend=backend)

    assert target.getvalue() == b"" and len(target.pieces) == 2


@BACKENDS
def test_a_target_that_fails_in_the_middle_is_the_callers_error(backend: str, vendor: Serve) -> None:
    class Full(io.BytesIO):
        def write(self, data: Buffer, /) -> int:
            if self.tell() > LARGE:
                raise OSError("no space left")
            return super().write(data)

    served, target = vendor(lambda *_: http(body=CONTENT, media="application/pdf")), Full()

    async def main() -> None:
        async with AsyncClient(base_url=served.url, retries=0) as client:
            with pytest.raises(InvalidArgument, match="no space left"):
                await client.transport.save(DOWNLOAD, target)

    anyio.run(main, backend=backend)

    assert target.getvalue() == b""


@BACKENDS
def test_a_download_is_written_in_threads(backend: str, vendor: Serve) -> None:
    served, target = vendor(lambda *_: http(body=CONTENT, media="application/pdf")), Slow()
    target.is_allowed.set()
    told: list[int] = []

    async def main() -> None:
        async with AsyncClient(base_url=served.url) as client:
            await client.transport.save(DOWNLOAD, target, lambda done, _: told.append(done))

    anyio.run(main, backend=backend)

    assert target.getvalue() == CONTENT and told[-1] == len(CONTENT)
    assert threading.get_ident() not in target.pieces


@BACKENDS
def test_a_download_that_is_another_file_writes_nothing(backend: str, vendor: Serve) -> None:
    served, target = vendor(lambda *_: http(body=b"<p>" * 700_000, media="application/octet-stream")), io.BytesIO()

    async def main() -> None:
        async with AsyncClient(base_url=served.url, retries=0) as client:
            with pytest.raises(DecodeError, match="expected application/pdf"):
                await client.transport.save(DOWNLOAD, target)

    anyio.run(main, backend=backend)

    assert target.getvalue() == b""
