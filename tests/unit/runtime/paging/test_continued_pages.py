"""Listings whose answers say where the next page is: by a cursor, a `Link` header or a URL."""

from __future__ import annotations

import json
import socket
from collections.abc import Callable, Iterator
from typing import Any
from urllib.parse import parse_qs, urlsplit

import anyio
import httpx
import pytest
from attrs import Factory, define

from generator.runtime.call.call import Call, Page
from generator.runtime.client.client import AsyncClient, Client
from generator.runtime.core.errors import ClientError, DecodeError, InvalidArgument, ServerError
from generator.runtime.core.quirks import Paging, RetryRule
from generator.runtime.dialect.page_links import links, next_link
from tests.unit.runtime.conftest import FakeTime, Flavour
from tests.unit.runtime.loopback import Answer, Got, Vendor, says

Start = Callable[[Answer], Vendor]
Connect = Callable[..., Client]

COUNT = 1000
CURSOR = Paging("cursor", "after", "limit", items="data", next="meta.next")
LAST_ROW = Paging("cursor", "after", "limit", items="data", has_next="more", last_row="id")
LINK = Paging("link", limit="limit")
NEXT = Paging("next", limit="limit", items="data", next="links.next")
IN_BODY = Paging("cursor", "page.after", "page.limit", items="data", next="meta.next", inside="body")
NUMBER_IN_BODY = Paging("page", "number", "limit", items="data", inside="body", total="total")
STYLES = {
    "cursor": CURSOR,
    "last row": LAST_ROW,
    "link": LINK,
    "next": NEXT,
    "cursor in the body": IN_BODY,
    "number in the body": NUMBER_IN_BODY,
}
EVERY_STYLE = pytest.mark.parametrize("style", STYLES)


@define
class Shop:
    """Has 1,000 rows; every third request fails, and every page beyond `breaks` as long as it is set."""

    style: str
    asked: int = 0
    breaks: int | None = None
    bodies: list[dict[str, Any]] = Factory(list[dict[str, Any]])

    def __call__(self, got: Got, _connection: socket.socket) -> bytes:
        self.asked += 1
        query = {name: values[0] for name, values in parse_qs(urlsplit(got.target).query).items()}
        body = json.loads(got.body) if got.body else {}
        if body:
            self.bodies.append(body)
        begin, size = self._place(query, body)
        if self.breaks is not None and begin >= self.breaks:
            return says({}, "500 Internal Server Error")
        if self.asked % 3 == 0:
            return says({}, "503 Service Unavailable")
        assert body.get("kind") == "a" or query.get("kind") == "a"
        rows = [{"id": number} for number in range(begin, min(begin + size, COUNT))]
        return self._page(got, rows, begin + size, size)

    def _place(self, query: dict[str, str], body: dict[str, Any]) -> tuple[int, int]:
        if self.style == "number in the body":
            return (int(body.get("number", 1)) - 1) * 60, 60
        inner: dict[str, Any] = body.get("page", {})
        after = str(query.get("after", inner.get("after", "c0")))
        begin = int(after) + 1 if self.style == "last row" and "after" in query else int(after.removeprefix("c"))
        return begin, int(str(query.get("limit", inner.get("limit", 70))))

    def _page(self, got: Got, rows: list[dict[str, int]], end: int, size: int) -> bytes:
        more = end < COUNT
        target = f"{urlsplit(got.target).path}?kind=a&after=c{end}&limit={size}&odd=%7Bx%7D"
        if self.style == "link":
            return says(rows, Link=f'<{target}>; rel="next"' if more else '</rows>; rel="first"')
        told: dict[str, Any] = {"meta": {"next": f"c{end}" if more else None}}
        if self.style == "next":
            told = {"links": {"next": f"http://{got.headers['host']}{target}" if more else None}}
        return says({"data": rows, "more": more, "total": COUNT, **told})


def listing(style: str) -> Call[Any]:
    paging = STYLES[style]
    if paging.inside == "body":
        safe = RetryRule(safe=True)
        return Call("POST", "/rows", json={"kind": "a"}, returns=object, paging=paging, retry=safe)
    return Call("GET", "/rows", query={"kind": "a", "limit": 30}, returns=object, paging=paging)


