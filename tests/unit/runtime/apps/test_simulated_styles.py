"""A simulator knows the records of a document by its paths, however its framework writes them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

import httpx
import pytest

from generator.runtime.apps.simulator.document.document import Document
from generator.runtime.apps.simulator.simulator import Simulator

TEXT = {"type": "string"}
NUMBER = {"type": "integer"}
JSON = "application/json"


def schema(name: str) -> dict[str, Any]:
    return {"$ref": f"#/components/schemas/{name}"}


def answers(content: Any, status: str = "200", media: str = JSON) -> dict[str, Any]:
    return {"responses": {status: {"description": "Done.", "content": {media: {"schema": content}}}}}


def takes(content: Any, media: str = JSON, **more: Any) -> dict[str, Any]:
    return {"requestBody": {"content": {media: {"schema": content, **more}}}}


def rows(name: str, member: str) -> dict[str, Any]:
    return {"type": "object", "properties": {member: {"type": "array", "items": schema(name)}}}


def simulator(paths: Mapping[str, Any], **schemas: Any) -> Simulator:
    for path, item in paths.items():
        names = [part[1:-1] for part in path.replace("(", "/").replace(")", "").split("/") if part.startswith("{")]
        names = [name.partition("}")[0] for name in names]
        item["parameters"] = [{"name": name, "in": "path", "required": True, "schema": TEXT} for name in names]
    content = {
        "openapi": "3.1.0",
        "info": {"title": "Styles", "version": "1"},
        "paths": paths,
        "components": {"schemas": {name: {"type": "object", "properties": node} for name, node in schemas.items()}},
    }
    document = Document(content)

    class Vendor(Simulator):
        def _document(self) -> Document:
            return document

    return Vendor()


def asked(vendor: Simulator, method: str, path: str, **body: Any) -> Any:
    with vendor.http_client() as http:
        answer = http.request(method, vendor.base_url + path, **body)
    return answer.json() if answer.content and answer.is_success else answer.status_code


def test_a_thing_is_found_by_the_member_that_the_path_names() -> None:
    issues = simulator(
        {
            "/issues": {
                "get": answers({"type": "array", "items": schema("Issue")}),
                "post": {**takes(schema("Issue")), **answers(schema("Issue"), "201")},
            },
            "/issues/{issue_number}": {"get": answers(schema("Issue"))},
        },
        Issue={"id": NUMBER, "number": NUMBER, "title": TEXT},
    )

    made = asked(issues, "POST", "/issues", json={"title": "a"})

    assert asked(issues, "GET", f"/issues/{made['number']}")["title"] == "a"


def test_names_lead_to_the_rows_of_their_listing() -> None:
    shelves = simulator(
        {
            "/v1/shelves": {
                "get": answers(rows("Shelf", "shelves")),
                "post": {**takes(schema("Shelf")), **answers(schema("Shelf"))},
            },
            "/v1/{name}": {
                "get": answers(schema("Shelf")),
                "patch": {**takes(schema("Shelf")), **answers(schema("Shelf"))},
                "delete": answers({"type": "object"}),
            },
        },
        Shelf={"name": TEXT, "theme": TEXT},
    )

    name = asked(shelves, "POST", "/v1/shelves", json={"theme": "a"})["name"]
    path = f"/v1/{quote(name, safe='')}"
    asked(shelves, "PATCH", path, json={"theme": "b"})

    assert name.startswith("shelves/")
    assert asked(shelves, "GET", path) == {"name": name, "theme": "b"}
    assert {"name": name, "theme": "b"} in asked(shelves, "GET", "/v1/shelves")["shelves"]
    asked(shelves, "DELETE", path)
    assert asked(shelves, "GET", path) == 404


def test_keys_may_be_in_brackets() -> None:
    products = simulator(
        {
            "/Products": {
                "get": answers(rows("Product", "value")),
                "post": {**takes(schema("Product")), **answers(schema("Product"), "201")},
            },
            "/Products({ID})": {"get": answers(schema("Product"))},
        },
        Product={"ID": NUMBER, "Name": TEXT},
    )

    asked(products, "POST", "/Products", json={"ID": 77, "Name": "a"})

    assert asked(products, "GET", "/Products(77)") == {"ID": 77, "Name": "a"}
    assert asked(products, "GET", "/Products(78)") == 404


def test_a_record_is_changed_by_a_post_where_nothing_else_does_and_forms_nest() -> None:
    form = "application/x-www-form-urlencoded"
    metadata = {"encoding": {"metadata": {"style": "deepObject"}}}
    customers = simulator(
        {
            "/customers": {
                "get": answers(rows("Customer", "data")),
                "post": {**takes(schema("Customer"), form, **metadata), **answers(schema("Customer"))},
            },
            "/customers/{customer}": {
                "get": answers(schema("Customer")),
                "post": {**takes(schema("Customer"), form), **answers(schema("Customer"))},
                "delete": answers({"type": "object", "properties": {"id": TEXT, "deleted": {"const": True}}}),
            },
        },
        Customer={"id": TEXT, "email": TEXT, "metadata": {"type": "object", "additionalProperties": TEXT}},
    )

    made = asked(customers, "POST", "/customers", data={"email": "a@b.c", "metadata[a]": "1"})
    path = f"/customers/{made['id']}"

    assert made["metadata"] == {"a": "1"}
    assert asked(customers, "POST", path, data={"email": "new"})["email"] == "new"
    assert asked(customers, "GET", path) == {**made, "email": "new"}
    assert asked(customers, "DELETE", path) == {"id": made["id"], "deleted": True}


def test_a_put_makes_what_is_not_there_where_that_is_documented() -> None:
    put = {**takes(schema("Group")), **answers(schema("Group"))}
    put["responses"] |= answers(schema("Group"), "201")["responses"]
    groups = simulator(
        {
            "/groups": {"get": answers(rows("Group", "value"))},
            "/groups/{groupName}": {"get": answers(schema("Group")), "put": put},
        },
        Group={"name": TEXT, "place": TEXT},
    )

    assert asked(groups, "GET", "/groups/g1") == 404
    asked(groups, "PUT", "/groups/g1", json={"place": "west"})
    asked(groups, "PUT", "/groups/g1", json={"place": "east"})

    assert asked(groups, "GET", "/groups/g1") == {"name": "g1", "place": "east"}


def test_an_action_answers_with_the_record_that_it_is_about() -> None:
    items = simulator(
        {
            "/items/": {"get": answers({"type": "array", "items": schema("Item")})},
            "/items/{id}/": {"get": answers(schema("Item"))},
            "/items/{id}/move/": {"post": {**takes({"type": "object"}), **answers(schema("Item"))}},
        },
        Item={"id": NUMBER, "name": TEXT},
    )
    items.records["items"].add({"id": 7, "name": "seven"})

    assert asked(items, "POST", "/items/7/move/", json={"to": 2}) == {"id": 7, "name": "seven"}
    assert asked(items, "POST", "/items/8/move/", json={"to": 2}) == 404


@pytest.mark.parametrize("path", ["/Invoices.svc/GetInvoices", "/getInvoices"])
def test_a_procedure_answers_as_documented_and_keeps_no_record(path: str) -> None:
    calls = simulator(
        {path: {"post": {**takes({"type": "object"}), **answers(rows("Invoice", "rows"))}}}, Invoice={"no": NUMBER}
    )

    assert asked(calls, "POST", path, json={"token": "t"}) == {"rows": [{"no": 1}]}


def test_an_object_is_written_as_xml_where_the_document_says_so() -> None:
    answer = {"type": "object", "properties": {"Status": {"const": "a<b"}}}
    soap = simulator({"/soap": {"post": {**takes(TEXT, "text/xml"), **answers(answer, media="text/xml")}}})

    with soap.http_client() as http:
        reply = http.post(f"{soap.base_url}/soap", content=b"<a/>", headers={"content-type": "text/xml"})

    assert (reply.text, reply.headers["content-type"]) == ("<answer><Status>a&lt;b</Status></answer>", "text/xml")


@pytest.mark.parametrize("scheme", [{"type": "openIdConnect"}, {"type": "oauth2", "flows": {}}])
def test_tokens_of_any_origin_are_taken(scheme: dict[str, Any]) -> None:
    vendor = simulator({"/me": {"get": {**answers({"type": "object"}), "security": [{"login": []}]}}})
    vendor.document.content["components"]["securitySchemes"] = {"login": scheme}
    guarded = type(vendor)()
    (token,) = guarded.credentials.values()

    with guarded.http_client() as http:
        refused = http.get(f"{guarded.base_url}/me")
        let_in = http.get(f"{guarded.base_url}/me", headers=httpx.Headers({"authorization": f"Bearer {token}"}))

    assert (refused.status_code, let_in.status_code) == (401, 200)


@pytest.mark.parametrize(("given", "status"), [("0", 200), ("1", 200), ("2", 422), ("false", 422)])
def test_numbers_to_choose_from_are_told_apart_from_booleans(given: str, status: int) -> None:
    listed = {"get": {**answers({"type": "array", "items": schema("Row")})}}
    listed["get"]["responses"]["422"] = {"description": "No."}
    listed["get"]["parameters"] = [{"name": "state", "in": "query", "schema": {"type": "integer", "enum": [0, 1]}}]
    vendor = simulator({"/rows": listed}, Row={"id": NUMBER})

    with vendor.http_client() as http:
        assert http.get(f"{vendor.base_url}/rows", params={"state": given}).status_code == status


def test_what_is_only_made_has_all_that_its_answer_requires() -> None:
    whole = {"allOf": [schema("Ticket")], "required": ["id", "code", "day"]}
    tickets = simulator(
        {"/tickets": {"post": {**takes({"type": "object"}), **answers(whole, "201")}}},
        Ticket={"id": TEXT, "code": TEXT, "day": {"type": "string", "format": "date"}},
    )

    made = asked(tickets, "POST", "/tickets", json={"day": "2026-01-06"})

    assert made == {"id": "1", "code": "text", "day": "2026-01-06"}


def test_a_file_is_kept_apart_from_the_members_of_a_record() -> None:
    form = {"type": "object", "properties": {"file": {"type": "string", "format": "binary"}, "name": TEXT}}
    imports = simulator(
        {"/imports": {"post": {**takes(form, "multipart/form-data"), **answers(schema("Import"), "201")}}},
        Import={"id": NUMBER, "name": TEXT},
    )

    made = asked(imports, "POST", "/imports", data={"name": "a"}, files={"file": ("a.csv", b"1;2")})

    assert made == {"id": 1, "name": "a"}
    kept = imports.records["imports"].record(1)
    assert kept is not None and kept.files["file"][0].content == b"1;2"


def test_a_body_without_a_schema_is_taken_in_its_media_type() -> None:
    avatars = simulator(
        {"/avatar": {"post": {"requestBody": {"content": {"application/octet-stream": {}}}, **answers(TEXT)}}}
    )

    with avatars.http_client() as http:
        headers = {"content-type": "application/octet-stream"}
        assert http.post(f"{avatars.base_url}/avatar", content=b"x", headers=headers).is_success
