"""Client credentials: tokens are fetched, kept, replaced; blocking and awaitable alike."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx
import pytest

from generator.runtime.auth.credentials import Credential, Secret
from generator.runtime.auth.digest import Digest
from generator.runtime.auth.oauth import OAuth
from generator.runtime.call.options import Clock
from generator.runtime.client.client import AsyncClient, Client
from generator.runtime.client.config import ClientConfig
from generator.runtime.core.errors import MissingCredential, TimedOut, Unauthorized


class _Vendor:
    """Gives out tokens and takes only the latest one."""

    def __init__(self) -> None:
        self.tokens = 0
        self.asked: list[httpx.Request] = []
        self.seen: list[str] = []
        self.in_body = False
        self.down = False
        self.delay = 0.0
        self.before_refusal: Callable[[httpx.Request], None] = lambda _request: None

    async def slowly(self, request: httpx.Request) -> httpx.Response:
        delay, self.delay = self.delay, 0.0
        await asyncio.sleep(delay)
        return self(request)

    def __call__(self, request: httpx.Request) -> httpx.Response:
        if request.url.path == "/token":
            time.sleep(self.delay)
            self.asked.append(request)
            if self.down:
                return httpx.Response(500)
            if self.in_body and "authorization" in request.headers:
                return httpx.Response(401, json={"error": "invalid_client"})
            self.tokens += 1
            return httpx.Response(200, json={"access_token": f"t{self.tokens}", "expires_in": 3600})
        self.seen.append(request.headers.get("authorization", ""))
        if self.seen[-1] == f"Bearer t{self.tokens}":
            return httpx.Response(200, json={})
        self.before_refusal(request)
        return httpx.Response(401, json={})


def _credentials(token: str | None = None, client_id: str | None = "id") -> dict[str, Credential]:
    secret = Secret("client_secret", "s e c r e t")
    return {
        "oauth": OAuth("/token", Secret("token", token), Secret("client_id", client_id), secret, Secret("scope", None))
    }


def _client(vendor: _Vendor, **more: Any) -> Client:
    class Made(Client):
        _config = ClientConfig(base_url="https://vendor.example/v1")

    credentials = more.pop("credentials", None) or _credentials()
    http = httpx.Client(transport=httpx.MockTransport(vendor))
    return Made(credentials=credentials, security=[["oauth"]], base_url=None, http_client=http, **more)


def test_a_token_is_fetched_once_and_sent_with_every_request() -> None:
    """One request for a token serves until it ends."""
    vendor = _Vendor()
    client = _client(vendor)

    client.request("GET", "/a")
    client.with_options(retries=0).request("GET", "/b")

    assert vendor.seen == ["Bearer t1", "Bearer t1"]
    assert [str(request.url) for request in vendor.asked] == ["https://vendor.example/token"]
    assert vendor.asked[0].content == b"grant_type=client_credentials"


def test_a_token_about_to_expire_is_replaced_first() -> None:
    """No request is spent on a token that ends meanwhile."""
    now = [1000.0]
    vendor = _Vendor()
    client = _client(vendor, clock=Clock(now=lambda: now[0]))

    client.request("GET", "/a")
    now[0] += 3590
    client.request("GET", "/a")

    assert vendor.seen == ["Bearer t1", "Bearer t2"]


def test_a_token_the_vendor_no_longer_takes_is_replaced_once() -> None:
    """A 401 costs one more token and one more attempt."""
    vendor = _Vendor()
    client = _client(vendor)
    client.request("GET", "/a")
    vendor.tokens += 1

    client.request("POST", "/a", json={})

    assert vendor.seen == ["Bearer t1", "Bearer t1", "Bearer t3"]


def test_id_and_secret_go_into_the_form_where_the_header_is_refused() -> None:
    """Both ways the standard has are tried."""
    vendor = _Vendor()
    vendor.in_body = True

    _client(vendor).request("GET", "/a")

    assert vendor.asked[-1].content == b"grant_type=client_credentials&client_id=id&client_secret=s+e+c+r+e+t"


def test_a_token_of_ones_own_is_sent_as_it_is() -> None:
    """Other flows are the caller's."""
    vendor = _Vendor()

    with pytest.raises(Unauthorized):
        _client(vendor, credentials=_credentials("mine")).request("GET", "/a")

    assert vendor.seen == ["Bearer mine"]
    assert vendor.asked == []


def test_a_refused_token_request_is_an_error_without_secrets() -> None:
    """The error has the message of the token server, but not the request to it."""

    def refuse(_request: httpx.Request) -> httpx.Response:
        return httpx.Response(400, json={"error": "invalid_client", "error_description": "unknown client"})

    http = httpx.Client(transport=httpx.MockTransport(refuse))
    client = Client(credentials=_credentials(), security=[["oauth"]], base_url="https://v.example", http_client=http)

    with pytest.raises(Unauthorized, match="unknown client") as caught:
        client.request("GET", "/a")

    assert "s e c" not in repr(caught.value)


