"""Listings of strangers' documents return pages where parameters and answers agree, and nothing else does."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import anyio
import httpx
import pytest

from generator.pipeline.project import understand
from tests.unit.making import document, make, run, write

ROW = {"type": "object", "properties": {"id": {"type": "string"}, "name": {"type": "string"}}}
ROWS = {"type": "array", "items": ROW}
TEXT = {"type": "string"}
NUMBER = {"type": "integer"}
FLAG = {"type": "boolean"}
URL = {"type": "string", "format": "uri"}
FROM_ONE = {"type": "integer", "default": 1}


def thing(**members: Any) -> dict[str, Any]:
    return {"type": "object", "properties": members}


def query(name: str, schema: dict[str, Any], description: str = "") -> dict[str, Any]:
    return {"name": name, "in": "query", "description": description, "schema": schema}


def listing(answer: Any, *parameters: dict[str, Any], **more: Any) -> dict[str, Any]:
    """Return a document with one operation; `more` has its other members, and its method and path if they differ."""
    method, path = more.pop("method", "get"), more.pop("path", "/rows")
    content = {**more.pop("before", {}), "application/json": {"schema": answer}, **more.pop("beside", {})}
    response = {
        "description": "Rows",
        "content": content,
        **({"headers": more.pop("headers")} if "headers" in more else {}),
    }
    return document({path: {method: {"parameters": list(parameters), "responses": {"200": response}, **more}}})


def recognized(folder: Path, spec: dict[str, Any]) -> Any:
    """Return what is taken for the paging of the only operation."""
    (operation,) = understand(write(folder, spec)).api.operations
    return operation.words.get("x-pagination")


LISTINGS: dict[str, tuple[dict[str, Any], dict[str, object]]] = {
    "cursor and next_cursor": (
        listing(thing(data=ROWS, next_cursor=TEXT, has_more=FLAG), query("cursor", TEXT), query("limit", NUMBER)),
        {"style": "cursor", "page": "cursor", "limit": "limit", "next": "next_cursor", "has-next": "has_more"},
    ),
    "pageToken and nextPageToken": (
        listing(thing(files=ROWS, nextPageToken=TEXT), query("pageToken", TEXT), query("pageSize", NUMBER)),
        {"style": "cursor", "page": "pageToken", "limit": "pageSize", "next": "nextPageToken", "items": "files"},
    ),
    "a cursor in an object": (
        listing(thing(data=ROWS, meta=thing(cursors=thing(next=TEXT, previous=TEXT))), query("cursor", TEXT)),
        {"style": "cursor", "page": "cursor", "next": "meta.cursors.next"},
    ),
    "an offset that is a text": (
        listing(thing(data=ROWS, next_page=thing(offset=TEXT, uri=URL)), query("offset", TEXT), query("limit", NUMBER)),
        {"style": "cursor", "page": "offset", "limit": "limit", "next": "next_page.offset"},
    ),
    "ids for cursors": (
        listing(
            thing(data=ROWS, has_more=FLAG), query("starting_after", TEXT, "An object's ID."), query("limit", NUMBER)
        ),
        {"style": "cursor", "page": "starting_after", "limit": "limit", "last-row": "id", "has-next": "has_more"},
    ),
    "page and total": (
        listing(thing(items=ROWS, total=NUMBER), query("page", FROM_ONE), query("per_page", NUMBER)),
        {"style": "page", "page": "page", "limit": "per_page", "total": "total", "items": "items"},
    ),
    "page and number of pages": (
        listing(
            thing(results=ROWS, meta=thing(totalPages=NUMBER)), query("page", NUMBER, "Page number, starting at 1.")
        ),
        {"style": "page", "page": "page", "total-pages": "meta.totalPages", "items": "results"},
    ),
    "pages of Spring": (
        listing(
            thing(content=ROWS, totalPages=NUMBER, totalElements=NUMBER, number=NUMBER, last=FLAG),
            query("page", {"type": "integer", "default": 0}, "Zero-based page index (0..N)"),
            query("size", NUMBER),
        ),
        {
            "style": "page",
            "page": "page",
            "limit": "size",
            "first": 0,
            "total-pages": "totalPages",
            "total": "totalElements",
            "items": "content",
        },
    ),
    "offset, limit and total": (
        listing(thing(data=ROWS, total_count=NUMBER), query("offset", NUMBER), query("limit", NUMBER)),
        {"style": "offset", "page": "offset", "limit": "limit", "total": "total_count"},
    ),
    "a URL in links": (
        listing(thing(data=ROWS, links=thing(next=TEXT, prev=TEXT)), query("page", NUMBER)),
        {"style": "next", "next": "links.next"},
    ),
    "next and previous": (
        listing(thing(count=NUMBER, next=URL, previous=URL, results=ROWS), query("page", NUMBER)),
        {"style": "next", "next": "next", "items": "results"},
    ),
    "nextLink": (
        listing(thing(**{"value": ROWS, "@odata.nextLink": TEXT})),
        {"style": "next", "next": "@odata.nextLink", "items": "value"},
    ),
    "a Link header": (
        listing(ROWS, query("page", NUMBER), headers={"Link": {"description": "URL of the next page", "schema": TEXT}}),
        {"style": "link"},
    ),
    "a page whose number the answer has": (
        listing(
            thing(data=ROWS, meta=thing(current_page=NUMBER, total_pages=NUMBER)),
            query("page[number]", NUMBER),
            query("page[size]", NUMBER),
        ),
        {
            "style": "page",
            "page": "page[number]",
            "limit": "page[size]",
            "current": "meta.current_page",
            "total-pages": "meta.total_pages",
        },
    ),
    "pages in an object": (
        listing(
            thing(content=ROWS, totalPages=NUMBER),
            query("pageable", thing(page={"type": "integer", "minimum": 0}, size=NUMBER)),
        ),
        {
            "style": "page",
            "page": "pageable.page",
            "limit": "pageable.size",
            "first": 0,
            "total-pages": "totalPages",
            "items": "content",
        },
    ),
    "rows to skip, from 0": (
        listing(
            thing(data=ROWS, count=NUMBER), query("skip", {"type": "integer", "default": 0}), query("limit", NUMBER)
        ),
        {"style": "offset", "page": "skip", "limit": "limit"},
    ),
    "rows to skip, as OData counts them": (
        listing(thing(value=ROWS), query("$skip", NUMBER), query("$top", NUMBER)),
        {"style": "offset", "page": "$skip", "limit": "$top", "items": "value"},
    ),
    "a URL beside rows to skip": (
        listing(
            thing(**{"value": ROWS, "@odata.nextLink": TEXT}),
            query("$skip", NUMBER),
            query("$top", NUMBER),
        ),
        {"style": "next", "next": "@odata.nextLink", "items": "value"},
    ),
    "JSON beside XML": (
        listing(
            thing(data=ROWS, meta=thing(total=NUMBER)),
            query("offset", NUMBER),
            query("limit", NUMBER),
            before={"text/xml": {"schema": TEXT}},
            beside={"application/xml": {"schema": thing(rows=TEXT)}},
        ),
        {"style": "offset", "page": "offset", "limit": "limit", "total": "meta.total"},
    ),
    "a member that two parts of the answer describe": (
        listing(
            {
                "allOf": [
                    thing(links={"type": "object"}),
                    thing(data=ROWS, links={"allOf": [thing(self=URL), thing(next=URL, prev=URL)]}),
                ]
            }
        ),
        {"style": "next", "next": "links.next"},
    ),
    "ids for cursors, by the name of the parameter": (
        listing(thing(data=ROWS, has_more=FLAG, last_id=TEXT), query("after_id", TEXT), query("limit", NUMBER)),
        {"style": "cursor", "page": "after_id", "limit": "limit", "last-row": "id", "has-next": "has_more"},
    ),
    "the last id, of rows without one of their own": (
        listing(
            thing(
                data={"type": "array", "items": {"oneOf": [thing(id=TEXT, a=TEXT), thing(key=TEXT)]}},
                has_more=FLAG,
                last_id=TEXT,
            ),
            query("after", TEXT, "An item ID to list items after."),
        ),
        {"style": "cursor", "page": "after", "next": "last_id", "has-next": "has_more"},
    ),
    "next, where it is said to be a cursor": (
        listing(
            thing(
                data={"type": "array", "items": thing(name=TEXT)},
                has_more=FLAG,
                next={"type": ["string", "null"], "description": "Cursor of the next page."},
            ),
            query("after", TEXT, "Cursor."),
        ),
        {"style": "cursor", "page": "after", "next": "next", "has-next": "has_more"},
    ),
    "a page from 1, where 0 is allowed": (
        listing(
            thing(data=ROWS, total=NUMBER),
            query("page", {"type": "integer", "minimum": 0}, "Pages through results, starting at page `1`."),
        ),
        {"style": "page", "page": "page", "total": "total"},
    ),
    "the number of rows that the filter leaves": (
        listing(
            thing(data=ROWS, meta=thing(total_count=NUMBER, filter_count=NUMBER)),
            query("offset", NUMBER),
            query("limit", NUMBER),
        ),
        {"style": "offset", "page": "offset", "limit": "limit", "total": "meta.filter_count"},
    ),
    "a search by POST without an operationId": (
        listing(
            thing(rows=ROWS, page=thing(totalPages=NUMBER)),
            query("pageNumber", NUMBER, "Zero-based page number"),
            method="post",
            path="/rows/search",
        ),
        {"style": "page", "page": "pageNumber", "first": 0, "total-pages": "page.totalPages", "items": "rows"},
    ),
    "a cursor in a body": (
        listing(
            thing(results=ROWS, next_cursor={"type": ["string", "null"]}, has_more=FLAG),
            method="post",
            operationId="queryRows",
            requestBody={"content": {"application/json": {"schema": thing(start_cursor=TEXT, page_size=NUMBER)}}},
        ),
        {
            "style": "cursor",
            "page": "start_cursor",
            "in": "body",
            "limit": "page_size",
            "next": "next_cursor",
            "has-next": "has_more",
            "items": "results",
        },
    ),
    "Speakeasy": (
        listing(
            thing(stuff=ROWS, token=TEXT),
            query("at", TEXT),
            **{
                "x-speakeasy-pagination": {
                    "type": "cursor",
                    "inputs": [{"name": "at", "in": "parameters", "type": "cursor"}],
                    "outputs": {"nextCursor": "$.token", "results": "$.stuff"},
                }
            },
        ),
        {"style": "cursor", "page": "at", "next": "token", "items": "stuff"},
    ),
    "Speakeasy, the last row": (
        listing(
            thing(stuff=ROWS),
            query("since", TEXT),
            **{
                "x-speakeasy-pagination": {
                    "type": "cursor",
                    "inputs": [{"name": "since", "in": "parameters", "type": "cursor"}],
                    "outputs": {"nextCursor": "$.stuff[-1].id", "results": "$.stuff"},
                }
            },
        ),
        {"style": "cursor", "page": "since", "last-row": "id", "items": "stuff"},
    ),
    "Speakeasy, by page": (
        listing(
            thing(stuff=ROWS, pages=NUMBER),
            query("p", NUMBER),
            query("n", NUMBER),
            **{
                "x-speakeasy-pagination": {
                    "type": "offsetLimit",
                    "inputs": [
                        {"name": "p", "in": "parameters", "type": "page"},
                        {"name": "n", "in": "parameters", "type": "limit"},
                    ],
                    "outputs": {"numPages": "$.pages", "results": "$.stuff"},
                }
            },
        ),
        {"style": "page", "page": "p", "limit": "n", "total-pages": "pages", "items": "stuff"},
    ),
    "Microsoft": (
        listing(thing(value=ROWS, more=TEXT), **{"x-ms-pageable": {"nextLinkName": "more"}}),
        {"style": "next", "next": "more", "items": "value"},
    ),
    "Fern": (
        listing(
            thing(rows=ROWS, following=TEXT),
            query("from", TEXT),
            **{
                "x-fern-pagination": {
                    "cursor": "$request.from",
                    "next_cursor": "$response.following",
                    "results": "$response.rows",
                }
            },
        ),
        {"style": "cursor", "page": "from", "next": "following", "items": "rows"},
    ),
}


@pytest.mark.parametrize("title", LISTINGS)
def test_a_listing_is_recognized(tmp_path: Path, title: str) -> None:
    spec, rule = LISTINGS[title]
    bare = spec["paths"].get("/rows", {}).get("get", {}).get("responses", {}).get("200", {})
    is_bare = bare.get("content", {}).get("application/json", {}).get("schema") == ROWS

    assert recognized(tmp_path, spec) == ({} if is_bare or "items" in rule else {"items": "data"}) | rule


def test_a_note_says_what_was_taken_and_how_to_say_otherwise(tmp_path: Path) -> None:
    spec = write(tmp_path, LISTINGS["offset, limit and total"][0])

    code, _, err = run("generate", "--spec", str(spec), "--out", str(tmp_path / "out"))

    (note,) = [line for line in err.splitlines() if line.startswith("note: ")]
    assert code == 0
    assert "taken for pages (x-pagination: {style: offset, page: offset, limit: limit, total: total_count" in note
    assert "GET /rows." in note
    assert "`x-pagination` on an operation says otherwise" in note


# What is not a listing, or not clearly one, stays as it is.

OTHERS: dict[str, dict[str, Any]] = {
    "a page that may count from zero": listing(thing(data=ROWS, has_more=FLAG), query("page", NUMBER)),
    "a page that may count from zero or one": listing(
        thing(data=ROWS, total=NUMBER), query("page", {"type": "integer", "default": 0}, "Page, starting at 1.")
    ),
    "a page without anything in the answer": listing(ROWS, query("page", FROM_ONE), query("per_page", NUMBER)),
    "an offset that is a number of something": listing(thing(data=ROWS), query("offset", NUMBER)),
    "an offset without a limit": listing(thing(data=ROWS, total=NUMBER), query("offset", NUMBER)),
    "an offset of pages": listing(
        thing(data=ROWS, total=NUMBER), query("offset", NUMBER, "Page number."), query("limit", NUMBER)
    ),
    "the rows of this page": listing(
        thing(data=ROWS, total={"type": "integer", "description": "Number of rows on this page."}),
        query("offset", NUMBER),
        query("limit", NUMBER),
    ),
    "a date called after": listing(
        thing(data=ROWS, has_more=FLAG), query("after", {"type": "string", "format": "date-time"}, "Not the id.")
    ),
    "a cursor that only comes back": listing(thing(data=ROWS, cursor=TEXT), query("cursor", TEXT)),
    "the cursor of the page before": listing(thing(data=ROWS, previous_cursor=TEXT), query("cursor", TEXT)),
    "two lists": listing(thing(orders=ROWS, buyers=ROWS, next_cursor=TEXT), query("cursor", TEXT)),
    "a thing with a list": listing(
        thing(job=thing(job_id=TEXT), tasks=ROWS, total_pages=NUMBER), query("page", FROM_ONE)
    ),
    "a list in a thing": listing(thing(data=thing(id=TEXT, lines=ROWS), total_pages=NUMBER), query("page", FROM_ONE)),
    "a file beside the rows": listing(
        thing(data=ROWS, total=NUMBER),
        query("offset", NUMBER),
        query("limit", NUMBER),
        beside={"text/csv": {"schema": TEXT}},
    ),
    "a write by POST without an operationId": listing(
        thing(data=ROWS, next_cursor=TEXT), query("cursor", TEXT), method="post", path="/rows"
    ),
    "a page from 0 by default, and from 1 by its text": listing(
        thing(data=ROWS, total=NUMBER),
        query("page", {"type": "integer", "default": 0, "minimum": 0}, "Starting at page 1."),
    ),
    "two numbers of rows that a filter leaves": listing(
        thing(data=ROWS, total=NUMBER, filter_count=NUMBER, meta=thing(filter_count=NUMBER)),
        query("offset", NUMBER),
        query("limit", NUMBER),
    ),
    "a last id that nothing takes": listing(thing(data=ROWS, has_more=FLAG, last_id=TEXT), query("after", TEXT)),
    "the next of something": listing(thing(data=ROWS, has_more=FLAG, next=TEXT), query("after", TEXT)),
    "something else that is next": listing(thing(data=ROWS, next=thing(id=TEXT, name=TEXT))),
    "a link header of another kind": listing(ROWS, headers={"Link": {"description": "Help", "schema": TEXT}}),
    "a write": listing(
        thing(data=ROWS, next_cursor=TEXT), query("cursor", TEXT), method="post", operationId="createRows"
    ),
    "one page, by Microsoft's word": listing(
        thing(value=ROWS, nextLink=TEXT), **{"x-ms-pageable": {"nextLinkName": None}}
    ),
    "no pages, by our word": listing(
        thing(data=ROWS, next_cursor=TEXT), query("cursor", TEXT), **{"x-pagination": False}
    ),
}


@pytest.mark.parametrize("title", OTHERS)
def test_what_is_not_plain_is_left_alone(tmp_path: Path, title: str) -> None:
    assert not recognized(tmp_path, OTHERS[title])


def test_a_hint_that_leads_nowhere_is_told(tmp_path: Path) -> None:
    spec = listing(thing(value=ROWS, nextLink=TEXT), **{"x-ms-pageable": {"nextLinkName": "nextLnk"}})

    project = understand(write(tmp_path, spec))

    assert not project.api.operations[0].words
    remarks = [problem.reason for problem in project.report.remarks]
    assert remarks == ["x-ms-pageable: the answer has no member 'nextLnk'; not taken for pages"]


# The clients that come of it, both flavours

COUNT = 25


def _numbers(text: str | None, default: int) -> int:
    return default if text is None else int(text.removeprefix("c"))


def by_cursor(request: httpx.Request) -> httpx.Response:
    begin = _numbers(request.url.params.get("cursor"), 0)
    end = begin + 10
    return httpx.Response(200, json={"data": rows(begin, end), "next_cursor": f"c{end}", "has_more": end < COUNT})


def by_page(request: httpx.Request) -> httpx.Response:
    page, size = _numbers(request.url.params.get("page"), 1), _numbers(request.url.params.get("per_page"), 10)
    return httpx.Response(200, json={"items": rows((page - 1) * size, page * size), "total": COUNT})


def from_zero(request: httpx.Request) -> httpx.Response:
    page, size = _numbers(request.url.params.get("page"), 0), _numbers(request.url.params.get("size"), 10)
    pages = -(-COUNT // size)
    told = {"totalPages": pages, "totalElements": COUNT, "number": page, "last": page + 1 == pages}
    return httpx.Response(200, json={"content": rows(page * size, (page + 1) * size), **told})


def by_link(request: httpx.Request) -> httpx.Response:
    page = _numbers(request.url.params.get("page"), 1)
    following = {"Link": f'<https://vendor.example/rows?page={page + 1}>; rel="next"'} if page < 3 else {}
    return httpx.Response(200, json=rows((page - 1) * 10, page * 10), headers=following)


def by_url(request: httpx.Request) -> httpx.Response:
    page = _numbers(request.url.params.get("page"), 1)
    following = f"https://vendor.example/rows?page={page + 1}" if page < 3 else None
    answer = {"count": COUNT, "next": following, "previous": None, "results": rows((page - 1) * 10, page * 10)}
    return httpx.Response(200, json=answer)


def in_body(request: httpx.Request) -> httpx.Response:
    body = json.loads(request.content or b"{}")
    begin = _numbers(body.get("start_cursor"), 0)
    assert body.get("page_size") == 10
    end = begin + 10
    more = end < COUNT
    return httpx.Response(
        200, json={"results": rows(begin, end), "next_cursor": f"c{end}" if more else None, "has_more": more}
    )


def beside_xml(request: httpx.Request) -> httpx.Response:
    """Answer in JSON, which has to be asked for."""
    assert request.headers["Accept"] == "application/json"
    begin = _numbers(request.url.params.get("offset"), 0)
    return httpx.Response(200, json={"data": rows(begin, begin + 10), "meta": {"total": COUNT}})


def rows(begin: int, end: int) -> list[dict[str, str]]:
    return [{"id": str(number), "name": f"n{number}"} for number in range(begin, min(end, COUNT))]


Vendor = Callable[[httpx.Request], httpx.Response]
CLIENTS: dict[str, tuple[str, Vendor, str, dict[str, Any]]] = {
    "cursor": ("cursor and next_cursor", by_cursor, "list", {}),
    "page": ("page and total", by_page, "list", {"per_page": 7}),
    "zero": ("pages of Spring", from_zero, "list", {}),
    "link": ("a Link header", by_link, "list", {}),
    "url": ("next and previous", by_url, "list", {}),
    "body": ("a cursor in a body", in_body, "query", {"page_size": 10}),
    "xml": ("JSON beside XML", beside_xml, "list", {}),
}


@pytest.mark.parametrize("title", CLIENTS)
def test_a_client_walks_the_pages_of_a_stranger(tmp_path: Path, title: str) -> None:
    table, vendor, method, arguments = CLIENTS[title]
    package = make(tmp_path, LISTINGS[table][0], f"pages_{title}_client")
    client_module, models = package.load("client"), package.load("models")
    wanted = [str(number) for number in range(COUNT)]

    def ids(found: list[Any]) -> list[str]:
        return [row.id for row in found]

    with (
        httpx.Client(transport=httpx.MockTransport(vendor)) as http,
        client_module.MadeClient(base_url="https://vendor.example", http_client=http) as client,
    ):
        found = list(getattr(client.rows, method)(**arguments))
        walk = getattr(client.rows, method)(**arguments).pages(ahead=1)
        first = next(walk)
        rest = getattr(client.rows, method)(**arguments).pages(cursor=walk.cursor)
        resumed = [*first.items, *(row for page in rest for row in page.items)]

    async def main() -> list[Any]:
        async with (
            httpx.AsyncClient(transport=httpx.MockTransport(vendor)) as http,
            client_module.AsyncMadeClient(base_url="https://vendor.example", http_client=http) as client,
        ):
            return [row async for row in getattr(client.rows, method)(**arguments)]

    assert ids(found) == ids(resumed) == ids(anyio.run(main)) == wanted
    assert all(type(row).__name__ in models.__all__ for row in found)
