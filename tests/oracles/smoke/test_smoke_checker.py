"""The smoke run's checker refuses what it ought to refuse."""

from __future__ import annotations

import base64
import json

import pytest
import yaml

from tests.oracles.smoke.checker import Checker
from tests.oracles.smoke.credentials import Expected
from tests.oracles.smoke.document import Document
from tests.oracles.smoke.received import Received

SPEC = """
openapi: 3.1.0
info: {title: Small, version: "1"}
servers: [{url: "https://api.example.com/v1"}]
security: [{key: []}]
paths:
  /clients/{id}/items:
    parameters:
      - {name: id, in: path, required: true, schema: {type: integer}}
    get:
      operationId: list
      parameters:
        - {name: day, in: query, required: true, schema: {type: string, format: date}}
        - {name: page, in: query, schema: {type: [integer, "null"], minimum: 1}}
        - {name: ids, in: query, schema: {type: array, items: {type: integer}}}
        - {name: filter, in: query, style: deepObject, schema: {type: object, properties: {age: {type: integer}}}}
        - {name: rows, in: query, schema: {type: array, items: {type: object, properties: {qty: {type: integer}}}}}
        - {name: after, in: query, schema: {type: string, nullable: true, maxLength: 3}}
        - {name: before, in: query, schema: {$ref: "#/components/schemas/Before"}}
        - {name: X-Trace, in: header, schema: {type: integer}}
      responses: {"200": {description: ok}}
    post:
      operationId: create
      requestBody:
        required: true
        content:
          application/json:
            schema:
              type: object
              required: [name]
              properties:
                name: {type: string}
                born: {type: string, format: date}
                tags: {type: array, items: {type: object, properties: {label: {type: string}}}}
                free: {type: object, additionalProperties: true}
                rates: {type: object, additionalProperties: {type: object, properties: {label: {type: string}}}}
      responses: {"200": {description: ok}}
    put:
      operationId: replace
      security: [{login: []}]
      requestBody:
        required: true
        content:
          application/x-www-form-urlencoded:
            x-form: {nesting: php, booleans: ["1", "0"], "null": ""}
            schema:
              type: object
              required: [name]
              properties:
                name: {type: string}
                fee: {type: [number, "null"]}
                open: {type: boolean}
                lines: {type: array, items: {type: object, properties: {qty: {type: integer}}}}
                tags: {type: array, items: {type: string}}
      responses: {"200": {description: ok}}
    patch:
      operationId: attach
      requestBody:
        required: true
        content:
          multipart/form-data:
            schema:
              type: object
              required: [file]
              properties:
                file: {type: string, format: binary}
                qty: {type: integer}
                meta: {type: object, properties: {label: {type: string}}}
      responses: {"200": {description: ok}}
    delete:
      operationId: stream
      requestBody:
        required: true
        content: {application/octet-stream: {schema: {type: string, format: binary}}}
      responses: {"200": {description: ok}}
components:
  schemas: {Before: {type: [string, "null"]}}
  securitySchemes:
    key: {type: apiKey, in: header, name: X-Key}
    login: {type: http, scheme: basic}
"""
DOCUMENT = Document(yaml.safe_load(SPEC))
OPERATIONS = {operation.node["operationId"]: operation for operation in DOCUMENT.operations.values()}
SCHEMES = DOCUMENT.security_schemes()
CHECKER = Checker(
    DOCUMENT,
    {name: Expected(name, SCHEMES[name], value) for name, value in (("key", "k-1"), ("login", "user:"))},
)
LOGIN = "Basic " + base64.b64encode(b"user:").decode()
FORM = "application/x-www-form-urlencoded"


def complaints(
    name: str,
    query: str = "",
    *,
    body: bytes = b"",
    content_type: str = "",
    path: str = "/clients/7/items",
    **headers: str,
) -> str:
    """Return all complaints of the checker about one request, as one text; the credential is valid by default."""
    sent = {"X-Key": "k-1", "Authorization": LOGIN, "Content-Type": content_type}
    sent |= {key.replace("_", "-"): value for key, value in headers.items()}
    target = f"{path}?{query}" if query else path
    request = Received(
        OPERATIONS[name].method, target, tuple((key, value) for key, value in sent.items() if value), body
    )
    return "\n".join(CHECKER.complaints(OPERATIONS[name], request))


