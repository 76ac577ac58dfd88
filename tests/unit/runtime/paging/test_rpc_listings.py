"""Listings of vendors with one URL: the action, the key and the page are in the body, and rows come in odd shapes."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

import httpx
import pytest

from tests.unit.making import CLIENT, Package, document, forgotten, make, talk

ROW = {"type": "object", "properties": {"id": {"type": "integer"}}}
ROWS = {"anyOf": [{"type": "array", "items": ROW}, ROW, {"type": ["string", "null"]}]}
MEMBERS = {
    "action": {"const": "invoices.list"},
    "api_key": {"type": "string", "x-secret": True},
    "page": {"type": "string", "x-type": "integer"},
    "size": {"type": "integer"},
}
RULE = {"style": "page", "page": "page", "limit": "size", "items": "rows", "limit-max": 2, "lone-row": True}


def _spec(media: str, rule: dict[str, object]) -> dict[str, object]:
    body = {"type": "object", "required": ["action", "api_key"], "properties": MEMBERS}
    answer = {"type": "object", "properties": {"rows": ROWS}}
    called = {
        "operationId": "listInvoices",
        "x-resource": "invoices",
        "x-method": "list",
        "x-pagination": rule,
        "summary": "List.",
        "requestBody": {"required": True, "content": {media: {"schema": body}}},
        "responses": {"200": {"description": "A page.", "content": {"application/json": {"schema": answer}}}},
    }
    info = {"title": "Made", "version": "1", "x-client": CLIENT}
    return document({"/api.php#listInvoices": {"post": called}}, info=info)


FORMS = {"json": "application/json", "form": "application/x-www-form-urlencoded"}


@pytest.fixture(scope="module", params=list(FORMS))
def package(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Package]:
    kind: str = request.param
    folder: Path = tmp_path_factory.mktemp(kind)
    with forgotten(f"{kind}_client"):
        yield make(folder, _spec(FORMS[kind], {**RULE, "in": kind, "absent-when-empty": True}), f"{kind}_client")


def _sent(request: httpx.Request) -> dict[str, Any]:
    text = request.content.decode()
    return json.loads(text) if text.startswith("{") else dict(parse_qsl(text))


def _walk(package: Package, pages: list[object], **arguments: object) -> tuple[list[int], list[dict[str, Any]]]:
    with talk(package) as session:
        answers = iter(pages)
        session.vendor.answer = lambda _request: httpx.Response(200, json=next(answers))
        ids = [row.id for row in session.client.invoices.list(api_key="k", **arguments)]
    assert not session.drifts
    return ids, [_sent(request) for request in session.vendor.requests]


def test_pages_are_asked_for_in_the_body(package: Package) -> None:
    ids, sent = _walk(package, [{"rows": [{"id": 1}, {"id": 2}]}, {"rows": [{"id": 3}]}, {"rows": []}], page=1)

    assert ids == [1, 2, 3]
    assert [body["page"] for body in sent] == ["1", "2", "3"]
    assert {(body["action"], body["api_key"], str(body["size"])) for body in sent} == {("invoices.list", "k", "2")}


def test_a_lone_row_is_a_list_of_one(package: Package) -> None:
    assert _walk(package, [{"rows": {"id": 7}}, {}])[0] == [7]


@pytest.mark.parametrize("nothing", [{}, {"rows": None}, {"rows": ""}])
def test_an_empty_listing_may_come_without_its_member(package: Package, nothing: object) -> None:
    ids, sent = _walk(package, [nothing])

    assert (ids, len(sent)) == ([], 1)


def test_a_walk_goes_on_where_its_cursor_says(package: Package) -> None:
    with talk(package) as session:
        session.vendor.says({"rows": [{"id": 1}, {"id": 2}]})
        pages = session.client.invoices.list(api_key="k").pages()
        next(iter(pages))
        cursor = pages.cursor
        session.vendor.says({"rows": []})
        rest = list(session.client.invoices.list(api_key="k", page=1).pages(cursor=cursor))

    assert [page.items for page in rest] == [[]]
    assert str(_sent(session.vendor.last)["page"]) == "2"
    assert "api_key" not in cursor


def test_without_the_word_a_listing_without_its_member_is_an_error(tmp_path: Path) -> None:
    with forgotten("made_client"):
        package = make(tmp_path, _spec("application/json", {**RULE, "in": "json"}))
        with talk(package) as session:
            session.vendor.says({})
            with pytest.raises(package.DecodeError):
                list(session.client.invoices.list(api_key="k"))


def test_a_page_parameter_that_the_body_lacks_is_an_error(tmp_path: Path) -> None:
    with forgotten("made_client"):
        package = make(tmp_path, _spec("application/json", {**RULE, "in": "json", "page": "pag"}))

    assert package.code == 1
    assert "has no member 'pag'. Did you mean 'page'?" in package.err
