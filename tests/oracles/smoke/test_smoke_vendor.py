"""The vendor of the smoke run answers as documented, and counts only what it did not have to refuse."""

from __future__ import annotations

from collections.abc import Iterator

import httpx
import pytest
import yaml

from tests.oracles.smoke.document import Document, Operation
from tests.oracles.smoke.received import Received
from tests.oracles.smoke.vendor import Vendor

SPEC = """
openapi: 3.1.0
info: {title: Small, version: "1"}
paths:
  /rows:
    get:
      x-pagination: {style: page, page: page, items: data.rows, has-next: more}
      x-not-ready: {status: [202]}
      parameters: [{name: page, in: query, schema: {type: integer}}]
      responses:
        "202": {description: Not yet}
        "200":
          description: Rows
          content:
            application/json:
              schema: {type: object, additionalProperties: true}
              examples: {rows: {value: {data: {rows: [1, 2]}, more: true}}}
  /rows/{id}:
    get:
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses:
        "200": {description: One, content: {application/json: {schema: {type: object, properties: {id: {const: 7}}}}}}
    delete:
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses: {"204": {description: Gone}}
  /rows/{id}.pdf:
    get:
      parameters: [{name: id, in: path, required: true, schema: {type: integer}}]
      responses: {"200": {description: File, content: {application/pdf: {schema: {type: string, format: binary}}}}}
"""


@pytest.fixture
def vendor() -> Iterator[Vendor]:
    """A vendor that serves the small spec."""
    with Vendor(Document(yaml.safe_load(SPEC)), {}) as served:
        yield served


@pytest.fixture
def http(vendor: Vendor) -> Iterator[httpx.Client]:
    """A plain HTTP client of that vendor."""
    with httpx.Client(base_url=vendor.base_url, trust_env=False) as client:
        yield client


def test_the_documented_example_is_the_answer(http: httpx.Client) -> None:
    assert http.get("/rows").json() == {"data": {"rows": [1, 2]}, "more": True}


def test_an_answer_without_an_example_is_made(http: httpx.Client) -> None:
    assert http.get("/rows/a").json() == {"id": 7}


def test_an_answer_without_content_is_empty(http: httpx.Client) -> None:
    response = http.delete("/rows/a")

    assert (response.status_code, response.content) == (204, b"")


def test_a_later_page_is_the_last(http: httpx.Client) -> None:
    assert http.get("/rows", params={"page": 2}).json() == {"data": {"rows": []}, "more": False}


class Confused:
    """A checker that fails."""

    def complaints(self, operation: Operation, request: Received) -> list[str]:
        raise RuntimeError(f"{operation} has {len(request.headers)} headers")


def test_a_checker_that_fails_is_no_refusal() -> None:
    """The request is answered: it may be right, and the run says where it failed itself."""
    with Vendor(Document(yaml.safe_load(SPEC)), {}, Confused()) as vendor:
        answer = httpx.get(f"{vendor.base_url}/rows/a", trust_env=False)

    assert answer.json() == {"id": 7}
    assert vendor.refused == []
    assert [line.partition(":")[0] for line in vendor.broken] == ["GET /rows/{id}"]


LISTINGS = """
openapi: 3.1.0
info: {title: Paged, version: "1"}
paths:
  /cursors:
    get:
      x-pagination: {style: cursor, page: after, items: rows, next: meta.next, total: total}
      parameters: [{name: after, in: query, schema: {type: string}}]
      responses: &rows
        "200":
          description: Rows
          content:
            application/json:
              schema: {type: object}
              example: {rows: [1, 2], meta: {next: "?"}, total: 90}
  /urls:
    get:
      x-pagination: {style: next, items: rows, next: meta.next}
      responses: *rows
  /links:
    get:
      x-pagination: {style: link, items: rows}
      responses: *rows
  /offsets:
    get:
      x-pagination: {style: offset, page: from, items: rows, total: total}
      parameters: [{name: from, in: query, schema: {type: integer}}]
      responses: *rows
"""


@pytest.fixture
def paged() -> Iterator[Vendor]:
    """A vendor of listings."""
    with Vendor(Document(yaml.safe_load(LISTINGS)), {}) as served:
        yield served


def test_a_listing_has_a_first_page_and_one_after_the_last(paged: Vendor) -> None:
    with httpx.Client(base_url=paged.base_url, trust_env=False) as http:
        first = http.get("/cursors").json()
        later = http.get("/cursors", params={"after": first["meta"]["next"]}).json()
        url = http.get("/urls").json()["meta"]["next"]
        by_url = http.get(url).json()
        link = http.get("/links").links["next"]["url"]
        by_link = http.get(link)
        beyond = http.get("/offsets", params={"from": 2}).json()

    assert first == {"rows": [1, 2], "meta": {"next": "page-2"}, "total": 2}
    assert later == {"rows": [], "meta": {"next": None}, "total": 2}
    assert by_url == {"rows": [], "meta": {"next": None}, "total": 90}
    assert (by_link.json()["rows"], by_link.links) == ([], {})
    assert beyond == {"rows": [], "meta": {"next": "?"}, "total": 2}
    assert paged.refused == []


def test_the_most_literal_path_is_meant(vendor: Vendor, http: httpx.Client) -> None:
    response = http.get("/rows/7.pdf")

    assert response.headers["content-type"] == "application/pdf"
    assert dict(vendor.called) == {("GET", "/rows/{id}.pdf"): 1}


def test_the_operation_expected_goes_first(vendor: Vendor, http: httpx.Client) -> None:
    vendor.expect(("GET", "/rows/{id}"))

    assert http.get("/rows/7.pdf").json() == {"id": 7}


@pytest.mark.parametrize("target", ["/rows?pag=2", "/row", "/rows/a/b", "/rows/x.pdf"])
def test_what_is_refused_is_told_and_not_counted(vendor: Vendor, http: httpx.Client, target: str) -> None:
    response = http.get(target)

    assert response.status_code == 400
    assert len(vendor.refused) == 1
    assert not vendor.called
