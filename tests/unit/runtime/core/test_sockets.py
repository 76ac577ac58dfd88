"""In asyncio, calls take a short way to their sockets; all that can happen there is dealt with, encrypted or not."""

from __future__ import annotations

import asyncio
import gc
import ipaddress
import socket
import ssl
import sys
import threading
import time as clock
from collections import Counter
from collections.abc import Awaitable, Callable, Iterator
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import FrameType
from typing import Any, TypeVar

import httpx
import pytest
from attrs import Factory, define
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from generator.runtime.call.call import Call
from generator.runtime.client.client import AsyncClient
from generator.runtime.core.errors import ConnectionFailed, OutcomeUnknown, TimedOut
from tests.unit.runtime.loopback import Answer, Got, Vendor, http, says

T = TypeVar("T")

GET: Call[Any] = Call("GET", "/row", returns=dict[str, Any])
FILE: Call[bytes] = Call("GET", "/file", returns=bytes, media=("application/octet-stream",))
LARGE = bytes(range(256)) * 8192


@define
class EncryptedVendor(Vendor):
    """The same behind TLS."""

    context: ssl.SSLContext = Factory(lambda: ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER))

    @property
    def url(self) -> str:
        return super().url.replace("http:", "https:")

    def _talk(self, connection: socket.socket) -> None:
        with suppress(OSError):
            super()._talk(self.context.wrap_socket(connection, server_side=True))


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Write a certificate for this machine, with its key."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "127.0.0.1")])
    now = datetime.now(UTC)
    builder = x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(key.public_key())
    builder = (
        builder.serial_number(1).not_valid_before(now - timedelta(days=1)).not_valid_after(now + timedelta(days=1))
    )
    here = x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))])
    signed = builder.add_extension(here, critical=False).sign(key, hashes.SHA256())
    form, lock = serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    path = tmp_path_factory.mktemp("certificate") / "here.pem"
    text = signed.public_bytes(serialization.Encoding.PEM) + key.private_bytes(serialization.Encoding.PEM, form, lock)
    path.write_bytes(text)
    return path


Serve = Callable[[Answer], Vendor]


@pytest.fixture(params=["plain", "encrypted"])
def serve(request: pytest.FixtureRequest, certificate: Path) -> Iterator[Serve]:
    served: list[Vendor] = []

    def start(answer: Answer) -> Vendor:
        if request.param == "plain":
            served.append(Vendor(answer).__enter__())
        else:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(certificate)
            served.append(EncryptedVendor(answer, context=context).__enter__())
        return served[-1]

    yield start
    for vendor in served:
        vendor.__exit__(None, None, None)


@pytest.fixture
def client_of(certificate: Path) -> Callable[..., AsyncClient]:
    trusting = ssl.create_default_context(cafile=str(certificate))
    return lambda vendor, **more: AsyncClient(base_url=vendor.url, verify=trusting, retries=0, **more)


def run(main: Callable[[], Awaitable[T]]) -> T:
    """Run it in asyncio, for ten seconds at most."""

    async def limited() -> T:
        return await asyncio.wait_for(main(), 10)

    return asyncio.run(limited())


def row(_got: Got, _connection: socket.socket) -> bytes:
    return says({"id": 1})


def test_a_warm_call_takes_few_turns_of_the_event_loop(serve: Serve, client_of: Callable[..., AsyncClient]) -> None:
    turns: Counter[str] = Counter()

    def note(frame: FrameType, event: str, _: object) -> None:
        if event == "call" and frame.f_code.co_name == "_run_once":
            turns["all"] += 1

    async def main() -> None:
        async with client_of(serve(row)) as client:
            await client.transport.send(GET)
            sys.setprofile(note)
            try:
                for _ in range(10):
                    await client.transport.send(GET)
            finally:
                sys.setprofile(None)

    run(main)

    assert turns["all"] <= 30


