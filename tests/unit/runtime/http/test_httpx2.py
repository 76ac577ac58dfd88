"""A client of httpx2, the successor of httpx, is taken as `http_client` as well."""

from __future__ import annotations

import io
import logging
import socket
import time as clock
from collections.abc import Callable
from typing import Any, cast

import anyio
import httpx2
import pytest

from generator.runtime.auth.credentials import QueryKey, Secret
from generator.runtime.call.call import Call
from generator.runtime.client.client import AsyncClient, Client
from generator.runtime.core.errors import ClientError, ConnectionFailed, InvalidArgument, NotFound, TimedOut
from generator.runtime.core.files import File
from tests.unit.runtime.loopback import Answer, Got, Vendor, http, says

Serve = Callable[[Answer], Vendor]
GET: Call[Any] = Call("GET", "/row", returns=dict)
DOWNLOAD: Call[Any] = Call("GET", "/file", returns=bytes, media=("application/pdf",))
FLAVOURS = pytest.mark.parametrize("flavour", ["sync", "asyncio", "trio"])


def talk(flavour: str, url: str, use: Callable[[Any], Any], **settings: Any) -> Any:
    """Let a client over one of httpx2 do something, and return its result or its error."""
    if flavour == "sync":
        with httpx2.Client() as inner:
            client = Client(base_url=url, http_client=inner, **settings)
            try:
                return use(client.transport)
            except ClientError as error:
                return error

    async def main() -> Any:
        async with httpx2.AsyncClient() as inner:
            client = AsyncClient(base_url=url, http_client=inner, **settings)
            try:
                return await use(client.transport)
            except ClientError as error:
                return error

    return anyio.run(main, backend=flavour)


@FLAVOURS
def test_bodies_arrive_as_sent(flavour: str, vendor: Serve) -> None:
    served = vendor(lambda got, _: says({"size": len(got.body)}))
    calls: list[Call[Any]] = [
        GET,
        Call("POST", "/row", json={"a": 1}, returns=dict),
        Call("POST", "/row", content=File(io.BytesIO(b"x" * 3_000_000)), returns=dict),
    ]

    def size(call: Call[Any]) -> int:
        answer: dict[str, int] = talk(flavour, served.url, lambda transport: transport.send(call))
        return answer["size"]

    sizes = [size(call) for call in calls]

    assert sizes == [0, 7, 3_000_000]
    assert "transfer-encoding" not in served.got[0].headers


@FLAVOURS
def test_a_download_is_stored(flavour: str, vendor: Serve) -> None:
    content = b"%PDF-1.4" + b"x" * 300_000
    served, target = vendor(lambda *_: http(body=content, media="application/pdf")), io.BytesIO()

    talk(flavour, served.url, lambda transport: transport.save(DOWNLOAD, target))

    assert target.getvalue() == content


@FLAVOURS
def test_failures_are_those_of_every_client(flavour: str, vendor: Serve) -> None:
    def breaks_off(_: Got, connection: socket.socket) -> None:
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 99999\r\n\r\n{")

    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        nobody = f"http://127.0.0.1:{unused.getsockname()[1]}"
        refused = talk(flavour, nobody, lambda transport: transport.send(GET), retries=0)
    missing = talk(flavour, vendor(lambda *_: says({}, "404 Not Found")).url, lambda transport: transport.send(GET))
    broken = talk(flavour, vendor(breaks_off).url, lambda transport: transport.send(GET), retries=0)

    assert isinstance(refused, ConnectionFailed) and not refused.sent
    assert isinstance(missing, NotFound)
    assert isinstance(broken, ConnectionFailed) and broken.status == 200


def test_a_timeout_is_the_one_of_the_client(vendor: Serve) -> None:
    """Both that of the httpx2 client and one of ours."""
    served = vendor(lambda *_: clock.sleep(2))
    with httpx2.Client(timeout=0.2) as inner:
        client = Client(base_url=served.url, http_client=inner, retries=0)

        assert client.options.limit(False) == pytest.approx(0.8)
        with pytest.raises(TimedOut):
            client.transport.send(GET)


def test_secrets_in_the_query_stay_out_of_its_log(vendor: Serve, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    served = vendor(lambda *_: says({}))

    talk(
        "sync",
        served.url,
        lambda transport: transport.send(GET),
        credentials={"key": QueryKey("key", Secret("key", "s3cret"))},
        security=[["key"]],
    )

    assert "key=s3cret" in served.got[0].target
    assert "/row" in caplog.text and "s3cret" not in caplog.text


def test_the_wrong_kind_of_client_is_refused() -> None:
    with pytest.raises(InvalidArgument, match=r"a blocking client takes httpx\.Client"):
        Client(base_url="https://api.example.com", http_client=cast(Any, httpx2.AsyncClient()))
