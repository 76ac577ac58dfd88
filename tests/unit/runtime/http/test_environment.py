"""No environment, address or file ends in an exception of others."""

from __future__ import annotations

import errno
import socket
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from generator.runtime.call.call import Call
from generator.runtime.client.client import AsyncClient, Client
from generator.runtime.core.errors import ApiError, ConnectionFailed, InvalidArgument
from generator.runtime.core.files import File
from tests.unit.runtime.conftest import Flavour
from tests.unit.runtime.loopback import Answer, Vendor, http, says

Serve = Callable[[Answer], Vendor]
GET: Call[Any] = Call("GET", "/thing", returns=dict[str, Any])


@pytest.fixture(autouse=True)
def _(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)


@pytest.mark.parametrize("hosts", ["fd00::/8", "[::1]:x, 127.0.0.1", "::1,fe80::/10,127.0.0.1", "http://[,*"])
def test_networks_in_no_proxy_are_no_reason_to_fail(
    flavour: Flavour, vendor: Serve, monkeypatch: pytest.MonkeyPatch, hosts: str
) -> None:
    served = vendor(lambda _got, _connection: says({"a": 1}))
    monkeypatch.setenv("NO_PROXY", hosts)

    assert flavour.send(GET, served.url) == {"a": 1}


def test_a_proxy_is_still_used_beside_a_network(
    flavour: Flavour, vendor: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    proxy = vendor(lambda got, _connection: says({"asked": got.target}))
    monkeypatch.setenv("NO_PROXY", "fd00::/8,other.example")
    monkeypatch.setenv("HTTP_PROXY", proxy.url)

    assert flavour.send(GET, "http://vendor.example", allow_http=True) == {"asked": "http://vendor.example/thing"}


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("HTTP_PROXY", "nonsense://127.0.0.1"),
        ("HTTP_PROXY", "http://[::1"),
    ],
)
@pytest.mark.parametrize("kind", [Client, AsyncClient])
def test_a_setting_of_the_environment_that_is_none_is_named(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str, kind: Any
) -> None:
    monkeypatch.setenv(name, value)

    with pytest.raises(InvalidArgument, match=r"HTTP_PROXY.*SSL_CERT_FILE"):
        kind(base_url="http://127.0.0.1:1")


@pytest.mark.parametrize(
    ("name", "value"),
    [("ALL_PROXY", "socks5://127.0.0.1:1"), ("SSL_CERT_FILE", __file__)],
    ids=["SOCKS", "certificate"],
)
def test_a_connection_that_the_environment_forbids_fails_before_sending(
    flavour: Flavour, monkeypatch: pytest.MonkeyPatch, name: str, value: str
) -> None:
    monkeypatch.setenv(name, value)
    call: Call[Any] = Call("POST", "/thing", json={}, returns=None)

    with pytest.raises(ConnectionFailed) as caught:
        flavour.send(call, "https://127.0.0.1:1", retries=0)

    assert caught.value.sent is False


def test_a_proxy_with_an_impossible_port_is_a_failed_connection(
    flavour: Flavour, monkeypatch: pytest.MonkeyPatch
) -> None:
    """asyncio and trio raise a group of exceptions then; nothing was sent."""
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:99999")
    call: Call[Any] = Call("POST", "/thing", json={}, returns=None)

    with pytest.raises(ConnectionFailed) as caught:
        flavour.send(call, "http://127.0.0.1:1", retries=0)

    assert caught.value.sent is False


@pytest.mark.parametrize(
    "url",
    ["http://127.0.0.1:99999", "http://127.0.0.1:0", "https://xn--/", f"https://{'a' * 300}.example", "https://a..b"],
)
@pytest.mark.parametrize("kind", [Client, AsyncClient])
def test_an_address_that_cannot_be_one_is_refused_at_once(url: str, kind: Any) -> None:
    with pytest.raises(InvalidArgument, match="base_url"):
        kind(base_url=url)


@pytest.mark.parametrize("target", ["http://127.0.0.1:99999/", "http://xn--/", "http://[::1", "http://a..b/"])
def test_a_redirect_to_an_address_that_cannot_be_one_is_refused(flavour: Flavour, vendor: Serve, target: str) -> None:
    served = vendor(lambda _got, _connection: http("302 Found", Location=target))

    with pytest.raises((ApiError, ConnectionFailed)):
        flavour.send(GET, served.url, retries=0)