def test_one_connection_serves_many_calls(serve: Serve, client_of: Callable[..., AsyncClient]) -> None:
    connections: set[int] = set()

    def answer(_got: Got, connection: socket.socket) -> bytes:
        connections.add(connection.fileno())
        return says({"id": 1})

    async def main() -> list[Any]:
        async with client_of(serve(answer)) as client:
            return [await client.transport.send(GET) for _ in range(5)]

    assert run(main) == [{"id": 1}] * 5
    assert len(connections) == 1


def test_a_large_file_comes_whole(serve: Serve, client_of: Callable[..., AsyncClient]) -> None:
    vendor = serve(lambda _got, _connection: http(body=LARGE, media="application/octet-stream"))

    async def main() -> bytes:
        async with client_of(vendor) as client:
            return await client.transport.send(FILE)

    assert run(main) == LARGE


def test_a_large_body_goes_out_whole_to_a_slow_server(serve: Serve, client_of: Callable[..., AsyncClient]) -> None:
    upload: Call[Any] = Call("POST", "/file", content=LARGE, returns=dict[str, Any])
    vendor = serve(row)

    async def main() -> Any:
        async with client_of(vendor) as client:
            return await client.transport.send(upload)

    assert run(main) == {"id": 1}
    assert vendor.got[0].body == LARGE


def test_silence_ends_with_the_timeout_and_the_next_call_is_answered(
    serve: Serve, client_of: Callable[..., AsyncClient]
) -> None:
    over = threading.Event()

    def answer(got: Got, _connection: socket.socket) -> bytes | None:
        if got.target == "/silent":
            over.wait(10)
            return None
        return says({"id": 1})

    silent: Call[Any] = Call("GET", "/silent", returns=dict[str, Any])

    async def main() -> Any:
        async with client_of(serve(answer), timeout=httpx.Timeout(5, read=0.2)) as client:
            await client.transport.send(GET)
            with pytest.raises(TimedOut):
                await client.transport.send(silent)
            return await client.transport.send(GET)

    try:
        assert run(main) == {"id": 1}
    finally:
        over.set()


def test_a_server_that_reads_nothing_ends_the_call_with_the_timeout(
    serve: Serve, client_of: Callable[..., AsyncClient]
) -> None:
    """The vendor answers the first request and reads nothing of the second, so the socket fills up."""
    over = threading.Event()

    def answer(_got: Got, connection: socket.socket) -> None:
        connection.sendall(says({"id": 1}))
        over.wait(10)

    upload: Call[Any] = Call("POST", "/file", content=LARGE * 8, returns=dict[str, Any])

    async def main() -> None:
        async with client_of(serve(answer), timeout=httpx.Timeout(5, write=0.2)) as client:
            await client.transport.send(GET)
            with pytest.raises(OutcomeUnknown) as caught:
                await client.transport.send(upload)
            assert isinstance(caught.value.__cause__, TimedOut)

    try:
        run(main)
    finally:
        over.set()


def test_a_connection_that_the_server_closed_is_not_used_again(
    serve: Serve, client_of: Callable[..., AsyncClient]
) -> None:
    def answer(_got: Got, connection: socket.socket) -> None:
        connection.sendall(says({"id": 1}))
        connection.close()

    vendor = serve(answer)

    async def main() -> list[Any]:
        async with client_of(vendor) as client:
            answers: list[Any] = []
            for _ in range(3):
                answers.append(await client.transport.send(GET))
                clock.sleep(0.05)  # the loop gets no turn to notice
            return answers

    assert run(main) == [{"id": 1}] * 3


