"""`client.ping()` checks address and credentials with one cheap request."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import anyio
import httpx
import pytest

from tests.oracles.smoke.subject import of_vendor, vendors
from tests.unit.making import document, forgotten, make, operation

ROUTES = {
    "perfex": "/api/common/tax_data",
    "simplepay": "/clients/",
    "simplicate": "/api/v2/crm/gender",
    "lsp_expert": "/account/taxes",
}
CREDENTIALS = {
    "perfex": "authtoken",
    "simplepay": "authorization",
    "simplicate": "authentication-key",
    "lsp_expert": "authorization",
}
Answer = Callable[[httpx.Request], httpx.Response]


def clients(vendor: str, answer: Answer) -> tuple[Any, Any]:
    subject = of_vendor(vendor)
    settings: dict[str, Any] = {**subject.arguments, "base_url": "https://vendor.example", "retries": 0}
    transport = httpx.MockTransport(answer)
    blocking = getattr(subject.module(), f"{subject.stem}Client")
    awaitable = getattr(subject.module(), f"Async{subject.stem}Client")
    return (
        blocking(**settings, http_client=httpx.Client(transport=transport)),
        awaitable(**settings, http_client=httpx.AsyncClient(transport=transport)),
    )


@pytest.mark.parametrize("vendor", vendors())
def test_one_read_is_sent_with_the_credentials(vendor: str) -> None:
    sent: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return httpx.Response(200, json=[])

    blocking, awaitable = clients(vendor, answer)

    assert blocking.ping() is None
    assert anyio.run(awaitable.ping) is None
    assert [request.method for request in sent] == ["GET", "GET"]
    assert {request.url.path.removeprefix("/api/v2") for request in sent} == {ROUTES[vendor].removeprefix("/api/v2")}
    assert all(CREDENTIALS[vendor] in request.headers for request in sent)


@pytest.mark.parametrize("vendor", vendors())
def test_a_wrong_credential_and_a_wrong_address_are_told_apart(vendor: str) -> None:
    package: Any = of_vendor(vendor).module()
    refusing, _ = clients(vendor, lambda _request: httpx.Response(401, json={"message": "no"}))
    other, _ = clients(
        vendor, lambda _request: httpx.Response(200, text="<html>", headers={"content-type": "text/html"})
    )

    with pytest.raises(package.Unauthorized):
        refusing.ping()
    with pytest.raises(package.DecodeError):
        other.ping()


def test_the_word_belongs_to_one_operation_without_arguments(tmp_path: Path) -> None:
    needy = {
        **operation("needy"),
        "x-ping": True,
        "parameters": [{"name": "a", "in": "query", "required": True, "schema": {"type": "string"}}],
    }

    refused = make(tmp_path / "one", document({"/a": {"get": needy}}))
    quiet = make(tmp_path / "two", document({"/a": {"get": operation("a")}}))

    assert "x-ping belongs to one operation, which needs no argument" in refused.err
    with forgotten(quiet.name):
        assert not hasattr(quiet.MadeClient, "ping")
