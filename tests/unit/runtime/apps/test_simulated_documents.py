"""A simulator answers as its document says, holds the records that it names, and begins again when it is told to."""

from __future__ import annotations

import re
from typing import Any

import pytest

from generator.runtime.apps.simulator.document.document import Document
from generator.runtime.apps.simulator.document.examples import example_of
from generator.runtime.apps.simulator.document.patterns import matching
from generator.runtime.apps.simulator.document.routes import routes_of
from generator.runtime.apps.simulator.simulator import Simulator, simulator_of

JSON = "application/json"
CONFIRMATION = {"type": "object", "required": ["done", "id"], "properties": {"id": {}, "done": {}}}
ROW = {"$ref": "#/components/schemas/Row"}


def answer(schema: Any, media: str = JSON, **more: Any) -> dict[str, Any]:
    return {"description": "Done.", "content": {media: {"schema": schema, **more}}}


DOCUMENT = Document(
    {
        "openapi": "3.1.0",
        "info": {"title": "Rows", "version": "1"},
        "paths": {
            "/rows": {
                "post": {
                    "requestBody": {"content": {JSON: {"schema": ROW}}},
                    "responses": {
                        "201": answer(
                            {"type": "object", "required": ["done", "id"], "properties": {"id": {}, "done": {}}}
                        ),
                        "202": {"description": "Later."},
                        "409": answer({"type": "object"}, example={"message": "taken"}),
                    },
                }
            },
            "/rows/{id}": {
                "parameters": [
                    {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}, "example": "r-7"}
                ],
                "get": {
                    "responses": {
                        "200": answer(ROW, examples={"bad": {"value": {"id": 7}}, "good": {"value": {"id": "r-1"}}})
                    }
                },
                "delete": {"responses": {"204": {"description": "Gone."}}},
            },
            "/copies/{id}": {"get": {"responses": {"302": {"description": "It is elsewhere."}}}},
        },
        "components": {
            "schemas": {
                "Row": {
                    "type": "object",
                    "required": ["id"],
                    "properties": {"id": {"type": "string", "pattern": "^r-[0-9]+$"}, "pin": {"writeOnly": True}},
                }
            }
        },
    }
)
Rows = simulator_of(DOCUMENT)
_NAME = {"name": "user", "in": "path", "required": True, "schema": {"type": "string"}, "example": "octocat"}
_USER = {"$ref": "#/components/schemas/User"}
_NOTE = {"type": "object", "properties": {"id": {"type": "integer"}, "text": {"type": "string"}}}
USERS = Document(
    {
        "openapi": "3.1.0",
        "info": {"title": "Users", "version": "1"},
        "paths": {
            "/users": {"get": {"responses": {"200": answer({"type": "array", "items": _USER})}}},
            "/users/{user}": {
                "parameters": [_NAME],
                "get": {"responses": {"200": answer(_USER)}},
                "put": {"requestBody": {"content": {JSON: {"schema": _USER}}}, "responses": {"200": answer(_USER)}},
                "delete": {"responses": {"204": {"description": "Gone."}}},
            },
            "/users/{user}/notes": {
                "parameters": [_NAME],
                "get": {"responses": {"200": answer({"type": "array", "items": _NOTE})}},
                "post": {"requestBody": {"content": {JSON: {"schema": _NOTE}}}, "responses": {"201": answer(_NOTE)}},
            },
        },
        "components": {
            "schemas": {
                "User": {"type": "object", "properties": {"id": {"type": "integer"}, "about": {"type": "string"}}}
            }
        },
    }
)


def asked(rows: Simulator, method: str, path: str, **more: Any) -> Any:
    with rows.http_client() as http:
        reply = http.request(method, rows.base_url + path, follow_redirects=True, **more)
    return reply.json() if reply.headers.get("content-type") == JSON else (reply.status_code, reply.content)


def test_ids_that_examples_of_paths_name_are_records() -> None:
    with Rows() as rows:
        assert [asked(rows, "GET", f"/rows/{name}")["id"] for name in ("r-1", "r-7")] == ["r-1", "r-7"]
        assert "There is no such record." in asked(rows, "GET", "/rows/r-8")["message"]


def test_a_documented_word_where_ids_are_numbers_is_another_name_of_a_record() -> None:
    """A server whose page prints `/users/octocat` finds the user by it, and misses her when she is gone."""
    with simulator_of(USERS)() as users:
        (user,) = users.records["users"]
        assert asked(users, "GET", "/users/octocat") == asked(users, "GET", f"/users/{user['id']}") == user
        assert "no such record" in asked(users, "GET", "/users/somebody")["message"]

        asked(users, "PUT", "/users/octocat", json={"about": "changed"})
        assert asked(users, "GET", f"/users/{user['id']}")["about"] == "changed"
        made = asked(users, "POST", "/users/octocat/notes", json={"text": "a"})
        assert asked(users, "GET", f"/users/{user['id']}/notes")[-1] == made

        asked(users, "DELETE", "/users/octocat")
        assert "no such record" in asked(users, "GET", "/users/octocat")["message"]


def test_a_documented_word_names_none_of_the_callers_records() -> None:
    with simulator_of(USERS)(records={"users": [{"id": 3, "about": ""}]}) as users:
        assert "no such record" in asked(users, "GET", "/users/octocat")["message"]
        assert asked(users, "GET", "/users/3")["id"] == 3


