"""What the vendor takes where an argument is left out stands in signature and docs; nothing is sent for it."""

from __future__ import annotations

import inspect
from pathlib import Path
from typing import Any

import pytest

from generator.emit.unset import unset
from generator.ir.ir import Alias, Constant, Enum, ListOf, Ref, Scalar, Schema, Type, Union
from generator.text.docs import with_default
from tests.unit.making import curated, document, forgotten, make, operation, ref, talk


@pytest.mark.parametrize(
    ("text", "default", "shown"),
    [
        ("Rows on a page", 25, "Rows on a page. If you omit it, the vendor takes `25`."),
        ("Rows on a page.", 25, "Rows on a page. If you omit it, the vendor takes `25`."),
        ("", "asc", 'If you omit it, the vendor takes `"asc"`.'),
        ("Whether it is new.", False, "Whether it is new. If you omit it, the vendor takes `false`."),
        ("At most 25.", 25, "At most 25."),
        ("Rows.\n\nMore of it.", 1.5, "Rows. If you omit it, the vendor takes `1.5`.\n\nMore of it."),
        ("Rows.", None, "Rows."),
        ("Rows.", [1], "Rows."),
        ("Rows.", "x" * 50, "Rows."),
        ("Rows.", 10**299, "Rows."),
    ],
)
def test_a_default_is_said_once_and_in_short(text: str, default: object, shown: str) -> None:
    assert with_default(text, default) == shown


def test_arguments_and_input_models_say_their_defaults(tmp_path: Path) -> None:
    parameters = [
        {"name": "size", "in": "query", "schema": {"type": "integer", "default": 25}},
        {"name": "sort", "in": "query", "description": "The order", "schema": {"type": "string", "default": "asc"}},
        {"name": "odd", "in": "query", "description": "Odd.", "schema": {"type": "string", "default": '"""\u202e' * 9}},
    ]
    thing = {
        "type": "object",
        "properties": {
            "colour": {"type": "string", "description": "Its colour.", "default": "red"},
            "kind": {"type": "string", "enum": ["new", "old"]},
        },
    }
    bodies = {
        "required": True,
        "content": {"application/json": {"schema": {"type": "array", "items": ref("NewThing")}}},
    }
    flat = {"required": True, "content": {"application/json": {"schema": ref("NewThing")}}}
    paths = {
        "/things": {
            "get": {**operation("listThings"), "parameters": parameters},
            "post": {**operation("addThings"), "requestBody": bodies},
            "put": {**operation("putThing"), "requestBody": flat},
        }
    }
    package = make(tmp_path, document(paths, {"NewThing": thing}))

    with forgotten(package.name), talk(package) as spoken:
        models: Any = package.models
        calls = spoken.client.calls
        methods = dict(inspect.getmembers(type(calls), inspect.isfunction))
        docs = " ".join(" ".join((member.__doc__ or "").split()) for member in methods.values())
        list_method = next(member for name, member in methods.items() if "list" in name)
        spoken.vendor.says({})
        list_method(calls)
        sent = str(spoken.vendor.last.url)
        made = models.NewThing(kind="old")
        written = made.to_dict()
        signature = inspect.signature(list_method)

    assert "size: If you omit it, the vendor takes `25`." in docs
    assert 'sort: The order. If you omit it, the vendor takes `"asc"`.' in docs
    assert 'colour: Its colour. If you omit it, the vendor takes `"red"`.' in docs
    assert "?" not in sent
    assert [str(parameter.default) for parameter in signature.parameters.values()][1:] == [
        "Unset(25)",
        "Unset('asc')",
        "UNSET",
    ]
    assert 'colour: str | Unset = Unset("red")' in package.text("models/new_thing.py")
    assert written == {"kind": "old"}
    assert (repr(made), made.colour.default) == ("NewThing(kind='old')", "red")
    text = package.text("models/new_thing.py")
    assert 'If you omit it, the vendor takes `"red"`.' in text
    assert 'kind: models.NewThingKind | Literal["new", "old"] | str | Unset = UNSET' in text
    assert made.kind == "old"


COLOURS = Enum("#/Colour", "str", ("red", "blue"))
SCHEMAS: dict[str, Schema] = {"#/Colour": COLOURS, "#/Own": Alias("#/Own", Union((Ref("#/Own"), Scalar("int"))))}


@pytest.mark.parametrize(
    ("type_", "default", "shown"),
    [
        (Scalar("int"), 25, "Unset(25)"),
        (Scalar("int"), 25.0, "Unset(25)"),
        (Scalar("int"), 2.5, "UNSET"),
        (Scalar("int"), True, "UNSET"),
        (Scalar("int"), "25", "UNSET"),
        (Scalar("int", "text"), "25", "Unset(25)"),
        (Scalar("int", "text"), "many", "UNSET"),
        (Scalar("decimal", "money"), "0.50", "Unset('0.50')"),
        (Scalar("float"), 0.5, "Unset(0.5)"),
        (Scalar("float"), float("inf"), "UNSET"),
        (Scalar("float"), float("nan"), "UNSET"),
        (Scalar("bool"), False, "Unset(False)"),
        (Scalar("bool"), 0, "UNSET"),
        (Scalar("bool", "plain", ("1", "0")), "0", "Unset(False)"),
        (Scalar("date"), "2020-01-01", "Unset('2020-01-01')"),
        (Scalar("str"), "", "Unset('')"),
        (Scalar("str"), None, "UNSET"),
        (Scalar("str"), 5, "UNSET"),
        (Scalar("str"), "x" * 50, "UNSET"),
        (Scalar("str"), "')\n\u202e", 'Unset("\')\\n\\u202e")'),
        (Scalar("any"), [1], "UNSET"),
        (Scalar("any"), 5, "Unset(5)"),
        (Scalar("bytes"), "x", "UNSET"),
        (ListOf(Scalar("int")), [1], "UNSET"),
        (ListOf(Scalar("int")), 1, "UNSET"),
        (Constant((1, "a")), "a", "Unset('a')"),
        (Constant((1, "a")), True, "UNSET"),
        (Ref("#/Colour"), "red", "Unset('red')"),
        (Ref("#/Colour"), "green", "UNSET"),
        (Ref("#/Own"), 7, "Unset(7)"),
        (Ref("#/Nowhere"), 7, "UNSET"),
        (Union((Scalar("none"), Scalar("int"))), 7, "Unset(7)"),
    ],
)
def test_a_signature_shows_a_default_that_fits_its_type(type_: Type, default: object, shown: str) -> None:
    assert unset(type_, default, SCHEMAS).text == shown


@pytest.mark.parametrize(("most", "shown"), [(None, "Unset(20)"), (20, "Unset(20)"), (100, "UNSET")])
def test_a_page_size_that_the_client_chooses_is_not_left_to_the_vendor(
    tmp_path: Path, most: int | None, shown: str
) -> None:
    rule: dict[str, Any] = {"style": "page", "page": "page", "limit": "size", "first": 1}
    listing = {
        **operation("listThings", {"type": "array", "items": {"type": "string"}}),
        "x-pagination": rule if most is None else {**rule, "limit-max": most},
        "parameters": [
            {"name": "page", "in": "query", "schema": {"type": "integer", "default": 1}},
            {"name": "size", "in": "query", "schema": {"type": "integer", "default": 20}},
        ],
    }
    package = make(tmp_path, curated({"/things": {"get": listing}}))

    text = package.text("resources/calls.py")
    assert f"size: int | Unset = {shown}" in text
    assert "page: int | Unset = Unset(1)" in text
    assert ("vendor takes `20`" in text) == (shown != "UNSET")