class Stubborn:
    """An object that cannot even be shown."""

    def __repr__(self) -> str:
        raise RuntimeError("no text")

    __str__ = __repr__


@pytest.mark.parametrize("settings", [{"timeout": 10**400}, {"deadline": 1e300}, {"retries": Stubborn()}])
def test_a_setting_that_no_clock_takes_is_refused(settings: dict[str, Any]) -> None:
    with pytest.raises(InvalidArgument):
        Client(base_url="http://127.0.0.1:1", **settings)


CIRCLE: list[Any] = []
CIRCLE.append(CIRCLE)


@pytest.mark.parametrize("value", [Stubborn(), CIRCLE, {1: Stubborn()}, object(), {"a": {1, 2}}], ids=range(5))
@pytest.mark.parametrize("place", ["json", "form", "multipart", "query", "path", "header"])
def test_an_argument_that_cannot_be_written_is_refused(flavour: Flavour, place: str, value: Any) -> None:
    filled: dict[str, Any] = {place: {"x": value}}
    call: Call[Any] = Call("POST", "/{x}" if place == "path" else "/", returns=None, **filled)

    with pytest.raises((InvalidArgument, ConnectionFailed)) as caught:
        flavour.send(call, "http://127.0.0.1:1", retries=0)

    assert caught.value.call is not None


def test_a_file_that_cannot_be_read_is_refused(flavour: Flavour, vendor: Serve) -> None:
    class Broken:
        def read(self, _: int = -1) -> bytes:
            raise RuntimeError("the disk is on fire")

    served = vendor(lambda _got, _connection: says({}))

    with pytest.raises(InvalidArgument, match="the disk is on fire"):
        flavour.send(Call("POST", "/", content=File(Broken()), returns=None), served.url)


def test_progress_of_an_upload_that_raises_does_not_replace_the_answer(
    flavour: Flavour, vendor: Serve, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(_done: int, _total: int | None) -> None:
        raise RuntimeError("the hook is broken")

    served = vendor(lambda _got, _connection: says({"id": 7}))
    call: Call[Any] = Call("POST", "/", content=File(b"data", progress=fail), returns=dict[str, Any])

    assert flavour.send(call, served.url) == {"id": 7}
    assert served.got[0].body == b"data" and "progress raised" in caplog.text


def test_a_full_disk_is_told_and_leaves_nothing(flavour: Flavour, vendor: Serve, tmp_path: Path) -> None:
    class Full:
        def write(self, _: bytes) -> int:
            raise OSError(errno.ENOSPC, "No space left on device")

    served = vendor(lambda _got, _connection: http(body=b"x" * 5000, media="application/octet-stream"))
    call: Call[Any] = Call("GET", "/", returns=bytes)

    with pytest.raises(InvalidArgument, match="No space left"):
        flavour.save(call, Full(), served.url)  # type: ignore[arg-type]
    with pytest.raises(InvalidArgument):
        flavour.save(call, tmp_path / "a\0b", served.url)
    assert list(tmp_path.iterdir()) == []


def test_a_hook_of_an_overlay_that_meets_an_odd_answer_is_a_client_error(connect: Any) -> None:
    import httpx

    from generator.runtime.core.errors import DecodeError
    from generator.runtime.dialect.dialect import Dialect

    class Careless(Dialect):
        def payload(self, call: Call[Any], response: httpx.Response) -> object:
            document: Any = super().payload(call, response)
            return document["data"]["rows"]

    client = connect(lambda _: httpx.Response(200, json={"data": 7}), dialect=Careless)

    with pytest.raises(DecodeError, match="cannot be read") as caught:
        client.transport.send(GET)
    assert isinstance(caught.value.__cause__, TypeError)


def test_a_port_that_nobody_listens_at_stays_a_failed_connection(flavour: Flavour) -> None:
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))
        with pytest.raises(ConnectionFailed):
            flavour.send(GET, f"http://127.0.0.1:{nobody.getsockname()[1]}", retries=0)