def test_records_of_one_simulator_are_not_those_of_another() -> None:
    with Rows() as one, Rows() as other:
        one.records["rows"]["r-1"]["name"] = "changed"
        del one.records["rows"]["r-7"]

        assert other.records.to_json() == Rows().records.to_json() != one.records.to_json()


def test_a_simulator_begins_again() -> None:
    with Rows() as rows:
        asked(rows, "DELETE", "/rows/r-7")
        rows.fail("GET /rows/{id}", status=500)
        rows.advance(60)

        rows.reset()

        assert asked(rows, "GET", "/rows/r-7") == {"id": "r-7"}
        assert rows.clock.tick() == 60
        assert len(rows.requests) == 2


def test_an_answer_to_a_creation_is_as_documented_with_the_id_of_the_record() -> None:
    with Rows() as rows:
        made = asked(rows, "POST", "/rows", json={"pin": "1234", "id": "r-9"})

        assert made["id"] == "r-9"
        assert set(made) == {"id", "done"}
        assert asked(rows, "GET", "/rows/r-9") == {"id": "r-9"}


def test_a_documented_answer_comes_when_it_is_asked_for() -> None:
    with Rows() as rows:
        rows.answer_as_documented("POST /rows", status=202, times=1)
        rows.answer_as_documented("POST /rows", status=409, media=JSON, times=1)
        count = len(rows.records["rows"])

        assert asked(rows, "POST", "/rows", json={"id": "r-2"}) == (202, b"")
        assert asked(rows, "POST", "/rows", json={"id": 2}) == {"message": "taken"}
        assert len(rows.records["rows"]) == count
        assert rows.requests[-1].complaints == ["id must be a text, not 2."]


def test_an_answer_that_is_not_documented_is_an_error_that_names_those_that_are() -> None:
    with Rows() as rows:
        with pytest.raises(ValueError, match="documents no answer '418'; there are 201 application/json, 202, 409"):
            rows.answer_as_documented("POST /rows", status=418)
        with pytest.raises(ValueError, match="names 2 operations"):
            rows.answer_as_documented("/rows/{id}")


def test_a_redirect_leads_to_a_file_without_a_credential() -> None:
    key = {"type": "apiKey", "in": "header", "name": "X-Key"}
    paths = DOCUMENT.content["paths"]
    secured = {
        **DOCUMENT.content,
        "security": [{"key": []}],
        "components": {**DOCUMENT.content["components"], "securitySchemes": {"key": key}},
        "paths": {**paths, "/copies/{id}": {"get": {**paths["/copies/{id}"]["get"], "security": []}}},
    }
    with simulator_of(Document(secured))() as rows:
        assert asked(rows, "GET", "/copies/1") == (200, b"example")


def test_a_listing_has_the_records_of_its_rows_and_not_namesakes() -> None:
    def rows(name: str) -> dict[str, Any]:
        listed = {"type": "array", "items": {"$ref": f"#/components/schemas/{name}"}}
        return {"get": {"responses": {"200": answer(listed)}}}

    def one(name: str) -> dict[str, Any]:
        return {"get": {"responses": {"200": answer({"$ref": f"#/components/schemas/{name}"})}}}

    row = {"type": "object", "properties": {"id": {"type": "integer"}}}
    content = {
        "openapi": "3.1.0",
        "info": {"title": "Files", "version": "1"},
        "paths": {
            "/files": rows("File"),
            "/files/{id}": one("File"),
            "/stores/{store}/files": rows("Stored"),
            "/stores/{store}/files/{id}": one("Stored"),
            "/stores/{store}/batches/{batch}/files": rows("Stored"),
            "/users/{user}/files": rows("File"),
        },
        "components": {"schemas": {"File": row, "Stored": {**row, "required": ["id"]}}},
    }
    routes = routes_of(Document(content))

    assert routes["GET /stores/{store}/batches/{batch}/files"].collection == "stores/files"
    assert routes["GET /users/{user}/files"].collection == "files"


PATTERNS = (
    r"^WS[0-9a-fA-F]{32}$",
    r"^\d-\d$",
    r"^(ab|c)+d?$",
    r"^[^a-z]+\w{2,}$",
    r"^[a-z0-9\-_.]{4}$",
    r"^(?P<name>x|y)\.[\]-]$",
    r"^https?://.*$",
)


@pytest.mark.parametrize("pattern", PATTERNS)
def test_a_text_is_made_for_a_pattern(pattern: str) -> None:
    text = matching(pattern)

    assert text is not None
    assert re.search(pattern, text)


@pytest.mark.parametrize("pattern", ["(?<=a", "[", "(?(1)a|b)", "(?#x)", "^a$b", "x" * 400])
def test_a_pattern_that_nobody_reads_has_no_text(pattern: str) -> None:
    assert matching(pattern) is None


def test_an_answer_has_what_its_document_requires_and_describes_nowhere() -> None:
    store = {"type": "object", "required": ["id", "bytes"], "properties": {"id": {"type": "string"}}}
    sized = {"allOf": [{"type": "object", "required": ["size"]}, {"properties": {"size": {"type": "integer"}}}]}
    listed = {"type": "object", "properties": {"data": {"type": "array", "items": store}, "sized": sized}}

    row = example_of(Document({"openapi": "3.0.3", "paths": {}}), listed)

    assert row["data"] == [{"id": "text", "bytes": "text"}]
    assert row["sized"] == {"size": 1}