def test_an_answer_that_breaks_off_is_a_failure(serve: Serve, client_of: Callable[..., AsyncClient]) -> None:
    def answer(_got: Got, connection: socket.socket) -> None:
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{")
        connection.close()

    async def main() -> None:
        async with client_of(serve(answer)) as client:
            with pytest.raises(ConnectionFailed):
                await client.transport.send(GET)

    run(main)


def test_a_server_that_resets_the_connection_is_a_failure(serve: Serve, client_of: Callable[..., AsyncClient]) -> None:
    def answer(_got: Got, connection: socket.socket) -> None:
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\x01\0\0\0\0\0\0\0")
        connection.close()

    async def main() -> None:
        async with client_of(serve(answer)) as client:
            with pytest.raises(ConnectionFailed):
                await client.transport.send(GET)

    run(main)


def test_a_call_that_is_cancelled_while_it_reads_leaves_the_client_usable(
    serve: Serve, client_of: Callable[..., AsyncClient]
) -> None:
    asked, over = threading.Event(), threading.Event()

    def answer(got: Got, _connection: socket.socket) -> bytes | None:
        if got.target == "/silent":
            asked.set()
            over.wait(10)
            return None
        return says({"id": 1})

    silent: Call[Any] = Call("GET", "/silent", returns=dict[str, Any])

    async def main() -> Any:
        limits = httpx.Limits(max_connections=1, max_keepalive_connections=1)
        async with client_of(serve(answer), limits=limits) as client:
            await client.transport.send(GET)
            task = asyncio.create_task(client.transport.send(silent))
            await asyncio.to_thread(asked.wait, 5)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            return await client.transport.send(GET)

    try:
        assert run(main) == {"id": 1}
    finally:
        over.set()


def test_no_connection_is_kept_where_none_is_wanted(serve: Serve, client_of: Callable[..., AsyncClient]) -> None:
    vendor = serve(row)

    async def main() -> list[Any]:
        limits = httpx.Limits(max_connections=2, max_keepalive_connections=0)
        async with client_of(vendor, limits=limits) as client:
            return [await client.transport.send(GET) for _ in range(3)]

    assert run(main) == [{"id": 1}] * 3
    assert len(vendor._open) == 3


def test_a_client_that_is_closed_leaves_no_socket(
    serve: Serve, client_of: Callable[..., AsyncClient], recwarn: pytest.WarningsRecorder
) -> None:
    async def main() -> None:
        async with client_of(serve(row)) as client:
            await asyncio.gather(*[client.transport.send(GET) for _ in range(3)])

    run(main)
    gc.collect()

    assert not [warning for warning in recwarn if "unclosed" in str(warning.message)]


def test_an_untrusted_certificate_is_refused(certificate: Path) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)

    async def main() -> None:
        with EncryptedVendor(row, context=context) as vendor:
            async with AsyncClient(base_url=vendor.url, retries=0) as client:
                with pytest.raises(ConnectionFailed, match="CERTIFICATE_VERIFY_FAILED"):
                    await client.transport.send(GET)

    run(main)


def test_calls_go_through_a_tunnel_of_a_proxy(certificate: Path) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    trusting = ssl.create_default_context(cafile=str(certificate))

    def tunnel(got: Got, connection: socket.socket) -> None:
        assert got.method == "CONNECT"
        host, _, port = got.target.rpartition(":")
        with socket.create_connection((host, int(port)), timeout=5) as behind:
            connection.sendall(b"HTTP/1.1 200 OK\r\n\r\n")
            back = threading.Thread(target=pipe, args=(behind, connection), daemon=True)
            back.start()
            pipe(connection, behind)
            back.join(5)

    def pipe(source: socket.socket, target: socket.socket) -> None:
        with suppress(OSError):
            while data := source.recv(65536):
                target.sendall(data)
            target.shutdown(socket.SHUT_WR)

    async def main() -> list[Any]:
        with EncryptedVendor(row, context=context) as vendor, Vendor(tunnel) as proxy:
            async with AsyncClient(base_url=vendor.url, verify=trusting, proxy=proxy.url, retries=0) as client:
                answers = [await client.transport.send(GET) for _ in range(3)]
            assert [got.method for got in proxy.got] == ["CONNECT"]
            return answers

    assert run(main) == [{"id": 1}] * 3
