"""What the vendor takes where an argument is left out stands in the docs; nothing is sent for it."""

from __future__ import annotations

import inspect
from pathlib import Path
from typing import Any

import pytest

from generator.text.docs import with_default
from tests.unit.making import document, forgotten, make, operation, ref, talk


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
        {"name": "odd", "in": "query", "description": "Odd.", "schema": {"type": "string", "default": '"""\u202e'}},
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

    assert "size: If you omit it, the vendor takes `25`." in docs
    assert 'sort: The order. If you omit it, the vendor takes `"asc"`.' in docs
    assert 'colour: Its colour. If you omit it, the vendor takes `"red"`.' in docs
    assert "?" not in sent
    text = package.text("models/new_thing.py")
    assert 'If you omit it, the vendor takes `"red"`.' in text
    assert 'kind: models.NewThingKind | Literal["new", "old"] | str | Unset = UNSET' in text
    assert made.kind == "old"
