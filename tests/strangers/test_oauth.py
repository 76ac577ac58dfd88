"""Client credentials: tokens are fetched, kept, replaced; blocking and awaitable alike."""

from __future__ import annotations

import asyncio
from typing import Any

import httpx
import pytest

from generator.runtime.client import About, AsyncClient, Client
from generator.runtime.credentials import Credential, Secret
from generator.runtime.errors import MissingCredential, Unauthorized
from generator.runtime.oauth import OAuth
from generator.runtime.options import Clock


class _Vendor:
    """Gives out tokens and takes only the latest one."""

    def __init__(self) -> None:
        self.tokens = 0
        self.asked: list[httpx.Request] = []
        self.seen: list[str] = []
        self.in_body = False

    def __call__(self, request: httpx.Request) -> httpx.Response:
        if request.url.path == "/token":
            self.asked.append(request)
            if self.in_body and "authorization" in request.headers:
                return httpx.Response(401, json={"error": "invalid_client"})
            self.tokens += 1
            return httpx.Response(200, json={"access_token": f"t{self.tokens}", "expires_in": 3600})
        self.seen.append(request.headers.get("authorization", ""))
        return httpx.Response(200 if self.seen[-1] == f"Bearer t{self.tokens}" else 401, json={})


def _credentials(token: str | None = None, client_id: str | None = "id") -> dict[str, Credential]:
    secret = Secret("client_secret", "s e c r e t")
    return {
        "oauth": OAuth("/token", Secret("token", token), Secret("client_id", client_id), secret, Secret("scope", None))
    }


def _client(vendor: _Vendor, **more: Any) -> Client:
    class Made(Client):
        _about = About(base_url="https://vendor.example/v1")

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
    assert [str(each.url) for each in vendor.asked] == ["https://vendor.example/token"]
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
    """What the token server says is told, what was sent to it is not."""

    def refuse(request: httpx.Request) -> httpx.Response:
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
