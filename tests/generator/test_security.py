"""Security schemes of all kinds: what the client takes, and what it sends where."""

from __future__ import annotations

import inspect
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from tests.generator.making import Made, document, make, operation, talk


def secured(schemes: Mapping[str, object], operations: Mapping[str, Any], **more: Any) -> Any:
    """Give a document with security schemes and one GET per operation."""
    paths = {f"/{name}": {"get": operation(name, **said)} for name, said in operations.items()}
    return document(paths, components={"securitySchemes": dict(schemes)}, **more)


def parameter(name: str, place: str) -> dict[str, object]:
    return {"name": name, "in": place, "required": True, "schema": {"type": "string"}}


SCHEMES: dict[str, dict[str, object]] = {
    "header": {"type": "apiKey", "in": "header", "name": "Api_key"},
    "query": {"type": "apiKey", "in": "query", "name": "key"},
    "cookie": {"type": "apiKey", "in": "cookie", "name": "sid"},
}


@pytest.fixture(scope="module")
def clashing(tmp_path_factory: pytest.TempPathFactory) -> Made:
    operations: dict[str, dict[str, Any]] = {
        place: {"parameters": [parameter(str(said["name"]).lower(), place)], "security": [{place: []}]}
        for place, said in SCHEMES.items()
    }
    operations["other"] = {"parameters": [parameter("key", "query")], "security": [{"header": []}]}
    made = make(tmp_path_factory.mktemp("clash"), secured(SCHEMES, operations), "clashing_client")
    assert (made.code, made.err) == (0, "")
    return made


@pytest.mark.parametrize(
    ("place", "argument", "sent", "own"),
    [
        ("header", "api_key", "from-client", "own"),
        ("query", "key", "key=from-client", "key=own"),
        ("cookie", "sid", "sid=from-client", "sid=own"),
    ],
)
def test_a_credential_that_is_also_a_parameter_is_said_once(
    clashing: Made, place: str, argument: str, sent: str, own: str
) -> None:
    """Documents that say it twice mean one thing: the client's, unless the call says another."""
    with talk(clashing, **dict.fromkeys(["api_key", "query", "cookie"], "from-client")) as vendor:
        method = getattr(vendor.client.calls, place)
        method()
        method(**{argument: "own"})

    seen = [
        {"header": request.headers.get("api_key"), "query": request.url.query.decode(), "cookie": _cookie(request)}
        for request in vendor.vendor.requests
    ]
    assert [each[place] for each in seen] == [sent, own]


def test_a_parameter_stays_required_where_no_credential_says_it(clashing: Made) -> None:
    signature = inspect.signature(clashing.load("resources.calls").Calls.other)

    assert signature.parameters["key"].default is inspect.Parameter.empty


def test_an_authorization_parameter_is_the_credential_or_an_argument(tmp_path: Path) -> None:
    """OpenAPI has it ignored; where no scheme stands for it, nobody else could say it."""
    operations = {
        "with_scheme": {"parameters": [parameter("Authorization", "header")], "security": [{"bearer": []}]},
        "without": {"parameters": [parameter("Authorization", "header")], "security": []},
    }
    made = make(tmp_path, secured({"bearer": {"type": "http", "scheme": "bearer"}}, operations), "authorization_client")

    with talk(made, token="secret") as vendor:
        vendor.client.calls.with_scheme()
        vendor.client.calls.without(authorization="Custom x")

    assert [each.headers["authorization"] for each in vendor.vendor.requests] == ["Bearer secret", "Custom x"]


def _cookie(request: Any) -> str | None:
    found: str | None = request.headers.get("cookie")
    return found