def multipart(*parts: tuple[str, str]) -> tuple[bytes, str]:
    """Build a multipart body from headers' rests and contents."""
    body = "".join(f"--b\r\nContent-Disposition: form-data; {head}\r\n\r\n{content}\r\n" for head, content in parts)
    return f"{body}--b--\r\n".encode(), "multipart/form-data; boundary=b"


def with_json(value: object) -> str:
    """Send a JSON body to the operation that accepts one."""
    return complaints("create", body=json.dumps(value).encode(), content_type="application/json")


@pytest.mark.parametrize(
    "query",
    [
        "day=2026-01-05",
        "day=2026-01-05&page=2",
        "day=2026-01-05&ids=1&ids=2",
        "day=2026-01-05&filter%5Bage%5D=3",
        "day=2026-01-05&rows%5B0%5D%5Bqty%5D=3",
        "day=2026-01-05&after=abc",
        "day=2026-01-05&before=a",
    ],
)
def test_a_good_query_passes(query: str) -> None:
    assert complaints("list", query) == ""


@pytest.mark.parametrize(
    ("query", "complaint"),
    [
        ("", "Missing required query parameter: day"),
        ("day=yesterday", "is not a 'date'"),
        ("day=2026-01-05&page=two", "Query parameter error: page"),
        ("day=2026-01-05&page=0", "minimum"),
        ("day=2026-01-05&ids=1&ids=x", "Query parameter error: ids"),
        ("day=2026-01-05&pag=2", "query: pag is not in the spec"),
        ("day=2026-01-05&after=abcd", "'abcd' is too long"),
        ("day=2026-01-05&rows%5B0%5D%5Bqty%5D=x", "'x' is not of type 'integer'"),
        ("day=2026-01-05&filters%5Bage%5D=3", "query: filters[age] is not in the spec"),
    ],
)
def test_a_bad_query_is_refused(query: str, complaint: str) -> None:
    assert complaint in complaints("list", query)


def test_a_path_value_of_the_wrong_type_is_refused() -> None:
    assert "Path parameter error: id" in complaints("list", "day=2026-01-05", path="/clients/seven/items")


def test_a_path_that_is_not_the_operations_is_refused() -> None:
    assert "path: /clients/7/item is not" in complaints("list", "day=2026-01-05", path="/clients/7/item")


def test_a_header_of_the_wrong_type_is_refused() -> None:
    assert "Header parameter error: X-Trace" in complaints("list", "day=2026-01-05", X_Trace="first")


def test_an_unknown_cookie_is_refused() -> None:
    assert complaints("list", "day=2026-01-05", Cookie="country=ie") == "cookie: country is not in the spec"


def test_a_missing_credential_is_refused() -> None:
    assert "security: key is missing" in complaints("list", "day=2026-01-05", X_Key="")


def test_a_wrong_credential_is_refused() -> None:
    assert complaints("list", "day=2026-01-05", X_Key="k-2") == "security: key is wrong"


def test_a_bearer_where_basic_is_asked_is_refused() -> None:
    complaint = complaints("replace", body=b"name=a", content_type=FORM, Authorization="Bearer user:")

    assert "security: login is wrong" in complaint


@pytest.mark.parametrize(
    "value", [{"name": "a"}, {"name": "a", "tags": [{"label": "b"}], "free": {"x": 1}, "rates": {"1": {"label": "b"}}}]
)
def test_a_good_json_body_passes(value: object) -> None:
    assert with_json(value) == ""