def walked(flavour: Flavour, vendor: Vendor, call: Call[Any], time: FakeTime, **how: Any) -> list[Page[Any]]:
    """Return the pages of a listing."""
    settings: dict[str, Any] = {"clock": time.clock()}
    if flavour.name == "sync":
        with Client(base_url=vendor.url, **settings) as client:
            return list(client.transport.walk(call).pages(**how))

    async def main() -> list[Page[Any]]:
        async with AsyncClient(base_url=vendor.url, **settings) as client:
            return [page async for page in client.transport.walk(call).pages(**how)]

    return anyio.run(main, backend=flavour.name)


def ids(pages: list[Page[Any]]) -> list[int]:
    return [row["id"] for page in pages for row in page.items]


@EVERY_STYLE
@pytest.mark.parametrize("ahead", [0, 3])
def test_all_rows_come_though_every_third_request_fails(
    vendor: Start, flavour: Flavour, time: FakeTime, style: str, ahead: int
) -> None:
    pages = walked(flavour, vendor(Shop(style)), listing(style), time, ahead=ahead)

    assert ids(pages) == list(range(COUNT))
    assert [page.number for page in pages] == list(range(1, len(pages) + 1))
    assert [page.has_next for page in pages[:-1]] == [True] * (len(pages) - 1)


@EVERY_STYLE
def test_a_walk_goes_on_where_one_that_failed_had_stopped(
    vendor: Start, flavour: Flavour, time: FakeTime, style: str
) -> None:
    shop = Shop(style, breaks=400)
    server = vendor(shop)
    seen: list[int] = []
    cursors: list[str | None] = []

    with pytest.raises(ServerError):
        for page, cursor in stepped(flavour, server, listing(style), time):
            seen += [row["id"] for row in page.items]
            cursors.append(cursor)
    shop.breaks = None
    rest = walked(flavour, server, listing(style), time, cursor=cursors[-1])

    assert 300 <= len(seen) < COUNT
    assert seen + ids(rest) == list(range(COUNT))
    assert rest[0].number == len(cursors) + 1


def stepped(
    flavour: Flavour, vendor: Vendor, call: Call[Any], time: FakeTime
) -> Iterator[tuple[Page[Any], str | None]]:
    """Yield each page, and the cursor behind it; then raise what ended the walk."""
    settings: dict[str, Any] = {"clock": time.clock()}
    if flavour.name == "sync":
        with Client(base_url=vendor.url, **settings) as client:
            blocking = client.transport.walk(call).pages()
            for page in blocking:
                yield page, blocking.cursor
        return

    came: list[tuple[Page[Any], str | None]] = []
    failures: list[ClientError] = []

    async def main() -> None:
        async with AsyncClient(base_url=vendor.url, **settings) as client:
            walk = client.transport.walk(call).pages()
            while True:
                try:
                    page = await anext(walk)
                except (ClientError, StopAsyncIteration) as error:
                    failures.extend([error] if isinstance(error, ClientError) else [])
                    return
                came.append((page, walk.cursor))

    anyio.run(main, backend=flavour.name)
    yield from came
    for failure in failures:
        raise failure


def test_what_else_a_body_says_goes_with_every_page(vendor: Start, flavour: Flavour, time: FakeTime) -> None:
    shop = Shop("cursor in the body")

    walked(flavour, vendor(shop), listing("cursor in the body"), time)

    assert all(body["kind"] == "a" for body in shop.bodies)
    assert shop.bodies[0] == {"kind": "a"}
    assert shop.bodies[-1]["page"]["after"] == "c980"


@pytest.mark.parametrize(
    ("given", "media", "second"),
    [
        ({"form": {"kind": "a"}}, "application/x-www-form-urlencoded", b"kind=a&after=x"),
        ({"json": {"kind": "a"}}, "application/json", b'{"kind":"a","after":"x"}'),
        ({}, "application/json", b'{"after":"x"}'),
    ],
)
def test_a_cursor_goes_into_the_body_that_the_call_has(
    connect: Connect, given: dict[str, Any], media: str, second: bytes
) -> None:
    """A call without a body gets one in JSON."""
    asked: list[httpx.Request] = []

    def vendor(request: httpx.Request) -> httpx.Response:
        asked.append(request)
        return httpx.Response(200, json=page(len(asked), "x" if len(asked) == 1 else None))

    paging = Paging("cursor", "after", items="data", next="meta.next", inside="body")
    connect(vendor).transport.walk(Call("POST", "/rows", returns=object, paging=paging, **given)).collect()

    assert [request.headers["content-type"] for request in asked[1:]] == [media]
    assert asked[1].content == second


