"""What most operations require is an argument of the client, too: headers, query parameters and body members."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.unit.making import Package, document, forgotten, make, operation, talk

TENANT = {"name": "X-Tenant", "in": "header", "required": True, "schema": {"type": "string"}}
ONCE = {"name": "Idempotency-Key", "in": "header", "required": True, "schema": {"type": "string"}}
MEMBERS = {"account": {"type": "integer"}, "name": {"type": "string"}}
BODY = {
    "required": True,
    "content": {"application/json": {"schema": {"type": "object", "required": [*MEMBERS], "properties": MEMBERS}}},
}


def _paths(parameters: list[object], body: object = None) -> dict[str, Any]:
    more = {"requestBody": body} if body else {}
    calls = {f"/{name}": {"post": operation(name, parameters=parameters, **more)} for name in ("one", "two", "three")}
    return {**calls, "/open": {"get": operation("open")}}


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Package]:
    folder: Path = tmp_path_factory.mktemp("shared")
    with forgotten("made_client"):
        yield make(folder, document(_paths([TENANT, ONCE], BODY)))


def _sent(package: Package, call: Mapping[str, object], **settings: Any) -> tuple[str, Any]:
    with talk(package, **settings) as session:
        session.client.calls.one(idempotency_key="k", name="n", **call)
    return session.vendor.last.headers["x-tenant"], json.loads(session.vendor.last.content)["account"]


def test_the_client_has_what_most_operations_require(package: Package) -> None:
    assert _sent(package, {}, x_tenant="a", account=7) == ("a", 7)


def test_a_call_may_give_its_own(package: Package) -> None:
    assert _sent(package, {"x_tenant": "b", "account": 8}, x_tenant="a", account=7) == ("b", 8)


def test_the_environment_may_have_it(package: Package, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MADE_X_TENANT", "e")
    monkeypatch.setenv("MADE_ACCOUNT", "9")

    assert _sent(package, {}) == ("e", 9)


def test_a_number_in_the_environment_has_to_be_one(package: Package, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MADE_ACCOUNT", "nine")

    with pytest.raises(package.InvalidArgument, match="MADE_ACCOUNT"):
        _sent(package, {}, x_tenant="a")


def test_where_nobody_gives_it_the_call_says_so(package: Package) -> None:
    with pytest.raises(package.InvalidArgument, match=r"x_tenant is missing: .* MADE_X_TENANT"):
        _sent(package, {"account": 1})


def test_a_copy_with_other_options_keeps_it(package: Package) -> None:
    with talk(package, x_tenant="a", account=7) as session:
        session.client.with_options(retries=1).calls.one(idempotency_key="k", name="n")

    assert session.vendor.last.headers["x-tenant"] == "a"


def test_the_async_client_has_it_too(package: Package) -> None:
    seen: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request.headers["x-tenant"])
        return httpx.Response(200)

    async def main() -> None:
        http = httpx.AsyncClient(transport=httpx.MockTransport(answer))
        made = package.AsyncMadeClient(base_url="https://vendor.example", http_client=http, x_tenant="a", account=7)
        async with http, made:
            await made.calls.one(idempotency_key="k", name="n")

    asyncio.run(main())
    assert seen == ["a"]


def test_what_differs_from_call_to_call_stays_with_the_calls(package: Package) -> None:
    text = package.text("client.py")

    assert ("idempotency_key" in text, "name: str" in text) == (False, False)


@pytest.mark.parametrize(
    "parameters", [[], [{**TENANT, "required": False}], [{**TENANT, "schema": {"type": "array", "items": {}}}]]
)
def test_an_argument_that_is_optional_or_no_single_value_stays_with_the_calls(
    tmp_path: Path, parameters: list[object]
) -> None:
    with forgotten("made_client"):
        made = make(tmp_path, document(_paths(parameters)))

    assert "x_tenant" not in made.text("client.py")


def test_less_than_half_of_the_operations_are_not_most(tmp_path: Path) -> None:
    paths = _paths([TENANT]) | {f"/more{number}": {"get": operation(f"more{number}")} for number in range(3)}
    with forgotten("made_client"):
        made = make(tmp_path, document(paths))

    assert "x_tenant" not in made.text("client.py")
