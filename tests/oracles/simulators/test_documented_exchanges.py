"""Each documented request gets the documented answer's shape; openapi-core is the judge."""

from __future__ import annotations

from collections import Counter
from functools import cache
from importlib import import_module
from typing import Any, cast

import pytest
from openapi_core import Config, OpenAPI
from openapi_core.exceptions import OpenAPIError
from openapi_core.testing import MockRequest, MockResponse

from tests.oracles.smoke.subject import of_vendor

from .exchanges import Exchange, exchanges

CASES: list[tuple[str, dict[str, Any]]] = [
    ("lsp_expert", {}),
    ("perfex", {"generation": "2.x"}),
    ("perfex", {"generation": "3.x"}),
    ("simplepay", {}),
    ("simplicate", {}),
]


UNPRINTED = frozenset({"GET /api/common/{type}", "GET /api/zapier/{method}/{resource}"})
"""Operations that refuse here: they know nothing that others do not."""


@cache
def base_path(vendor: str) -> str:
    """Return the path of the vendor's base URL."""
    path: str = import_module(f"{of_vendor(vendor).package}.simulator").Simulator(records={}).document.base_path
    return path


@cache
def judge(vendor: str, route: str, host: str) -> OpenAPI:
    """Return what reads answers by one path of a vendor's document, which is moved to where the simulator is."""
    data = of_vendor(vendor).document.data
    servers = [{"url": f"https://{host}{base_path(vendor)}"}]
    document = {**data, "paths": {route: data["paths"][route]}, "servers": servers}
    # That the document is a valid one is tested elsewhere, and takes seconds.
    return OpenAPI.from_dict(document, config=Config(spec_validator_cls=cast(Any, None)))


def fault(vendor: str, exchange: Exchange) -> str | None:
    """Return what openapi-core has against an answer."""
    method, _, route = exchange.operation.partition(" ")
    url, reply = exchange.request.url, exchange.response
    media = reply.headers.get("content-type", "")
    if reply.content and "json" not in media:
        return None  # openapi-core does not take bytes for text
    request = MockRequest(f"https://{url.host}", method.lower(), url.path, path_pattern=base_path(vendor) + route)
    response = MockResponse(reply.content, status_code=reply.status_code, content_type=media)
    try:
        judge(vendor, route, url.host).validate_response(request, response)
    except OpenAPIError as error:
        return f"{error}: {error.__cause__}"
    return None


@pytest.mark.parametrize(("vendor", "settings"), CASES, ids=[f"{name}-{list(more.values())}" for name, more in CASES])
def test_each_documented_request_gets_the_documented_answer(vendor: str, settings: dict[str, Any]) -> None:
    seen: Counter[str] = Counter()
    wrong: list[str] = []
    for exchange in exchanges(vendor, **settings):
        seen[exchange.operation] += 1
        status = exchange.response.status_code
        if status == 406 or exchange.operation in UNPRINTED:
            continue  # version 2.x of Perfex wants JSON, which the client sends next
        found = f"{status}: {exchange.complaints}" if status >= 400 else fault(vendor, exchange)
        if found:
            wrong.append(f"{exchange.operation}: {found[:300]}")

    assert wrong == []
    assert {f"{method.http_method} {method.route}" for method in of_vendor(vendor).methods} <= seen.keys() | UNPRINTED
