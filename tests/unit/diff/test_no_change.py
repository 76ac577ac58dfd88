"""The report is empty where neither the wire nor a Python name changes."""

from __future__ import annotations

import random
from pathlib import Path
from typing import Any

import pytest

from tests.unit.diff.pairs import Edit, base, body, changes, create, edited, get, listing, schema
from tests.unit.diff.test_kinds import members, put


def reorder(value: Any) -> Any:
    """Turn every mapping, and every list that is a set, round."""
    if isinstance(value, dict):
        return {key: reorder(member) for key, member in reversed(value.items())}
    return [reorder(item) for item in value] if isinstance(value, list) else value


def shuffle(value: dict[str, Any]) -> None:
    turned = reorder(value)
    value.clear()
    value.update(turned)
    schema(value, "Status")["enum"].reverse()
    schema(value, "Invoice")["required"].reverse()
    listing(value)["parameters"].reverse()
    members(value)["due"]["type"].reverse()


def inline_to_component(value: dict[str, Any]) -> None:
    customer = members(value)["customer"]
    value["components"]["schemas"]["InvoiceCustomer"] = customer
    members(value)["customer"] = {"$ref": "#/components/schemas/InvoiceCustomer"}


def body_to_component(value: dict[str, Any]) -> None:
    value["components"]["schemas"]["NewInvoice"] = {**body(value), "description": "What to create."}
    create(value)["requestBody"]["content"]["application/json"]["schema"] = {"$ref": "#/components/schemas/NewInvoice"}


def rename_component(value: dict[str, Any]) -> None:
    """The class keeps its name, so callers do not see the name of the component."""
    value["components"]["schemas"]["InvoiceLine"] = {**value["components"]["schemas"].pop("Line"), "x-name": "Line"}
    for owner in (body(value), schema(value, "Invoice")):
        owner["properties"]["lines"]["items"] = {"$ref": "#/components/schemas/InvoiceLine"}


def rename_flat_component(value: dict[str, Any]) -> None:
    """A body whose members become arguments has no class, whatever its name."""
    body_to_component(value)
    value["components"]["schemas"]["Created"] = value["components"]["schemas"].pop("NewInvoice")
    media = create(value)["requestBody"]["content"]["application/json"]
    media["schema"] = {"$ref": "#/components/schemas/Created"}


def wrap_in_all_of(value: dict[str, Any]) -> None:
    for owner in (members(value), body(value)["properties"]):
        owner["status"] = {"allOf": [owner["status"]]}
    media = get(value)["responses"]["200"]["content"]["application/json"]
    media["schema"] = {"allOf": [media["schema"]]}


def restate_security(value: dict[str, Any]) -> None:
    for operation in (get(value), create(value), listing(value)):
        operation["security"] = [{"key": []}]
    del value["security"]


def restate_one(value: dict[str, Any]) -> None:
    get(value)["security"] = [{"key": []}]


def rename_scheme(value: dict[str, Any]) -> None:
    value["components"]["securitySchemes"] = {"other": value["components"]["securitySchemes"]["key"]}
    value["security"] = [{"other": []}]


def rename_placeholder(value: dict[str, Any]) -> None:
    item = value["paths"].pop("/invoices/{id}")
    item["get"]["parameters"][0].update({"name": "invoice", "x-name": "id"})
    value["paths"]["/invoices/{invoice}"] = item


def share_parameters(value: dict[str, Any]) -> None:
    parameters = value["components"].setdefault("parameters", {})
    parameters["Text"] = listing(value)["parameters"][1]
    listing(value)["parameters"][1] = {"$ref": "#/components/parameters/Text"}


def null_by_one_of(value: dict[str, Any]) -> None:
    due = members(value)["due"]
    plain = {"type": "string", "format": "date"}
    put(members(value), due={"description": due["description"], "oneOf": [plain, {"type": "null"}]})


EDITS: list[Edit] = [
    lambda _value: None,
    shuffle,
    inline_to_component,
    body_to_component,
    rename_component,
    rename_flat_component,
    wrap_in_all_of,
    restate_security,
    restate_one,
    rename_scheme,
    rename_placeholder,
    share_parameters,
    lambda value: put(get(value), operationId="other"),
]


@pytest.mark.parametrize("edit", EDITS, ids=lambda edit: edit.__name__.strip("<>"))
def test_no_false_alarm(edit: Edit, tmp_path: Path) -> None:
    """Both ways round."""
    there = changes(tmp_path, base(), edited(edit))
    back = changes(tmp_path, edited(edit), base())

    assert [(change.kind, change.text) for change in (*there, *back)] == []


def test_another_spelling_of_null_is_no_change_of_type(tmp_path: Path) -> None:
    """At most the docs and limits beside it change."""
    reported = changes(tmp_path, base(), edited(null_by_one_of))

    assert [change.text for change in reported if change.python == "breaking"] == []


def test_any_order_of_the_file_is_the_same_spec(tmp_path: Path) -> None:
    """Paths, components, members and parameters may have any order."""
    dice = random.Random(5)
    turned = base()
    turned["paths"] = dict(dice.sample(list(turned["paths"].items()), len(turned["paths"])))
    for component in turned["components"]["schemas"].values():
        if "properties" in component:
            component["properties"] = dict(
                dice.sample(list(component["properties"].items()), len(component["properties"]))
            )

    assert changes(tmp_path, base(), turned) == ()
