"""Async clients move files a mebibyte at a time: each piece takes a thread."""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, cast

import anyio
import httpx
import pytest

from generator.runtime.body.body import Body
from generator.runtime.call.call import Call
from generator.runtime.client.client import AsyncClient
from generator.runtime.core.errors import DecodeError
from generator.runtime.core.files import File
from tests.unit.runtime.loopback import Answer, Vendor, http

if TYPE_CHECKING:
    from typing_extensions import Buffer

Serve = Callable[[Answer], Vendor]
BACKENDS = pytest.mark.parametrize("backend", ["asyncio", "trio"])
CONTENT = b"%PDF-1.4 " + bytes(range(256)) * 20_000
DOWNLOAD: Call[Any] = Call("GET", "/file", returns=bytes, media=("application/pdf",))


class Watched(io.BytesIO):
    """A file that counts how often it is written."""

    writes = 0

    def write(self, data: Buffer, /) -> int:
        self.writes += 1
        return super().write(data)


@BACKENDS
def test_an_upload_is_sent_a_mebibyte_at_a_time(backend: str) -> None:
    body = Body([b"head", File(io.BytesIO(CONTENT), "a.pdf"), b"tail"], None)

    async def main() -> list[bytes]:
        return [piece async for piece in cast("httpx.AsyncByteStream", body.stream())]

    pieces = anyio.run(main, backend=backend)

    assert [len(piece) for piece in pieces] == [4, *[1024**2] * 4, len(CONTENT) % 1024**2, 4]
    assert b"".join(pieces) == b"head" + CONTENT + b"tail"


@BACKENDS
def test_a_download_is_written_a_mebibyte_at_a_time(backend: str, vendor: Serve) -> None:
    served, target = vendor(lambda *_: http(body=CONTENT, media="application/pdf")), Watched()
    told: list[int] = []

    async def main() -> None:
        async with AsyncClient(base_url=served.url) as client:
            await client.transport.save(DOWNLOAD, target, lambda done, _: told.append(done))

    anyio.run(main, backend=backend)

    assert target.getvalue() == CONTENT and told[-1] == len(CONTENT)
    assert target.writes <= len(CONTENT) // 1024**2 + 2


@BACKENDS
def test_a_download_that_is_another_file_writes_nothing(backend: str, vendor: Serve) -> None:
    served, target = vendor(lambda *_: http(body=b"<p>" * 700_000, media="application/octet-stream")), Watched()

    async def main() -> None:
        async with AsyncClient(base_url=served.url, retries=0) as client:
            with pytest.raises(DecodeError, match="expected application/pdf"):
                await client.transport.save(DOWNLOAD, target)

    anyio.run(main, backend=backend)

    assert target.getvalue() == b""
