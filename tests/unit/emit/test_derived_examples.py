"""Examples are made up for models without a documented one; they fit the schema."""

from __future__ import annotations

import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from tests.unit.making import document, forgotten, make, operation, ref, talk

SCHEMAS: dict[str, object] = {
    "Thing": {
        "type": "object",
        "required": ["id", "owner", "kind"],
        "properties": {
            "id": {"type": "integer"},
            "name": {"type": "string"},
            "price": {"type": "number"},
            "day": {"type": "string", "format": "date"},
            "moment": {"type": "string", "format": "date-time"},
            "code": {"type": "string", "format": "uuid"},
            "data": {"type": "string", "contentEncoding": "base64"},
            "kind": {"type": "string", "enum": ["\u202eold", "new"]},
            "flag": {"type": ["null", "boolean"]},
            "owner": ref("Person"),
            "parts": {"type": "array", "items": ref("Thing")},
            "table": {"type": "object", "additionalProperties": {"type": "integer"}},
            "either": {"oneOf": [{"type": "null"}, ref("Person"), {"type": "string"}]},
        },
    },
    "Person": {"type": "object", "properties": {"name": {"type": "string"}, "boss": ref("Person")}},
    "Endless": {"type": "object", "required": ["next"], "properties": {"next": ref("Endless")}},
    "Told": {"type": "object", "properties": {"name": {"type": "string"}}, "examples": [{"name": "as documented"}]},
}


def test_values_fit_the_schema_and_come_out_again(tmp_path: Path) -> None:
    paths = {f"/{name}": {"get": operation(f"get{name}", ref(name))} for name in SCHEMAS}
    package = make(tmp_path, document(paths, SCHEMAS))
    text = package.text("_derived_examples.json")

    with forgotten(package.name), talk(package) as spoken:
        models: Any = package.models
        thing = models.Thing.example(price=2.5)
        assert (thing.id, thing.name, thing.price, thing.flag) == (1, "name", 2.5, True)
        assert thing.day.isoformat() == "2026-01-05" and thing.moment.tzinfo is not None and thing.data == b"\0"
        assert (thing.owner.name, thing.owner.boss, thing.either.name) == ("name", None, "name")
        assert (thing.parts, thing.table) == (None, {"key": 1})
        assert (
            json.loads(models.Thing.example().to_json(), parse_float=Decimal)
            == json.loads(text, parse_float=Decimal)["Thing"]
        )
        assert models.Told.example().name == "as documented"
        with pytest.raises(ValueError, match="there is no example of Endless"):
            models.Endless.example()
        assert spoken.drifts == []
    assert "\u202e" not in text and "Told" not in json.loads(text)