# What contradicts the rule ends with an error.


def answering(*documents: Any, headers: dict[str, str] | None = None) -> Callable[[httpx.Request], httpx.Response]:
    """Return a vendor that sends these answers, the last one again and again."""
    left = list(documents)

    def vendor(_request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json=left.pop(0) if len(left) > 1 else left[0], headers=headers)

    return vendor


def page(number: int, cursor: object, **more: object) -> dict[str, object]:
    return {"data": [{"id": number}], "meta": {"next": cursor}, **more}


def collected(client: Client, paging: Paging) -> list[Any]:
    return client.transport.walk(Call("GET", "/rows", returns=object, paging=paging)).collect()


CONTRADICTIONS: dict[str, tuple[Paging, list[dict[str, object]], str]] = {
    "the same page": (CURSOR, [page(1, "a"), page(1, "b")], "page 2 is the one before it again"),
    "the same cursor": (CURSOR, [page(1, "a"), page(2, "a")], "leads to a page that came before"),
    "cursors in a circle": (
        CURSOR,
        [page(1, "a"), page(2, "b"), page(3, "c"), page(4, "b")],
        "page 4 leads to a page that came before",
    ),
    "more, but no cursor": (
        Paging("cursor", "after", items="data", next="meta.next", has_next="more"),
        [page(1, None, more=True)],
        "has no cursor in meta.next",
    ),
    "a cursor that is not a text": (CURSOR, [page(1, {"a": 1})], "has no cursor in meta.next"),
    "more, but no row": (LAST_ROW, [{"data": [], "more": True}], "has no cursor in id"),
    "rows are missing": (
        Paging("cursor", "after", items="data", next="meta.next", total="total"),
        [page(1, "a", total=3), page(2, None, total=3)],
        "2 of 3 rows came",
    ),
    "a number for a URL": (NEXT, [{"data": [1], "links": {"next": 7}}], "expected a URL in links.next"),
    "a token for a URL": (NEXT, [{"data": [1], "links": {"next": "abc"}}], "but not by a URL"),
    "more, but no URL": (
        Paging("next", items="data", next="links.next", has_next="more"),
        [{"data": [1], "links": {}, "more": True}],
        "names no next page",
    ),
    "a URL that came before": (
        NEXT,
        [{"data": [1], "links": {"next": "/v1/rows"}}],
        "leads to a page that came before",
    ),
}


@pytest.mark.parametrize("title", CONTRADICTIONS)
def test_an_answer_that_contradicts_the_rule_is_an_error(connect: Connect, title: str) -> None:
    paging, answers, text = CONTRADICTIONS[title]
    client = connect(answering(*answers))

    with pytest.raises(DecodeError, match=r"^GET /rows: ") as raised:
        collected(client, paging)

    assert text in str(raised.value)


def test_pages_without_rows_do_not_end_a_listing(connect: Connect) -> None:
    empty = {"data": [], "meta": {"next": "b"}}
    client = connect(answering(page(1, "a"), empty, page(2, None)))

    assert collected(client, CURSOR) == [{"id": 1}, {"id": 2}]


def test_empty_pages_without_end_are_an_error(connect: Connect) -> None:
    cursors = iter(range(1_000))

    def vendor(_request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json={"data": [], "meta": {"next": f"c{next(cursors)}"}})

    with pytest.raises(DecodeError, match="100 pages without rows"):
        collected(connect(vendor), CURSOR)


def test_a_cursor_that_stays_behind_the_last_row_ends_the_listing(connect: Connect) -> None:
    """Some vendors give a cursor with the last page too: what it leads to is empty, and has the same one."""
    client = connect(answering(page(1, "a"), page(2, "end"), {"data": [], "meta": {"next": "end"}}))

    assert collected(client, CURSOR) == [{"id": 1}, {"id": 2}]


def test_a_flag_says_that_a_cursor_leads_nowhere(connect: Connect) -> None:
    paging = Paging("cursor", "after", items="data", next="meta.next", has_next="more")
    client = connect(answering(page(1, "a", more=True), page(2, "b", more=False)))

    assert collected(client, paging) == [{"id": 1}, {"id": 2}]


