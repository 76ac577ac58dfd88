"""What is held, stored, logged and sent without encryption has limits: over real sockets, in all flavours."""

from __future__ import annotations

import gzip
import logging
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import anyio
import pytest

from generator.runtime.auth.credentials import Bearer, Secret
from generator.runtime.auth.oauth import OAuth
from generator.runtime.call.call import Call, Server
from generator.runtime.call.options import FILE_SECONDS, Options
from generator.runtime.client.client import AsyncClient, Client
from generator.runtime.core.drift import Drift
from generator.runtime.core.errors import ClientError, DecodeError, InvalidArgument, TransportError
from tests.unit.runtime.conftest import Flavour
from tests.unit.runtime.loopback import Answer, Vendor, http, says

Serve = Callable[[Answer], Vendor]
FILE: Call[bytes] = Call("GET", "/file", returns=bytes)


@pytest.mark.parametrize("is_packed", [False, True])
def test_a_download_ends_at_its_limit_and_leaves_nothing(
    flavour: Flavour, vendor: Serve, tmp_path: Path, is_packed: bool
) -> None:
    """A packed file is measured as it is unpacked: 300 kB here, and 20 kB on the wire."""
    content = b"0" * 300_000
    packed = http(body=gzip.compress(content), media="application/octet-stream", Content_Encoding="gzip")
    served = vendor(
        lambda _got, _connection: packed if is_packed else http(body=content, media="application/octet-stream")
    )

    with pytest.raises(DecodeError, match="max_file"):
        flavour.save(FILE, tmp_path / "x", served.url, max_file=100_000)
    assert list(tmp_path.iterdir()) == []
    assert flavour.save(FILE, tmp_path / "x", served.url, max_file=300_000).size == 300_000


def test_a_download_that_drips_ends_with_the_deadline(flavour: Flavour, vendor: Serve, tmp_path: Path) -> None:
    def answer(_: Any, connection: Any) -> None:
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n")
        for _ in range(100):
            connection.sendall(b"x")
            time.sleep(0.2)

    served = vendor(answer)
    started = time.monotonic()

    with pytest.raises(TransportError):
        flavour.save(FILE, tmp_path / "x", served.url, deadline=0.5, retries=0)

    assert time.monotonic() - started < 10 and list(tmp_path.iterdir()) == []


def test_an_attempt_with_a_file_ends_some_time() -> None:
    assert Options().limit(True) == FILE_SECONDS
    assert Options(timeout=None).limit(True) is None


def test_members_that_come_twice_are_a_drift(flavour: Flavour, vendor: Serve) -> None:
    served = vendor(lambda _got, _connection: http(body=b'{"id": 1, "rows": [{"a": 1, "a": 2}], "id": 7}'))
    drifts: list[Drift] = []
    call: Call[Any] = Call("GET", "/thing", returns=dict[str, Any])

    assert flavour.send(call, served.url, on_drift=drifts.append) == {"id": 7, "rows": [{"a": 2}]}
    assert [(drift.path, drift.expected, drift.seen) for drift in drifts] == [
        ("$.a", "one member of this name", 2),
        ("$.id", "one member of this name", 2),
    ]
    with pytest.raises(DecodeError, match="one member of this name"):
        flavour.send(call, served.url, strict=True)


@pytest.mark.parametrize("body", [b'{"a": "x\\":y"}', b'{"a" : 1}', b'{"a":{"b":[{}, 1]}}', b"[]", b"7"])
def test_members_that_come_once_are_none(flavour: Flavour, vendor: Serve, body: bytes) -> None:
    served = vendor(lambda _got, _connection: http(body=body))

    flavour.send(Call("GET", "/thing", returns=object), served.url, strict=True)


def test_a_server_of_an_operation_has_to_be_encrypted_too(flavour: Flavour, vendor: Serve) -> None:
    served = vendor(lambda _got, _connection: says({}))
    call: Call[Any] = Call("GET", "/thing", returns=object, server=Server("http://files.vendor.example"))
    settings: dict[str, Any] = {"credentials": {"key": Bearer(Secret("key", "secret-key"))}, "security": [["key"]]}

    with pytest.raises(InvalidArgument, match="allow_http"):
        _send_documented(flavour, call, settings)
    with pytest.raises(ClientError) as caught:
        _send_documented(flavour, call, {**settings, "allow_http": True})
    assert not isinstance(caught.value, InvalidArgument)
    assert served.got == []


def _send_documented(flavour: Flavour, call: Call[Any], settings: dict[str, Any]) -> Any:
    """Send a call with the vendor's own addresses, not to one of the caller's."""
    from typing import ClassVar

    from generator.runtime.client.config import ClientConfig

    class Documented(Client):
        _config: ClassVar[ClientConfig] = ClientConfig(base_url="https://vendor.example")

    class AsyncDocumented(AsyncClient):
        _config: ClassVar[ClientConfig] = ClientConfig(base_url="https://vendor.example")

    chosen: dict[str, Any] = {"retries": 0, "timeout": 2.0, **settings}
    if flavour.name == "sync":
        with Documented(**chosen) as client:
            return client.transport.send(call)

    async def main() -> Any:
        async with AsyncDocumented(**chosen) as client:
            return await client.transport.send(call)

    return anyio.run(main, backend=flavour.name)


def test_a_token_is_fetched_over_https_only() -> None:
    nobody = Secret("token", None)
    token = OAuth("http://login.vendor.example/token", nobody, Secret("id", "me"), Secret("secret", "hidden"), nobody)

    with (
        Client(base_url="https://vendor.example", credentials={"o": token}, security=[["o"]]) as client,
        pytest.raises(InvalidArgument, match="allow_http"),
    ):
        client.transport.send(Call("GET", "/thing", returns=object))


def test_log_records_carry_the_route_and_no_values(
    flavour: Flavour, vendor: Serve, caplog: pytest.LogCaptureFixture
) -> None:
    served = vendor(lambda got, _connection: says({"message": "the-words"}, "503 Later" if not got.body else "200 OK"))
    call: Call[Any] = Call("GET", "/things/{id}", path={"id": "a-value"}, query={"name": "a-name"}, returns=object)

    with caplog.at_level(logging.DEBUG, "generator"), caplog.at_level(logging.DEBUG, ""), pytest.raises(ClientError):
        flavour.send(call, served.url, retries=1, max_wait=5.0)

    records = [record for record in caplog.records if hasattr(record, "route")]
    assert [(vars(it)["method"], vars(it)["route"], vars(it)["status"], vars(it)["attempt"]) for it in records] == [
        ("GET", "/things/{id}", 503, 1),
        ("GET", "/things/{id}", 503, 2),
    ]
    assert all(0 <= vars(record)["duration"] < 5 for record in records)
    own = "\n".join(record.getMessage() for record in caplog.records if not record.name.startswith("httpcore"))
    assert f"HTTP Request: GET {served.url}/things/{{id}} " in own
    assert "/things/{id}: attempt 1: 503 in 0." in own
    assert not any(secret in own for secret in ("a-value", "a-name", "the-words"))
