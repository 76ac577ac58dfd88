"""The simulator of the smoke run answers as documented; the run counts what it need not refuse, and tells the rest."""

from __future__ import annotations

from collections.abc import Iterator

import httpx
import pytest
import yaml

from tests.oracles.smoke.document import Document, Media, Operation, Reply
from tests.oracles.smoke.received import Received
from tests.oracles.smoke.simulated import Simulated

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
              schema:
                type: object
                properties:
                  data: {type: object, properties: {rows: {type: array, items: {$ref: "#/components/schemas/Row"}}}}
              examples: {rows: {value: {data: {rows: [{id: "1"}]}, more: true}}}
  /rows/{id}:
    parameters: [{name: id, in: path, required: true, schema: {type: string}}]
    get:
      responses:
        "200": {description: One, content: {application/json: {schema: {$ref: "#/components/schemas/Row"}}}}
        "203": {description: A copy, content: {text/csv: {schema: {type: string}, example: "id\\n1\\n"}}}
    delete:
      responses: {"204": {description: Gone}}
  /rows/{id}.pdf:
    get:
      parameters: [{name: id, in: path, required: true, schema: {type: integer}}]
      responses: {"200": {description: File, content: {application/pdf: {schema: {type: string, format: binary}}}}}
components:
  schemas: {Row: {type: object, required: [id], properties: {id: {type: string}}}}
