"""The authorisation code flow: the caller brings a refresh token, and the client exchanges it for tokens."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs

import httpx
import pytest
from attrs import Factory, define

from tests.unit.making import Package, document, forgotten, make, operation

FLOW = {"authorizationUrl": "https://id.example/authorize", "tokenUrl": "https://id.example/token", "scopes": {}}
GIVEN = {"refresh_token": "r1", "client_id": "me", "client_secret": "s"}


def _spec(**flows: object) -> dict[str, object]:
    schemes = {"login": {"type": "oauth2", "flows": flows}}
    return document(
        {"/rows": {"get": operation("rows", {"type": "object"})}},
        components={"securitySchemes": schemes},
        security=[{"login": []}],
    )


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Package]:
    folder: Path = tmp_path_factory.mktemp("refresh")
    with forgotten("made_client"):
        yield make(folder, _spec(authorizationCode=FLOW))


@define
class Vendor:
    """Gives the tokens t1, t2, ..., with a new refresh token each, and takes only the last one."""

    given: int = 0
    forms: list[dict[str, str]] = Factory(list[dict[str, str]])
    headers: list[str | None] = Factory(list["str | None"])
    seen: list[str] = Factory(list[str])
    rotates: bool = True
    lives: int = 3600

    def __call__(self, request: httpx.Request) -> httpx.Response:
        if request.url.host == "id.example":
            self.forms.append({name: values[0] for name, values in parse_qs(request.content.decode()).items()})
            self.headers.append(request.headers.get("authorization"))
            if self.forms[-1]["refresh_token"] != f"r{self.given + 1 if self.rotates else 1}":
                return httpx.Response(400, json={"error": "invalid_grant"})
            self.given += 1
            more = {"refresh_token": f"r{self.given + 1}"} if self.rotates else {}
            return httpx.Response(200, json={"access_token": f"t{self.given}", "expires_in": self.lives, **more})
        self.seen.append(request.headers["authorization"])
        is_good = self.seen[-1] == f"Bearer t{self.given}"
        return httpx.Response(200 if is_good else 401, json={})


def _client(package: Package, vendor: Vendor, **given: Any) -> Any:
    http = httpx.Client(transport=httpx.MockTransport(vendor))
    return package.MadeClient(base_url="https://vendor.example", http_client=http, retries=0, **given)


def test_a_refresh_token_is_exchanged_before_the_first_call_and_kept(package: Package) -> None:
    vendor = Vendor()
    client = _client(package, vendor, **GIVEN)

    client.calls.rows()
    client.calls.rows()

    assert vendor.forms == [{"grant_type": "refresh_token", "refresh_token": "r1"}]
    assert vendor.headers[0] is not None and vendor.headers[0].startswith("Basic ")
    assert vendor.seen == ["Bearer t1", "Bearer t1"]


def test_a_token_of_the_callers_is_used_until_the_vendor_refuses_it(package: Package) -> None:
    vendor = Vendor(given=0)
    client = _client(package, vendor, token="t0", **GIVEN)

    client.calls.rows()
    assert (vendor.seen, vendor.forms) == (["Bearer t0"], [])
    vendor.given, vendor.forms = 5, []
    vendor.rotates = False
    client.calls.rows()

    assert vendor.seen == ["Bearer t0", "Bearer t0", "Bearer t6"]


def test_each_new_refresh_token_is_handed_to_the_caller_and_used(package: Package) -> None:
    vendor, stored = Vendor(lives=0), list[str]()
    client = _client(package, vendor, on_refresh_token=stored.append, **GIVEN)

    client.calls.rows()
    client.with_options(timeout=3).calls.rows()

    assert [form["refresh_token"] for form in vendor.forms] == ["r1", "r2"]
    assert stored == ["r2", "r3"]


def test_a_public_client_sends_its_id_alone(package: Package) -> None:
    vendor = Vendor()

    _client(package, vendor, refresh_token="r1", client_id="me").calls.rows()

    assert vendor.forms == [{"grant_type": "refresh_token", "refresh_token": "r1", "client_id": "me"}]
    assert vendor.headers == [None]


def test_a_refresh_token_that_ended_is_tried_once_and_not_shown(package: Package) -> None:
    vendor = Vendor(given=9)

    with pytest.raises(package.Unauthorized, match="invalid_grant") as caught:
        _client(package, vendor, **GIVEN).calls.rows()

    assert len(vendor.forms) == 1
    assert "r1" not in str(caught.value)


def test_what_is_missing_is_named(package: Package) -> None:
    with pytest.raises(package.MissingCredential, match=r"token .* or refresh_token .* with client_id"):
        _client(package, Vendor(), refresh_token="r1")


def test_a_function_that_cannot_store_the_token_is_told_of(package: Package) -> None:
    def store(_token: str) -> None:
        raise OSError("disk full")

    with pytest.raises(package.InvalidArgument, match="on_refresh_token raised OSError"):
        _client(package, Vendor(), on_refresh_token=store, **GIVEN).calls.rows()


def test_the_async_client_refreshes_too(package: Package) -> None:
    vendor = Vendor()

    async def main() -> None:
        http = httpx.AsyncClient(transport=httpx.MockTransport(vendor))
        made = package.AsyncMadeClient(base_url="https://vendor.example", http_client=http, **GIVEN)
        async with http, made:
            await made.calls.rows()

    asyncio.run(main())
    assert vendor.seen == ["Bearer t1"]


def test_with_both_flows_id_and_secret_alone_will_do(tmp_path: Path) -> None:
    machine = {"tokenUrl": "https://id.example/machine", "scopes": {}}
    seen: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(200, json={"access_token": "t"} if request.url.host == "id.example" else {})

    with forgotten("both_client"):
        both = make(tmp_path, _spec(authorizationCode=FLOW, clientCredentials=machine), "both_client")
        http = httpx.Client(transport=httpx.MockTransport(answer))
        client = both.MadeClient(base_url="https://v.example", http_client=http, client_id="me", client_secret="s")
        client.calls.rows()

    assert (seen[0].url.path, seen[1].headers["authorization"]) == ("/machine", "Bearer t")