def test_what_is_missing_is_said_in_words() -> None:
    """Either a token, or both id and secret."""
    with pytest.raises(MissingCredential, match="token, or client_id with client_secret, is missing"):
        _client(_Vendor(), credentials=_credentials(client_id=None))


def test_the_awaitable_client_fetches_tokens_too() -> None:
    """The conversation is the same."""
    vendor = _Vendor()

    async def run() -> None:
        http = httpx.AsyncClient(transport=httpx.MockTransport(vendor))
        address = "https://vendor.example"
        async with AsyncClient(
            credentials=_credentials(), security=[["oauth"]], base_url=address, http_client=http
        ) as client:
            await client.request("GET", "/a")
        await http.aclose()

    asyncio.run(run())

    assert vendor.seen == ["Bearer t1"]


@pytest.mark.parametrize("is_async", [False, True])
def test_calls_at_once_share_one_token(is_async: bool) -> None:
    """Who comes while a token is being fetched waits for it."""
    vendor = _Vendor()
    vendor.delay = 0.1
    http: Any = httpx.AsyncClient if is_async else httpx.Client

    async def awaited() -> None:
        transport = httpx.MockTransport(vendor.slowly)
        async with AsyncClient(
            credentials=_credentials(),
            security=[["oauth"]],
            base_url="https://vendor.example",
            http_client=http(transport=transport),
        ) as client:
            await asyncio.gather(*(client.request("GET", f"/{number}") for number in range(5)))

    if is_async:
        asyncio.run(awaited())
    else:
        client = _client(vendor)
        with ThreadPoolExecutor(5) as pool:
            list(pool.map(lambda number: client.request("GET", f"/{number}"), range(5)))

    assert len(vendor.asked) == 1
    assert vendor.seen == ["Bearer t1"] * 5


def test_a_failure_to_fetch_does_not_hold_the_others() -> None:
    """The next call asks again."""
    vendor = _Vendor()
    client = _client(vendor, retries=0)
    vendor.down = True
    for _ in range(2):
        with pytest.raises(Unauthorized):
            client.request("GET", "/a")

    vendor.down = False
    client.request("GET", "/a")

    assert vendor.seen == ["Bearer t1"]


@pytest.mark.parametrize("life", [0, -5, 1, "nan", 30])
def test_a_token_of_a_short_life_serves_the_call_it_was_fetched_for(life: object) -> None:
    """A vendor that gives tokens that have ended already must not be asked for ever."""
    asked: list[str] = []

    def vendor(request: httpx.Request) -> httpx.Response:
        asked.append(request.url.path)
        if request.url.path == "/token":
            return httpx.Response(200, json={"access_token": "t", "expires_in": life})
        return httpx.Response(200, json={})

    client = Client(
        credentials=_credentials(),
        security=[["oauth"]],
        base_url="https://vendor.example",
        http_client=httpx.Client(transport=httpx.MockTransport(vendor)),
    )
    client.request("GET", "/a")

    assert asked == ["/token", "/a"]


def test_a_call_waits_for_the_token_of_another_until_its_deadline() -> None:
    vendor = _Vendor()
    credentials = _credentials()
    client = _client(vendor, credentials=credentials, deadline=0.2)
    oauth = credentials["oauth"]
    assert isinstance(oauth, OAuth) and oauth.begin()

    with pytest.raises(TimedOut, match="another call fetches the token") as caught:
        client.request("POST", "/a")

    assert caught.value.sent is False and vendor.seen == []


@pytest.mark.parametrize(
    "challenge",
    [
        "Digest",
        "Digest realm",
        'Digest realm="a", nonce="b", qop="odd"',
        'Digest realm="a", nonce="b", algorithm=x',
        'Digest realm="a", nonce="\x80"',
        "Digest =",
        "Digest " + "a" * 10_000,
    ],
)
def test_a_challenge_that_is_none_is_a_refusal(challenge: str) -> None:
    def vendor(_request: httpx.Request) -> httpx.Response:
        return httpx.Response(401, headers=[(b"WWW-Authenticate", challenge.encode("latin-1"))])

    client = Client(
        credentials={"digest": Digest(Secret("user", "u"), Secret("password", "p"))},
        security=[["digest"]],
        base_url="https://vendor.example",
        http_client=httpx.Client(transport=httpx.MockTransport(vendor)),
    )
    with pytest.raises(Unauthorized):
        client.request("GET", "/a")


def test_a_late_refusal_does_not_drop_a_newer_token() -> None:
    """The token that was refused is no longer the one in use."""
    vendor = _Vendor()
    client = _client(vendor)
    client.request("GET", "/a")

    def renews_meanwhile(_request: httpx.Request) -> None:
        if len(vendor.seen) == 2:
            client.request("GET", "/meanwhile")

    vendor.tokens += 1
    vendor.before_refusal = renews_meanwhile
    client.request("GET", "/b")

    assert vendor.seen == ["Bearer t1", "Bearer t1", "Bearer t1", "Bearer t3", "Bearer t3"]
    assert len(vendor.asked) == 2
