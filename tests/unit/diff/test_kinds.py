"""Each kind of change is reported alone, with its level on the wire and for Python."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from generator.diff.changes import worst
from tests.unit.diff.pairs import Case, base, body, changes, create, edited, get, listing, schema


def put(target: Any, **values: Any) -> None:
    """Set members; `None` removes them."""
    for key, value in values.items():
        name = key.replace("__", "-")
        if value is None:
            del target[name]
        else:
            target[name] = value


def new_operation(value: dict[str, Any]) -> None:
    operation = {**get(value), "operationId": "voidInvoice", "x-method": "void"}
    value["paths"]["/invoices/{id}/void"] = {"post": operation}


def new_path(value: dict[str, Any]) -> None:
    value["paths"]["/bills/{id}"] = value["paths"].pop("/invoices/{id}")


def rename_class(value: dict[str, Any]) -> None:
    schema(value, "Line")["x-name"] = "InvoiceLine"


def auth(value: dict[str, Any]) -> None:
    value["components"]["securitySchemes"]["key"] = {"type": "http", "scheme": "bearer", "x-name": "token"}


def ids(value: dict[str, Any], **more: Any) -> Any:
    parameter = get(value)["parameters"][0]
    put(parameter, **more)
    return parameter


def members(value: dict[str, Any]) -> Any:
    return schema(value, "Invoice")["properties"]


def query(value: dict[str, Any]) -> Any:
    return listing(value)["parameters"]


LOUDER = {"credential other"}
"""Edits that do more than one thing."""

CASES = [
    Case("method gone", lambda v: v["paths"].pop("/invoices/{id}"), "method-gone", "breaking", "invoices.get",
         "breaking", None, "breaking"),
    Case("method renamed", lambda v: put(get(v), x__method="fetch"), "method-renamed", "breaking", "invoices.get",
         None, None, "breaking"),
    Case("method moved", lambda v: put(get(v), x__resource="bills"), "method-moved", "breaking", "invoices.get",
         None, None, "breaking"),
    Case("method new", new_operation, "method-new", "safe", "invoices.void", "safe", "safe", "safe"),
    Case("path changed", new_path, "route", "breaking", "invoices.get", "breaking", None, None),
    Case("parameter new and required", lambda v: query(v).append(
        {"name": "owner", "in": "query", "required": True, "description": "Who.", "schema": {"type": "string"}}),
        "parameter-new", "breaking", "invoices.list(owner)", "breaking", None, "breaking"),
    Case("parameter new and optional", lambda v: query(v).append(
        {"name": "owner", "in": "query", "description": "Who.", "schema": {"type": "string"}}),
        "parameter-new", "safe", "invoices.list(owner)", "safe", None, "safe"),
    Case("parameter gone", lambda v: query(v).pop(1), "parameter-gone", "breaking", "invoices.list(text)",
         "breaking", None, "breaking"),
    Case("parameter renamed in Python", lambda v: put(query(v)[1], x__name="words"), "parameter-renamed", "breaking",
         "invoices.list(words)", None, None, "breaking"),
    Case("parameter in another place", lambda v: put(query(v)[1], **{"in": "header"}), "parameter-place", "breaking",
         "invoices.list(text)", "breaking", None, None),
    Case("parameter required", lambda v: body(v)["required"].append("due"), "parameter-required", "breaking",
         "invoices.create(due)", "breaking", None, "breaking"),
    Case("parameter optional", lambda v: put(body(v), required=None), "parameter-optional", "safe",
         "invoices.create(number)", "safe", None, "safe"),
    Case("parameter wider", lambda v: ids(v, schema={"type": ["integer", "string"]}), "parameter-type", "safe",
         "invoices.get(id)", "safe", None, "safe"),
    Case("parameter other type", lambda v: ids(v, schema={"type": "string"}), "parameter-type", "breaking",
         "invoices.get(id)", None, None, "breaking"),
    Case("parameter no longer null", lambda v: put(body(v)["properties"]["due"], type="string"), "parameter-type",
         "breaking", "invoices.create(due)", "breaking", None, "breaking"),
    Case("parameter travels as text", lambda v: put(body(v)["properties"]["number"], type="string", x__type="integer"),
         "parameter-type", "breaking", "invoices.create(number)", "breaking", None, None),
    Case("default changed", lambda v: put(query(v)[3]["schema"], default=50), "default", "risky",
         "invoices.list(limit)", "risky", None, None),
    Case("limit narrower", lambda v: put(query(v)[1]["schema"], maxLength=20), "limits", "breaking",
         "invoices.list(text)", "breaking", None, None),
    Case("limit wider", lambda v: put(query(v)[1]["schema"], maxLength=80), "limits", "safe",
         "invoices.list(text)", "safe", None, None),
    Case("member gone", lambda v: members(v).pop("due"), "member-gone", "breaking", "models.Invoice.due",
         None, "breaking", "breaking"),
    Case("member new", lambda v: put(members(v), paid={"type": "boolean", "description": "Is it."}), "member-new",
         "safe", "models.Invoice.paid", None, "safe", "safe"),
    Case("member of another type", lambda v: put(members(v)["id"], type="string"), "member-type", "breaking",
         "models.Invoice.id", None, "breaking", "breaking"),
    Case("member can be null", lambda v: put(members(v)["id"], type=["integer", "null"]), "member-type", "breaking",
         "models.Invoice.id", None, "breaking", "breaking"),
    Case("member never null", lambda v: put(members(v)["due"], type="string"), "member-type", "safe",
         "models.Invoice.due", None, "safe", "safe"),
    Case("member may be left out", lambda v: schema(v, "Invoice")["required"].remove("id"), "member-optional",
         "breaking", "models.Invoice.id", None, "breaking", "breaking"),
    Case("member always there", lambda v: schema(v, "Invoice")["required"].append("due"), "member-required", "safe",
         "models.Invoice.due", None, "safe", "safe"),
    Case("member both ways now needed", lambda v: schema(v, "Line")["required"].append("note"), "member-required",
         "breaking", "models.Line.note", "breaking", "safe", "breaking"),
    Case("member renamed in Python", lambda v: put(members(v)["due"], x__name="due_date"), "member-renamed",
         "breaking", "models.Invoice.due", None, None, "breaking"),
    Case("money", lambda v: put(members(v)["total"], x__type="money"), "member-type", "risky",
         "models.Invoice.total", None, None, "risky"),
    Case("enum member gone", lambda v: schema(v, "Status")["enum"].remove("paid"), "enum-member-gone", "breaking",
         "models.Status.PAID", "breaking", "safe", "breaking"),
    Case("enum member new", lambda v: schema(v, "Status")["enum"].append("void"), "enum-member-new", "risky",
         "models.Status.VOID", "safe", "risky", "safe"),
    Case("enum member renamed", lambda v: put(schema(v, "Status"), x__enum={"paid": "settled"}),
         "enum-member-renamed", "breaking", "models.Status.PAID", None, None, "breaking"),
    Case("class renamed", rename_class, "class-renamed", "breaking", "models.Line", None, None, "breaking"),
    Case("refusal new", lambda v: put(get(v)["responses"], **{"404": {"description": "There is none."}}),
         "refusal-new", "risky", "invoices.get", None, "risky", "risky"),
    Case("refusal gone", lambda v: put(create(v)["responses"], **{"422": None}), "refusal-gone", "safe",
         "invoices.create", None, "safe", "safe"),
    Case("refusal raised otherwise", lambda v: put(create(v)["responses"]["422"], x__raises=["Conflict"]),
         "refusal-class", "risky", "invoices.create", None, "risky", "risky"),
    Case("no longer pages", lambda v: put(listing(v), x__pagination=None), "result-kind", "breaking",
         "invoices.list", None, None, "breaking"),
    Case("pages walked otherwise", lambda v: put(v["x-pagination"], style="offset"), "paging", "risky", "Client",
         "risky", "risky", "risky"),
    Case("a warehouse kept up to date otherwise", lambda v: put(listing(v), x__incremental={"key": "id"}), "loading",
         "risky", "invoices.list", None, "risky", "risky"),
    Case("failures told otherwise", lambda v: put(v["x-failure"], message=["error"]), "failure-rule", "risky",
         "Client", None, "risky", "risky"),
    Case("not ready yet", lambda v: put(get(v), x__not__ready={"status": [202]}), "not-ready", "risky",
         "invoices.get", None, "risky", "risky"),
    Case("credential other", auth, "credential-renamed", "breaking", "Client(token)", None, None, "breaking"),
    Case("call needs nothing", lambda v: put(get(v), security=[]), "security", "safe", "invoices.get",
         "safe", None, "safe"),
    Case("budget smaller", lambda v: put(v["x-rate-limit"], requests=50), "rate-limit", "risky", "Client",
         "risky", None, "risky"),
    Case("address other", lambda v: put(v, servers=[{"url": "https://other.example"}]), "server", "risky",
         "Client(base_url)", "risky", None, "risky"),
    Case("address to be chosen", lambda v: v["servers"].append({"url": "https://x.example", "description": "Test"}),
         "server-choice-new", "safe", "Client(server)", None, None, "safe"),
    Case("address in parts", lambda v: put(v, servers=[{"url": "https://made.example/{v}", "variables":
         {"v": {"default": "api"}}}]), "server-choice-new", "safe", "Client(v)", None, None, "safe"),
    Case("address of a customer", lambda v: put(v, servers=[{"url": "https://{tenant}.made.example", "variables":
         {"tenant": {"default": "demo"}}}]), "server", "breaking", "Client(base_url)", "risky", None, "breaking"),
    Case("package other", lambda v: put(v["info"]["x-client"], package="other_client"), "package", "breaking",
         "package", None, None, "breaking"),
    Case("deprecated", lambda v: put(get(v), deprecated=True), "deprecated", "risky", "invoices.get",
         "risky", None, "risky"),
    Case("evidence other", lambda v: put(get(v), x__evidence={"status": "observed", "source": "a call"}), "evidence",
         "docs", "invoices.get", None, None, "docs"),
    Case("words other", lambda v: put(get(v), summary="Get one."), "docs", "docs", "invoices.get", None, None, "docs"),
    Case("examples other", lambda v: create(v)["requestBody"]["content"]["application/json"]["examples"].update(
        {"two": {"value": {"number": 2}}}), "examples", "docs", "invoices.create", None, None, "docs"),
]  # fmt: skip


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name.replace(" ", "-"))
def test_one_edit_gives_one_change_with_its_verdicts(case: Case, tmp_path: Path) -> None:
    """The change has levels for wire and Python, places and names; changes that follow from it are never worse."""
    reported = changes(tmp_path, base(), edited(case.edit))

    of_kind = [change for change in reported if change.kind == case.kind]
    assert of_kind, [(change.kind, change.text) for change in reported]
    change = of_kind[0]
    assert (change.level, change.request, change.response, change.python) == (
        case.level,
        case.request,
        case.response,
        case.python,
    )
    assert case.touches in {name.name for name in change.names}
    assert change.text.endswith(".")
    assert {place.file for place in (change.old, change.new) if place} <= {"old.yaml", "new.yaml"}
    assert worst(other.level for other in reported) == case.level or case.name in LOUDER, reported