def test_rows_that_are_their_own_cursor_end_with_an_empty_page(connect: Connect) -> None:
    asked: list[str | None] = []

    def vendor(request: httpx.Request) -> httpx.Response:
        asked.append(request.url.params.get("after"))
        rows = {None: [1, 2], "2": [3], "3": []}[asked[-1]]
        return httpx.Response(200, json=[{"id": number} for number in rows])

    paging = Paging("cursor", "after", last_row="id")

    assert collected(connect(vendor), paging) == [{"id": 1}, {"id": 2}, {"id": 3}]
    assert asked == [None, "2", "3"]


# URLs are followed at the same origin only, and carry no credentials away.

FOREIGN = [
    "https://evil.example/rows?page=2",
    "https://api.example.com:8443/v1/rows?page=2",
    "https://api.example.com@evil.example/rows",
    "https://user@api.example.com/v1/rows",
    "//evil.example/rows",
    "http://api.example.com:8080/v1/rows",
]


@pytest.mark.parametrize("url", FOREIGN)
@pytest.mark.parametrize("style", ["next", "link"])
def test_a_url_of_another_origin_is_refused(connect: Connect, url: str, style: str) -> None:
    asked: list[str] = []

    def vendor(request: httpx.Request) -> httpx.Response:
        asked.append(request.url.host)
        headers = {"Link": f"<{url}>; rel=next"} if style == "link" else {}
        body: Any = [1] if style == "link" else {"data": [1], "links": {"next": url}}
        return httpx.Response(200, json=body, headers=headers)

    with pytest.raises(DecodeError, match="not followed"):
        collected(connect(vendor), STYLES[style])

    assert set(asked) == {"api.example.com"}


SAME = {
    "https://api.example.com/v1/rows?page=2&q=a%20b": "/v1/rows?page=2&q=a%20b",
    "https://api.example.com:443/v1/rows?page=2": "/v1/rows?page=2",
    "http://api.example.com/v1/rows?page=2": "/v1/rows?page=2",
    "/v1/rows?page=2": "/v1/rows?page=2",
    "?page=2": "/v1/rows?page=2",
    "/other/{x}?page={y}": "/other/%7Bx%7D?page=%7By%7D",
    "https://api.example.com/v1/rows/next/7": "/v1/rows/next/7",
    "/~me!/rows?page=~!2": "/~me!/rows?page=~!2",
}


@pytest.mark.parametrize("url", SAME)
def test_a_url_of_the_same_origin_is_followed_as_it_is(connect: Connect, url: str) -> None:
    asked: list[str] = []

    def vendor(request: httpx.Request) -> httpx.Response:
        asked.append(str(request.url))
        return httpx.Response(200, json={"data": [len(asked)], "links": {"next": url if len(asked) == 1 else None}})

    assert collected(connect(vendor), NEXT) == [1, 2]
    assert asked[1] == f"https://api.example.com{SAME[url]}"


@pytest.mark.parametrize("url", SAME)
def test_a_cursor_goes_on_at_a_url_of_the_same_origin(connect: Connect, url: str) -> None:
    asked: list[str] = []

    def vendor(request: httpx.Request) -> httpx.Response:
        asked.append(str(request.url))
        return httpx.Response(200, json={"data": [len(asked)], "links": {"next": url if len(asked) == 1 else None}})

    listing = connect(vendor).transport.walk(Call("GET", "/rows", returns=object, paging=NEXT))
    pages = listing.pages()
    next(pages)

    assert [page.items for page in listing.pages(cursor=pages.cursor)] == [[2]]
    assert asked[1] == f"https://api.example.com{SAME[url]}"


@pytest.mark.parametrize(("length", "is_followed"), [(10_000, True), (10_001, False)])
def test_a_url_may_have_ten_thousand_letters(connect: Connect, length: int, is_followed: bool) -> None:
    url = "/v1/rows?q=".ljust(length, "a")
    answers = {"data": [1], "links": {"next": url}}, {"data": [2], "links": {}}

    if is_followed:
        assert collected(connect(answering(*answers)), NEXT) == [1, 2]
    else:
        with pytest.raises(DecodeError, match="but not by a URL"):
            collected(connect(answering(*answers)), NEXT)


