"""A simulator pages listings by each style of `x-pagination`, so that clients walk through all of its records."""

from __future__ import annotations

from typing import Any

import pytest

from generator.runtime.apps.simulator.document.document import Document
from generator.runtime.apps.simulator.simulator import Simulator
from generator.runtime.call.call import Call
from generator.runtime.client.client import Client
from generator.runtime.core.quirks import Paging

STYLES: dict[str, dict[str, Any]] = {
    "page": {"style": "page", "page": "page", "limit": "size", "items": "data", "has-next": "more"},
    "offset": {"style": "offset", "page": "from", "limit": "size", "items": "data", "total": "total"},
    "cursor": {"style": "cursor", "page": "after", "limit": "size", "items": "data", "next": "meta.next"},
    "last row": {
        "style": "cursor",
        "page": "after",
        "limit": "size",
        "items": "data",
        "last-row": "id",
        "has-next": "more",
    },
    "link": {"style": "link", "limit": "size"},
    "next": {"style": "next", "limit": "size", "items": "data", "next": "links.next"},
}
ROW = {"type": "object", "required": ["id"], "properties": {"id": {"type": "integer"}}}


def _document(word: dict[str, Any]) -> dict[str, Any]:
    rows = {"type": "array", "items": {"$ref": "#/components/schemas/Row"}}
    schema = {"type": "object", "properties": {"data": rows}} if "items" in word else rows
    response = {"description": "Rows", "content": {"application/json": {"schema": schema}}}
    operation: dict[str, Any] = {"x-pagination": word, "responses": {"200": response}}
    row = {"application/json": {"schema": {"$ref": "#/components/schemas/Row"}}}
    return {
        "openapi": "3.1.0",
        "info": {"title": "Rows", "version": "1"},
        "servers": [{"url": "https://rows.example/v1"}],
        "paths": {
            "/rows": {"get": operation},
            "/rows/{id}": {
                "parameters": [{"name": "id", "in": "path", "required": True, "schema": {"type": "integer"}}],
                "get": {"responses": {"200": {"description": "Row", "content": row}}},
            },
        },
        "components": {"schemas": {"Row": ROW}},
    }


@pytest.mark.parametrize("style", STYLES)
def test_a_client_walks_through_all_records(style: str) -> None:
    word = STYLES[style]

    class Rows(Simulator):
        def _document(self) -> Document:
            return Document(_document(word))

    names = {"has-next": "has_next", "last-row": "last_row", "in": "inside"}
    paging = Paging(**{names.get(key, key): value for key, value in word.items()})
    call: Call[Any] = Call("GET", "/rows", query={"size": 4}, returns=object, paging=paging)
    records = {"rows": [{"id": number} for number in range(1, 12)]}

    with Rows(records=records) as simulator, simulator.http_client() as http:
        pages = list(Client(base_url=simulator.base_url, http_client=http).transport.walk(call).pages())

    assert [[row["id"] for row in page.items] for page in pages] == [[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11]]


TEXT = {"type": "string"}
NULL = {"type": "null"}


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ({"type": ["string", "null"]}, {"next": None}),
        ({"type": "string", "nullable": True}, {"next": None}),
        ({"anyOf": [TEXT, NULL]}, {"next": None}),
        ({"oneOf": [NULL, {"$ref": "#/components/schemas/Cursor"}]}, {"next": None}),
        (TEXT, {}),
        ({"anyOf": [TEXT, {"type": "integer"}]}, {}),
    ],
)
def test_behind_the_last_page_comes_null_where_the_schema_allows_it(
    schema: dict[str, Any], expected: dict[str, Any]
) -> None:
    document = _document({"style": "cursor", "page": "after", "limit": "size", "items": "data", "next": "next"})
    answer = document["paths"]["/rows"]["get"]["responses"]["200"]["content"]["application/json"]["schema"]
    answer["properties"]["next"] = schema
    document["components"]["schemas"]["Cursor"] = TEXT

    class Rows(Simulator):
        def _document(self) -> Document:
            return Document(document)

    with Rows(records={"rows": [{"id": 1}]}) as simulator, simulator.http_client() as http:
        page = http.get(f"{simulator.base_url}/rows").json()

    assert page == {"data": [{"id": 1}], **expected}
