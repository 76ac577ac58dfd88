"""A simulator keeps records, judges requests by their document, and fails on request."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest

from generator.runtime.apps.simulator.document.document import Document
from generator.runtime.apps.simulator.simulator import Simulator

LETTER = {
    "type": "object",
    "required": ["id", "name", "state"],
    "properties": {
        "id": {"type": "integer"},
        "name": {"type": "string"},
        "state": {"type": "string", "enum": ["draft", "sent"]},
        "sent_on": {"type": ["string", "null"], "format": "date"},
    },
}
NEW = {
    "type": "object",
    "required": ["name"],
    "properties": {"name": {"type": "string"}, "state": {"$ref": "#/components/schemas/Letter/properties/state"}},
    "additionalProperties": False,
}


def answer(schema: object, example: object = None) -> dict[str, Any]:
    media: dict[str, Any] = {"schema": schema}
    if example is not None:
        media["example"] = example
    return {"200": {"description": "ok", "content": {"application/json": media}}}


DOCUMENT: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "Postbox", "version": "1"},
    "servers": [{"url": "https://post.example/v1"}],
    "x-pagination": {
        "style": "page",
        "page": "page",
        "limit": "size",
        "limit-max": 50,
        "items": "data",
        "has-next": "more",
    },
    "x-failure": {"message": ["error"]},
    "security": [{"key": []}],
    "paths": {
        "/letters": {
            "get": {
                "x-pagination": True,
                "parameters": [{"name": "page", "in": "query", "schema": {"type": "integer", "minimum": 1}}],
                "responses": answer(
                    {
                        "type": "object",
                        "properties": {
                            "data": {"type": "array", "items": {"$ref": "#/components/schemas/Letter"}},
                            "more": {"type": "boolean"},
                        },
                    },
                    {"data": [{"id": 7, "name": "Ann", "state": "sent"}], "more": False},
                ),
            },
            "post": {
                "requestBody": {"required": True, "content": {"application/json": {"schema": NEW}}},
                "responses": answer({"$ref": "#/components/schemas/Letter"}),
            },
        },
        "/letters/{id}": {
            "parameters": [{"name": "id", "in": "path", "required": True, "schema": {"type": "integer"}}],
            "get": {"responses": answer({"$ref": "#/components/schemas/Letter"})},
            "put": {
                "requestBody": {"content": {"application/json": {"schema": {**NEW, "required": []}}}},
                "responses": answer({"$ref": "#/components/schemas/Letter"}),
            },
            "delete": {"responses": {"204": {"description": "gone"}}},
        },
        "/letters/{id}/stamps": {
            "get": {
                "responses": answer(
                    {"type": "array", "items": {"type": "object", "properties": {"id": {"type": "integer"}}}}
                )
            },
            "post": {
                "requestBody": {"content": {"application/json": {"schema": {"type": "object"}}}},
                "responses": answer({"type": "object", "properties": {"id": {"type": "integer"}}}),
            },
        },
    },
    "components": {
        "schemas": {"Letter": LETTER},
        "securitySchemes": {"key": {"type": "apiKey", "in": "header", "name": "X-Key", "x-name": "api_key"}},
    },
}


class Postbox(Simulator):
    """The simulator of that document."""

    def _document(self) -> Document:
        return Document(DOCUMENT)


def client(post: Simulator) -> httpx.Client:
    http = post.http_client()
    http.base_url = httpx.URL(post.base_url)
    http.headers["X-Key"] = post.credentials["api_key"]
    return http


def test_what_is_created_is_read_listed_changed_and_deleted() -> None:
    with Postbox() as post, client(post) as http:
        made = http.post("/letters", json={"name": "Bo"}).json()
        changed = http.put(f"/letters/{made['id']}", json={"state": "sent"}).json()
        listed = http.get("/letters").json()
        gone = http.delete(f"/letters/{made['id']}")
        missing = http.get(f"/letters/{made['id']}")

    assert made == {"id": 8, "name": "Bo", "state": "draft"}
    assert changed == {"id": 8, "name": "Bo", "state": "sent"}
    assert [row["id"] for row in listed["data"]] == [7, 8]
    assert gone.status_code == 204
    assert (missing.status_code, missing.json()) == (404, {"error": "There is no such record."})


def test_an_id_is_never_given_twice() -> None:
    with Postbox(records={}) as post, client(post) as http:
        first = http.post("/letters", json={"name": "A"}).json()["id"]
        http.delete(f"/letters/{first}")

        assert http.post("/letters", json={"name": "B"}).json()["id"] == first + 1


def test_pages_follow_the_paging_words() -> None:
    rows = [{"id": number, "name": "n", "state": "sent"} for number in range(1, 8)]

    with Postbox(records={"letters": rows}) as post, client(post) as http:
        pages = [http.get("/letters", params={"page": page, "size": 3}).json() for page in (1, 2, 3)]

    assert [[row["id"] for row in page["data"]] for page in pages] == [[1, 2, 3], [4, 5, 6], [7]]
    assert [page["more"] for page in pages] == [True, True, False]


def test_records_of_a_parent_are_its_own() -> None:
    with Postbox(records={"letters": [{"id": 1}, {"id": 2}]}) as post, client(post) as http:
        http.post("/letters/1/stamps", json={"value": 2})

        assert len(http.get("/letters/1/stamps").json()) == 1
        assert http.get("/letters/2/stamps").json() == []


@pytest.mark.parametrize(
    ("body", "sentence"),
    [
        ({}, "name is missing."),
        ({"name": 7}, "name must be a text, not 7."),
        ({"name": "a", "state": "lost"}, "state must be one of 'draft', 'sent', not 'lost'."),
        ({"name": "a", "colour": "red"}, "colour is not a member that is documented."),
    ],
)
def test_a_wrong_request_gets_a_plain_sentence(body: object, sentence: str) -> None:
    with Postbox() as post, client(post) as http:
        refused = http.post("/letters", json=body)

        assert (refused.status_code, refused.json()) == (400, {"error": sentence})
        assert post.requests[0].complaints == [sentence]


def test_a_wrong_key_is_refused_and_so_is_an_expired_one() -> None:
    with Postbox() as post, client(post) as http:
        assert http.get("/letters", headers={"X-Key": "other"}).status_code == 401

        post.expire_token()

        assert http.get("/letters").status_code == 401


def test_a_failure_on_request_happens_as_often_as_asked_and_does_nothing() -> None:
    with Postbox(records={}) as post, client(post) as http:
        post.fail("POST /letters", status=503, times=2, headers={"Retry-After": "7"})

        statuses = [http.post("/letters", json={"name": "A"}).status_code for _ in range(3)]

    assert statuses == [503, 503, 200]
    assert len(post.records.letters) == 1


def test_a_lost_answer_is_carried_out() -> None:
    with Postbox(records={}) as post, client(post) as http:
        post.lose_answer("POST /letters")

        with pytest.raises(httpx.ReadError):
            http.post("/letters", json={"name": "A"})

        assert [row["name"] for row in post.records.letters] == ["A"]
        assert post.requests[0].status is None


def test_a_slow_answer_takes_simulated_time_and_outlasts_a_short_patience() -> None:
    with Postbox(records={}) as post, client(post) as http:
        post.slow("POST /letters", seconds=30)
        began = post.clock.now()

        http.post("/letters", json={"name": "A"})
        with pytest.raises(httpx.ReadTimeout):
            http.post("/letters", json={"name": "B"}, timeout=5)

        assert post.clock.now() - began == 35
        assert len(post.records.letters) == 2


def test_a_cap_holds_whatever_is_asked_for() -> None:
    rows = [{"id": number} for number in range(1, 8)]

    with Postbox(records={"letters": rows}) as post, client(post) as http:
        post.cap(2)

        assert len(http.get("/letters", params={"size": 50}).json()["data"]) == 2


def test_an_answer_of_ones_own_is_given() -> None:
    with Postbox() as post, client(post) as http:
        post.answer("GET /letters/7", {"teapot": True}, status=418, times=1)

        assert (http.get("/letters/7").status_code, http.get("/letters/7").status_code) == (418, 200)


def test_a_fault_of_an_unknown_operation_is_refused_with_those_that_are_close() -> None:
    with Postbox() as post, pytest.raises(ValueError, match=r"Did you mean GET /letters"):
        post.fail("GET /leters")


def test_the_same_calls_give_the_same_bytes() -> None:
    def run() -> list[bytes]:
        with Postbox() as post, client(post) as http:
            return [http.post("/letters", json={"name": "A"}).content, http.get("/letters").content]

    assert run() == run()


def test_the_server_answers_what_the_transport_answers() -> None:
    with Postbox() as post:
        address = post.serve()
        headers = {"X-Key": post.credentials["api_key"]}
        over_http = httpx.get(f"{address}/letters/7", headers=headers)
        page = httpx.get(address.removesuffix("/v1"), headers={"Accept": "text/html"})

    assert address.startswith("http://127.0.0.1:")
    assert over_http.json()["name"] == "Ann"
    assert "GET /letters/{id}" in page.text and "in order" in page.text
    assert json.dumps(post.credentials["api_key"])[1:-1] not in page.text


def test_faults_are_asked_for_over_http_too() -> None:
    with Postbox() as post:
        address = post.serve()
        control = address.removesuffix("/v1") + "/_simulator"
        headers = {"X-Key": post.credentials["api_key"]}

        asked = httpx.post(f"{control}/fail", json={"target": "GET /letters/{id}", "status": 503, "times": 1})
        failed = httpx.get(f"{address}/letters/7", headers=headers)
        wrong = httpx.post(f"{control}/fail", json={"target": "GET /leters"})
        unknown = httpx.post(f"{control}/close", json={})
        told = httpx.get(f"{control}/requests")

    assert (asked.status_code, failed.status_code) == (204, 503)
    assert (wrong.status_code, unknown.status_code) == (400, 400)
    assert [request["status"] for request in told.json()] == [503]
    assert post.credentials["api_key"] not in told.text


def test_a_form_of_another_site_cannot_ask_for_faults() -> None:
    with Postbox() as post:
        control = post.serve().removesuffix("/v1") + "/_simulator"

        assert httpx.post(f"{control}/expire_token", data={"a": "1"}).status_code == 400
        assert post.vendor.expired is False
