"""A saved cursor is text that a caller keeps, so others may have changed it: it never leads a client elsewhere."""

from __future__ import annotations

import json
import random
from collections.abc import Callable, Iterator
from copy import deepcopy
from typing import Any

import httpx
import pytest

from generator.runtime.call.call import Call
from generator.runtime.client.client import Client
from generator.runtime.core.errors import ClientError, InvalidArgument
from generator.runtime.core.quirks import Paging

Connect = Callable[..., Client]

STYLES = {
    "page": Paging("page", "page", "limit", items="data", total="total"),
    "offset": Paging("offset", "page", "limit", items="data", total="total", key="id"),
    "cursor": Paging("cursor", "page", "limit", items="data", next="next"),
    "next": Paging("next", items="data", next="url"),
    "next elsewhere": Paging("next", items="data", next="other"),
    "body": Paging("cursor", "page", "limit", items="data", next="next", inside="body"),
}
EVIL = (
    "https://evil.example/rows",
    "http://evil.example/rows",
    "//evil.example/rows",
    "/\\evil.example/rows",
    "origin://evil.example/rows",
    "origin:@evil.example/rows",
    "origin:evil.example",
    "origin:/../admin",
    "origin:/%2e%2e/./admin",
    "@evil.example/rows",
    "/admin",
    "rows",
    "",
    "/rows#/admin",
    "/rows?a={secret}",
    "/rows/{id}",
    "/rows\r\nX-Evil: 1",
    "/rows?\u202e",
)
ODD: tuple[Any, ...] = (
    None,
    True,
    -1,
    0,
    1,
    2**70,
    1.5,
    1e308,
    "",
    "x",
    "\ud800",
    "\x00",
    [],
    {},
    [1],
    {"a": 1},
    *EVIL,
)


class Vendor:
    """Has three pages of two rows, whatever it is asked for."""

    def __init__(self, before: int = 0) -> None:
        self.before = before
        """Pages that it gave earlier."""
        self.asked: list[httpx.URL] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.asked.append(request.url)
        at = self.before + len(self.asked)
        rows = [{"id": 2 * at}, {"id": 2 * at + 1}]
        more = at % 3 != 0
        told = {"next": f"c{at}", "url": f"/v1/rows?at={at}", "other": f"/other/rows?at={at}"} if more else {}
        return httpx.Response(200, json={"data": rows, "total": 6, **told})


def listing(paging: Paging) -> Call[Any]:
    if paging.inside == "body":
        return Call("POST", "/rows", json={"kind": "a"}, returns=object, paging=paging)
    return Call("GET", "/rows", query={"kind": "a"}, returns=object, paging=paging)


def saved(connect: Connect, paging: Paging) -> dict[str, Any]:
    """Return what the cursor behind the first page holds."""
    client = connect(Vendor(), base_url="https://vendor.example/v1")
    walk = client.transport.walk(listing(paging)).pages()
    next(walk)
    assert walk.cursor is not None
    state: dict[str, Any] = json.loads(walk.cursor)
    return state


def resumed(connect: Connect, paging: Paging, cursor: str) -> Vendor:
    """Go on at a cursor, and return the vendor that was asked."""
    vendor = Vendor(before=1)
    client = connect(vendor, base_url="https://vendor.example/v1")
    walk = client.transport.walk(listing(paging)).pages(cursor=cursor)
    for _, _ in zip(walk, range(5), strict=False):
        pass
    return vendor


@pytest.mark.parametrize("style", STYLES)
def test_an_untouched_cursor_goes_on_at_the_vendor(connect: Connect, style: str) -> None:
    paging = STYLES[style]

    vendor = resumed(connect, paging, json.dumps(saved(connect, paging)))

    assert vendor.asked
    assert {url.host for url in vendor.asked} == {"vendor.example"}
    assert vendor.asked[0].path == ("/other/rows" if style == "next elsewhere" else "/v1/rows")


@pytest.mark.parametrize("route", EVIL)
@pytest.mark.parametrize("style", STYLES)
def test_a_cursor_with_another_route_is_refused_before_anything_is_sent(
    connect: Connect, style: str, route: str
) -> None:
    vendor = Vendor()
    client = connect(vendor, base_url="https://vendor.example/v1")
    state = saved(connect, STYLES[style]) | {"route": route, "query": {}}

    with pytest.raises(InvalidArgument, match="the cursor is not one that a walk"):
        next(client.transport.walk(listing(STYLES[style])).pages(cursor=json.dumps(state)))

    assert vendor.asked == []


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize(
    "change",
    [{"query": {"admin": 1}}, {"query": {"page": [1]}}, {"body": {"admin": 1}}, {"numbers": [0, 0, -5, 0, 0]}],
    ids=str,
)
def test_a_cursor_with_other_parameters_is_refused(connect: Connect, style: str, change: dict[str, Any]) -> None:
    state = saved(connect, STYLES[style]) | change

    with pytest.raises(InvalidArgument, match="the cursor is not one that a walk"):
        resumed(connect, STYLES[style], json.dumps(state))


@pytest.mark.parametrize("style", STYLES)
def test_whatever_becomes_of_a_cursor_it_leads_nowhere_else(connect: Connect, style: str) -> None:
    paging = STYLES[style]
    state = saved(connect, paging)
    refused = followed = 0

    for seed in range(400):
        text = tampered(random.Random(seed), state)
        try:
            vendor = resumed(connect, paging, text)
        except InvalidArgument:
            refused += 1
            continue
        except ClientError:
            continue
        followed += 1
        for url in vendor.asked:
            assert (url.scheme, url.host) == ("https", "vendor.example"), text
            assert url.path == "/v1/rows" or style == "next elsewhere", text

    assert refused > 50, "the changes must be such that most are noticed"
    assert followed > 5, "and some harmless"


def tampered(random_: random.Random, state: dict[str, Any]) -> str:
    """Return the text of a cursor after a random change or two."""
    if random_.random() < 0.2:
        text = json.dumps(state)
        at = random_.randrange(len(text))
        return text[:at] + random_.choice(["", '"', "9", "{", "x", "\\"]) + text[at + 1 :]
    changed: dict[str, Any] = json.loads(json.dumps(state))
    for _ in range(random_.randint(1, 2)):
        holder, key = random_.choice(list(places(changed)))
        holder[key] = deepcopy(random_.choice(ODD))
    return json.dumps(changed)


def places(value: Any) -> Iterator[tuple[Any, Any]]:
    """Yield each holder and key of a value, and of each mapping a key that is new."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield value, key
            yield from places(inner)
        yield value, "route"
        yield value, "body"
        yield value, "evil"
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield value, index
            yield from places(inner)
