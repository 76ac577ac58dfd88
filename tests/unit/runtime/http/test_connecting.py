"""The constructor takes certificates, proxy, limits and HTTP/2 as httpx does, and refuses what cannot be used."""

from __future__ import annotations

import re
import ssl
import warnings
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import anyio
import httpx
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from generator.runtime.client.client import AsyncClient, Client
from generator.runtime.core.errors import ConnectionFailed, ExtraMissing, InvalidArgument
from tests.unit.runtime.loopback import Vendor

BASE = "https://x.test"
KINDS: list[Callable[..., Any]] = [Client, AsyncClient]


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> tuple[str, str, str]:
    """Write a certificate, its key, and the key locked with a password."""
    folder = tmp_path_factory.mktemp("certificates")
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "x.test")])
    now = datetime.now(UTC)
    builder = x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(key.public_key())
    builder = builder.serial_number(1).not_valid_before(now).not_valid_after(now + timedelta(days=1))
    written = {"cert.pem": builder.sign(key, hashes.SHA256()).public_bytes(serialization.Encoding.PEM)}
    locks = {"key.pem": serialization.NoEncryption(), "locked.pem": serialization.BestAvailableEncryption(b"pw-1")}
    for file, lock in locks.items():
        form = serialization.PrivateFormat.PKCS8
        written[file] = key.private_bytes(serialization.Encoding.PEM, form, lock)
    for file, data in written.items():
        (folder / file).write_bytes(data)
    cert, plain, locked = (str(folder / file) for file in written)
    return cert, plain, locked


def pools_of(client: Any) -> list[Any]:
    """Return a connection pool for each way that a client takes: the usual one, and that through a proxy."""
    http = client._connections.current()
    shelves = [transport._shelf for transport in [http._transport, *http._mounts.values()] if transport is not None]
    return [shelf._make(shelf._one, True)._pool for shelf in shelves]


@pytest.mark.parametrize("kind", KINDS)
def test_limits_and_certificates_reach_the_pool(kind: Callable[..., Any], files: tuple[str, str, str]) -> None:
    cert, key, locked = files
    limits = httpx.Limits(max_connections=3, max_keepalive_connections=1, keepalive_expiry=7.0)
    context = ssl.create_default_context()

    with warnings.catch_warnings():
        warnings.simplefilter("error")
        client = kind(base_url=BASE, limits=limits, verify=context)
        [pool] = pools_of(client)
        trusting = [pools_of(kind(base_url=BASE, verify=where))[0] for where in (cert, str(Path(cert).parent), False)]
        shown = [pools_of(kind(base_url=BASE, cert=given))[0] for given in ((cert, key), (cert, locked, "pw-1"))]

    shelf = client._connections.current()._transport._shelf
    assert (shelf._most, shelf._keep, shelf._expiry) == (3, 1, 7.0) and pool._keepalive_expiry == 7.0
    assert pool._ssl_context is context
    assert trusting[0]._ssl_context.cert_store_stats()["x509"] == 1
    assert [pool._ssl_context.verify_mode for pool in trusting] == [ssl.CERT_REQUIRED, ssl.CERT_REQUIRED, ssl.CERT_NONE]
    assert all(pool._ssl_context.verify_mode == ssl.CERT_REQUIRED for pool in shown)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("proxy", ["http://proxy.test:3128", httpx.URL("http://proxy.test"), httpx.Proxy("http://a")])
def test_a_proxy_takes_all_requests(kind: Callable[..., Any], proxy: object) -> None:
    client = kind(base_url=BASE, proxy=proxy, retries=0)

    names = {type(pool).__name__ for pool in pools_of(client)}

    assert names & {"HTTPProxy", "AsyncHTTPProxy"}


def test_the_server_is_asked_through_the_proxy() -> None:
    """Nobody listens at the proxy's address: the call fails there, and does not go round it."""
    with Vendor(lambda *_: None) as served:
        client = Client(base_url=served.url, proxy="http://127.0.0.1:1", retries=0)
        with client, pytest.raises(ConnectionFailed):
            client.request("GET", "/")

    assert served.got == []


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"verify": 1}, "verify is an int; give True, False, an ssl.SSLContext"),
        ({"verify": "/nowhere/at.pem"}, "verify is '/nowhere/at.pem', where no certificates can be read"),
        ({"cert": "/nowhere/at.pem"}, "cert: '/nowhere/at.pem' cannot be used"),
        ({"cert": 7}, "cert is an int; give the path"),
        ({"proxy": "ftp://user:hidden@proxy.test"}, "proxy does not name an http"),
        ({"proxy": 7}, "proxy does not name an http"),
        ({"limits": 7}, "limits is an int; give an httpx.Limits"),
        ({"http2": 1}, "http2 is an int; give True or False"),
    ],
)
def test_what_cannot_be_used_is_refused(kind: Callable[..., Any], given: dict[str, Any], message: str) -> None:
    with pytest.raises(InvalidArgument, match=re.escape(message)) as caught:
        kind(base_url=BASE, **given)

    assert "hidden" not in str(caught.value)


@pytest.mark.parametrize(
    ("given", "package"), [({"http2": True}, "h2"), ({"proxy": "socks5://127.0.0.1:1"}, "socksio")]
)
def test_a_package_that_is_missing_is_named(given: dict[str, Any], package: str) -> None:
    with pytest.raises(ExtraMissing, match=f"needs the package {package}, which is not installed"):
        Client(base_url=BASE, **given)


def test_a_wrong_password_is_not_shown(files: tuple[str, str, str]) -> None:
    cert, _, locked = files

    with pytest.raises(InvalidArgument, match="cannot be used") as caught:
        Client(base_url=BASE, cert=(cert, locked, "wrong-word"))

    assert "wrong-word" not in str(caught.value) + str(caught.value.__cause__)


@pytest.mark.parametrize(
    "given", [{"verify": False}, {"proxy": "http://proxy.test"}, {"limits": httpx.Limits(), "http2": True}]
)
def test_none_goes_with_an_http_client_of_ones_own(given: dict[str, Any]) -> None:
    with pytest.raises(InvalidArgument, match=f"http_client has its own connections: give {' and '.join(given)} to it"):
        Client(base_url=BASE, http_client=httpx.Client(), **given)
    with pytest.raises(InvalidArgument, match="http_client has its own connections"):
        AsyncClient(base_url=BASE, http_client=httpx.AsyncClient(), **given)


def test_a_copy_shares_them_and_takes_no_others() -> None:
    client = Client(base_url=BASE, limits=httpx.Limits(max_connections=3))

    assert client.with_options(retries=0)._connections is client._connections
    with pytest.raises(InvalidArgument, match=r"limits is of the connections.*constructor"):
        client.with_options(limits=httpx.Limits())  # type: ignore[call-arg]


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_another_event_loop_gets_them_too(backend: str) -> None:
    client = AsyncClient(base_url=BASE, limits=httpx.Limits(max_connections=3))
    pools: list[Any] = []

    async def main() -> None:
        pools.append(client._connections.current()._transport)

    anyio.run(main, backend=backend)
    anyio.run(main, backend=backend)

    assert [pool._shelf._most for pool in pools] == [3, 3]