@pytest.mark.parametrize(
    ("value", "complaint"),
    [
        ({}, "'name' is a required property"),
        ({"name": 7}, "7 is not of type 'string'"),
        ({"name": "a", "born": "5 May"}, "is not a 'date'"),
        ({"name": "a", "nmae": "b"}, "$.nmae is not in the spec"),
        ({"name": "a", "tags": [{"lable": "b"}]}, "$.tags[0].lable is not in the spec"),
        ({"name": "a", "rates": {"1": {"lable": "b"}}}, "$.rates.1.lable is not in the spec"),
    ],
)
def test_a_bad_json_body_is_refused(value: object, complaint: str) -> None:
    assert complaint in with_json(value)


def test_a_missing_body_is_refused() -> None:
    assert "Missing required request body" in complaints("create", content_type="application/json")


def test_a_body_of_another_media_type_is_refused() -> None:
    assert "Content for the following mimetype not found" in complaints("create", body=b"{}", content_type="text/plain")


def test_a_body_where_none_is_documented_is_refused() -> None:
    assert "none is documented" in complaints("list", "day=2026-01-05", body=b"{}", content_type="application/json")


@pytest.mark.parametrize(
    "body",
    [
        b"name=a",
        b"name=a&fee=12.50&open=1",
        b"name=a&fee=",
        b"name=a&lines%5B0%5D%5Bqty%5D=1&lines%5B1%5D%5Bqty%5D=2",
        b"name=a&tags%5B%5D=x&tags%5B%5D=y",
    ],
)
def test_a_good_form_passes(body: bytes) -> None:
    assert complaints("replace", body=body, content_type=FORM) == ""


@pytest.mark.parametrize(
    ("body", "complaint"),
    [
        (b"fee=1", "'name' is a required property"),
        (b"name=a&fee=much", "'much' is not of type 'number', 'null'"),
        (b"name=a&open=true", "'true' is not of type 'boolean'"),
        (b"name=a&fees=1", "$.fees is not in the spec"),
        (b"name=a&lines%5B0%5D%5Bquantity%5D=1", "$.lines[0].quantity is not in the spec"),
        (b"name=a&lines%5B0%5D%5Bqty%5D=one", "'one' is not of type 'integer'"),
        (b"name=a&lines%5B1%5D%5Bqty%5D=1", "do not count from 0"),
        (b"name=a&lines=%5B%5D", "is not of type 'object'"),
        (b"name=a&name=b", "given 2 times"),
        (b"name", "not a urlencoded form"),
    ],
)
def test_a_bad_form_is_refused(body: bytes, complaint: str) -> None:
    assert complaint in complaints("replace", body=body, content_type=FORM)


def test_a_good_multipart_form_passes() -> None:
    body, content_type = multipart(
        ('name="file"; filename="a.pdf"', "%PDF"), ('name="qty"', "1"), ('name="meta"', '{"label": "b"}')
    )

    assert complaints("attach", body=body, content_type=content_type) == ""


@pytest.mark.parametrize(
    ("parts", "complaint"),
    [
        ([('name="qty"', "1")], "'file' is a required property"),
        ([('name="file"', "%PDF")], "text where a file belongs"),
        ([('name="file"; filename="a"', "x"), ('name="qty"', "one")], "'one' is not of type 'integer'"),
        ([('name="file"; filename="a"', "x"), ('name="quantity"', "1")], "$.quantity is not in the spec"),
        ([('name="file"; filename="a"', "x"), ('name="meta"', '{"lable": "b"}')], "$.meta.lable is not in the spec"),
        ([('name="file"; filename="a"', "x"), ('name="meta"', "{label}")], "meta: Expecting property name"),
    ],
)
def test_a_bad_multipart_form_is_refused(parts: list[tuple[str, str]], complaint: str) -> None:
    body, content_type = multipart(*parts)

    assert complaint in complaints("attach", body=body, content_type=content_type)


def test_a_raw_body_passes_and_none_is_refused() -> None:
    raw = "application/octet-stream"

    assert complaints("stream", body=b"\x00\xff", content_type=raw) == ""
    assert "Missing required request body" in complaints("stream", content_type=raw)