def test_a_key_in_the_query_is_sent_once_and_is_not_in_the_cursor(connect: Connect) -> None:
    from generator.runtime.auth.credentials import QueryKey, Secret

    asked: list[str] = []

    def vendor(request: httpx.Request) -> httpx.Response:
        asked.append(request.url.query.decode())
        following = f"{request.url.copy_set_param('page', '2')}" if len(asked) == 1 else None
        return httpx.Response(200, json={"data": [len(asked)], "links": {"next": following}})

    client = connect(vendor, credentials={"key": QueryKey("api_key", Secret("key", "s3cret"))}, security=[["key"]])
    walk = client.transport.walk(Call("GET", "/rows", returns=object, paging=NEXT)).pages()
    next(walk)
    cursor = walk.cursor
    next(walk)

    assert cursor is not None
    assert "s3cret" not in cursor
    assert asked == ["api_key=s3cret", "page=2&api_key=s3cret"]


def test_a_cursor_of_another_listing_is_refused(connect: Connect) -> None:
    client = connect(answering(page(1, "a"), page(2, None)))
    walk = client.transport.walk(Call("GET", "/rows", returns=object, paging=CURSOR)).pages()
    next(walk)

    with pytest.raises(InvalidArgument, match="GET /rows, not of GET /others"):
        client.transport.walk(Call("GET", "/others", returns=object, paging=CURSOR)).pages(cursor=walk.cursor)


@pytest.mark.parametrize("told", [("pages",), ("total",), ("more",), ("pages", "total"), ()], ids=str)
@pytest.mark.parametrize("gathers", [False, True])
def test_pages_may_count_from_zero(connect: Connect, told: tuple[str, ...], gathers: bool) -> None:
    asked: list[str | None] = []

    def vendor(request: httpx.Request) -> httpx.Response:
        asked.append(request.url.params.get("page"))
        number = int(asked[-1] or 0)
        known = {"pages": 4, "total": 7, "more": number < 3}
        rows = list(range(7))[number * 2 : number * 2 + 2]
        return httpx.Response(200, json={"items": rows} | {name: known[name] for name in told})

    names = {"pages": "total_pages", "total": "total", "more": "has_next"}
    more: dict[str, Any] = {names[name]: name for name in told}
    paging = Paging("page", "page", items="items", first=0, **more)
    pages = connect(vendor).transport.walk(Call("GET", "/rows", returns=object, paging=paging))

    found = pages.gather() if gathers else pages.collect()

    assert found == list(range(7))
    assert asked[:2] == [None, "1"]
    assert [page.number for page in pages.pages()][:4] == [1, 2, 3, 4]


# The header `Link`

HEADERS: dict[str, str | None] = {
    '<https://a.example/x?page=2>; rel="next"': "https://a.example/x?page=2",
    "</x?a=1,2;b=3>; rel=next": "/x?a=1,2;b=3",
    '</first>; rel="first", </x>; rel="next"; title="a, b; c"': "/x",
    '</x>; title="say \\"next\\", then"; rel="prev next"': "/x",
    "</x>;REL=NEXT": "/x",
    "</x>; rel=prev; rel=next": None,
    "</x>; rel=nextish": None,
    '</x>; rel=next; anchor="#other"': None,
    "</x>": None,
    "": None,
    "<": None,
    "</x": None,
    '</x>; rel="next': "/x",
    "x; rel=next": None,
    "</a> rel=next, </b>; rel=next": "/b",
}


@pytest.mark.parametrize("header", HEADERS)
def test_the_link_called_next_is_found(header: str) -> None:
    assert next_link(httpx.Headers({"Link": header})) == HEADERS[header]


def test_an_end_without_a_beginning_is_no_link() -> None:
    assert list(links("/x>")) == []


def test_several_headers_are_one_list() -> None:
    headers = httpx.Headers([("Link", "</a>; rel=prev"), ("link", "</b>; rel=next")])

    assert next_link(headers) == "/b"


@pytest.mark.parametrize("text", ["<", "<>;", '<>;a="', "<>;a=" + "\\", "<a>;" * 9, ',"' * 9])
def test_a_header_of_any_length_is_read_in_linear_time(text: str) -> None:
    assert len(list(links(text * 20_000))) <= 180_000