"""
ONE = ("GET", "/rows/{id}")


@pytest.fixture
def served() -> Iterator[Simulated]:
    """A simulator of the small spec."""
    with Simulated(Document(yaml.safe_load(SPEC)), {}) as simulated:
        yield simulated


@pytest.fixture
def http(served: Simulated) -> Iterator[httpx.Client]:
    """A plain HTTP client of that simulator."""
    with httpx.Client(base_url=served.simulator.base_url, trust_env=False) as client:
        yield client


def test_a_listing_has_two_pages_and_says_which_is_the_last(served: Simulated, http: httpx.Client) -> None:
    served.expect(("GET", "/rows"), {}, pages=True)

    pages = [http.get("/rows", params={"page": page}).json() for page in (1, 2)]

    assert pages == [{"data": {"rows": [{"id": "1"}]}, "more": True}, {"data": {"rows": [{"id": "2"}]}, "more": False}]


def test_a_listing_of_rows_that_nothing_tells_apart_has_one_page() -> None:
    document = yaml.safe_load(SPEC)
    row = {"type": "object", "additionalProperties": False, "properties": {"title": {"type": "string"}}}
    document["components"]["schemas"]["Row"] = row
    answer = document["paths"]["/rows"]["get"]["responses"]["200"]["content"]["application/json"]
    answer["examples"] = {"rows": {"value": {"data": {"rows": [{"title": "a"}]}, "more": True}}}

    with Simulated(Document(document), {}) as served, httpx.Client(base_url=served.simulator.base_url) as http:
        served.expect(("GET", "/rows"), {}, pages=True)
        page = http.get("/rows").json()

    assert page == {"data": {"rows": [{"title": "a"}]}, "more": False}


def test_a_record_is_there_for_each_call_of_an_operation(served: Simulated, http: httpx.Client) -> None:
    for _ in range(2):
        served.expect(("DELETE", "/rows/{id}"), {"id": "a"})
        assert http.delete("/rows/a").status_code == 204

    assert served.called == {("DELETE", "/rows/{id}"): 2}
    assert served.given == {("DELETE", "/rows/{id}", 204, None)}


def test_a_record_that_is_missing_is_no_answer(served: Simulated, http: httpx.Client) -> None:
    served.expect(ONE, {})

    assert http.get("/rows/a").status_code == 404
    assert not served.called
    assert served.broken[0].startswith("GET /rows/{id}: the simulator answered 404")


def test_an_answer_is_asked_for_until_it_was_given(served: Simulated, http: httpx.Client) -> None:
    (copy,) = (reply for reply in served.document.replies(served.document.operations[ONE]) if reply.status == 203)
    served.expect(ONE, {"id": "1"})

    assert served.ask_for(copy)
    assert served.missed() == ["GET /rows/{id}: 203 text/csv was never answered"]
    assert http.get("/rows/1").text == "id\n1\n"
    assert not served.ask_for(copy)
    assert not served.missed()


def test_an_answer_that_the_client_does_not_take_is_stepped_over(served: Simulated, http: httpx.Client) -> None:
    (copy,) = (reply for reply in served.document.replies(served.document.operations[ONE]) if reply.status == 203)
    served.expect(ONE, {"id": "1"})
    served.ask_for(copy)

    assert http.get("/rows/1", headers={"accept": "application/json"}).json() == {"id": "1"}
    assert not served.missed()
    assert len(served.document.steps) == 1


def test_an_answer_that_is_not_as_documented_is_the_runs_own_fault(served: Simulated, http: httpx.Client) -> None:
    served.expect(ONE, {"id": "1"})
    served.simulator.records["rows"]["1"]["id"] = 1

    assert http.get("/rows/1").json() == {"id": 1}
    assert not served.fits
    assert not served.given
    assert "the answer is not as documented: $.id: 1 is not of type" in served.broken[0]


def test_an_answer_that_no_document_has_is_the_runs_own_fault(served: Simulated, http: httpx.Client) -> None:
    served.expect(ONE, {"id": "1"})
    served.simulator.answer("GET /rows/{id}", {"id": "1"}, status=201)

    http.get("/rows/1")

    assert served.broken == ["GET /rows/{id}: no documented answer is 201 application/json"]


def test_a_simulator_that_fails_is_told(served: Simulated, http: httpx.Client) -> None:
    served.expect(ONE, {"id": "1"})
    served.simulator.vendor.records["rows"].held["1"].row = {"id": object()}

    assert http.get("/rows/1").status_code == 500
    assert [line.partition(":")[0] for line in served.broken] == ["GET /rows/{id}"]


class Confused:
    """A checker that fails."""

    def complaints(self, operation: Operation, request: Received) -> list[str]:
        raise RuntimeError(f"{operation} has {len(request.headers)} headers")


def test_a_checker_that_fails_is_no_refusal() -> None:
    """The request is answered: it may be right, and the run says where it failed itself."""
    with Simulated(Document(yaml.safe_load(SPEC)), {}, Confused()) as served:
        answer = httpx.get(f"{served.simulator.base_url}/rows/1", trust_env=False)

    assert answer.json() == {"id": "1"}
    assert served.refused == []
    assert [line.partition(":")[0] for line in served.broken] == ["GET /rows/{id}"]


def test_the_most_literal_path_is_meant(served: Simulated, http: httpx.Client) -> None:
    response = http.get("/rows/7.pdf")

    assert response.headers["content-type"] == "application/pdf"
    assert dict(served.called) == {("GET", "/rows/{id}.pdf"): 1}


def test_the_operation_expected_goes_first(served: Simulated, http: httpx.Client) -> None:
    served.expect(ONE, {"id": "7.pdf"})

    assert http.get("/rows/7.pdf").json() == {"id": "7.pdf"}


@pytest.mark.parametrize("target", ["/rows?pag=2", "/row", "/rows/a/b", "/rows/x.pdf"])
def test_what_is_refused_is_told_and_not_counted(served: Simulated, http: httpx.Client, target: str) -> None:
    response = http.get(target)

    assert response.status_code in (400, 404)
    assert served.refused
    assert not served.called


def test_what_is_refused_is_told_where_an_answer_was_asked_for(served: Simulated, http: httpx.Client) -> None:
    served.expect(ONE, {"id": "1"})
    served.ask_for(Reply(200, Media("application/json", {}, {}, {})))

    assert http.get("/rows/1?a=b").status_code == 200
    assert served.refused == ["GET /rows/1: query: a is not in the spec"]
    assert not served.called
