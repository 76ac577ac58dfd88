"""The example maker returns values that fit, or says that it cannot."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from generator.read.openapi_overlay import specs_in
from tests.oracles.smoke.document import Document, Node
from tests.oracles.smoke.examples import Maker, NoExample
from tests.oracles.smoke.members import unknown_members

SPECS = specs_in(Path(__file__).parents[3] / "specs")
COMPONENTS: dict[str, Any] = {
    "Cat": {
        "type": "object",
        "required": ["kind", "lives"],
        "properties": {"kind": {"type": "string"}, "lives": {"type": "integer"}},
    },
    "Dog": {"type": "object", "required": ["kind"], "properties": {"kind": {"type": "string"}}},
    "Pet": {
        "anyOf": [{"$ref": "#/components/schemas/Cat"}, {"$ref": "#/components/schemas/Dog"}],
        "discriminator": {"propertyName": "kind", "mapping": {"cat": "#/components/schemas/Cat"}},
    },
    "Tree": {
        "type": "object",
        "required": ["name"],
        "properties": {
            "name": {"type": "string"},
            "left": {"$ref": "#/components/schemas/Tree"},
            "leaves": {"type": "array", "items": {"$ref": "#/components/schemas/Tree"}},
        },
    },
    "Loop": {"type": "object", "required": ["next"], "properties": {"next": {"$ref": "#/components/schemas/Loop"}}},
}
MAKER = Maker(Document({"openapi": "3.1.0", "paths": {}, "components": {"schemas": COMPONENTS}}))


@pytest.mark.parametrize(
    ("schema", "example"),
    [
        ({"type": "string"}, "example"),
        ({"type": "string", "maxLength": 2}, "ex"),
        ({"type": "string", "format": "date"}, "2026-01-31"),
        ({"type": "string", "x-type": "integer"}, "7"),
        ({"type": "string", "pattern": "^[0-9a-f]{24}$"}, "0" * 24),
        ({"type": "string", "pattern": "^[A-Z]{2}-[0-9]{3}$"}, "AA-000"),
        ({"type": "string", "example": 7}, "example"),
        ({"type": ["null", "integer"], "minimum": 10}, 11),
        ({"type": "integer", "maximum": 3}, 2),
        ({"type": "number"}, 12.5),
        ({"enum": ["b", "a"]}, "b"),
        ({"const": 3}, 3),
        ({"type": "integer", "default": 5}, 5),
        ({"type": "integer", "examples": [6, 9], "default": 5}, 6),
        ({"type": "array", "items": {"type": "boolean"}, "minItems": 2}, [True, True]),
        ({"type": "array", "prefixItems": [{"type": "string"}, {"type": "integer"}], "items": False}, ["example", 7]),
        ({"type": "object", "additionalProperties": {"type": "integer"}}, {"7": 7}),
        ({"type": "object", "minProperties": 2}, {"7": "example", "8": "example"}),
        (
            {"allOf": [{"$ref": "#/components/schemas/Dog"}, {"type": "object", "properties": {"age": {"const": 2}}}]},
            {"kind": "example", "age": 2},
        ),
        ({"$ref": "#/components/schemas/Pet"}, {"kind": "cat", "lives": 7}),
        ({"oneOf": [{"type": "null"}, {"type": "integer"}]}, 7),
        ({}, None),
    ],
)
def test_what_is_made(schema: dict[str, Any], example: object) -> None:
    assert MAKER.example(schema, "answer") == example


def test_read_only_members_are_not_sent() -> None:
    schema = {"type": "object", "properties": {"id": {"type": "integer", "readOnly": True}, "name": {"const": "a"}}}

    assert MAKER.example(schema, "request") == {"name": "a"}
    assert MAKER.example(schema, "answer") == {"id": 7, "name": "a"}


def test_a_schema_that_holds_itself_ends() -> None:
    example = MAKER.example({"$ref": "#/components/schemas/Tree"}, "answer")

    assert isinstance(example, dict) and set(example) == {"name", "left", "leaves"}


@pytest.mark.parametrize(
    "schema",
    [
        {"type": "string", "pattern": "^a$", "minLength": 2},
        {"allOf": [{"const": 1}, {"const": 2}]},
        {"$ref": "#/components/schemas/Loop"},
    ],
)
def test_what_cannot_be_made_is_said(schema: dict[str, Any]) -> None:
    with pytest.raises(NoExample, match="give the schema one"):
        MAKER.example(schema, "answer")


@pytest.mark.parametrize("spec", SPECS, ids=lambda spec: spec.stem)
def test_every_body_of_every_spec_has_an_example_that_fits(spec: Path) -> None:
    """Documented ones as well as made ones."""
    document = Document.load(spec)
    maker = Maker(document)
    complaints: list[str] = []

    def check(schema: Node, value: object, *where: object) -> None:
        complaint = maker.complaint(schema, value)
        complaints.extend([f"{where}: {complaint}"] if complaint else [])

    for operation in document.operations.values():
        for parameter in operation.parameters:
            check(parameter["schema"], maker.of_parameter(parameter), operation, parameter["name"])
        for media in document.request_bodies(operation):
            maker.example(media.schema, "request")
            for name, value in media.examples.items():
                check(media.schema, value, operation, "request", name)
        for reply in document.replies(operation):
            if reply.media.type is not None:
                maker.example(reply.media.schema, "answer")
                for name, value in reply.media.examples.items():
                    check(reply.media.schema, value, operation, reply.status, name)

    assert complaints == []


@pytest.mark.parametrize("version", ["3.0.3", "3.1.0"])
@pytest.mark.parametrize(
    "schema",
    [
        {"allOf": [{"$ref": "#/components/schemas/Dog"}], "nullable": True},
        {"oneOf": [{"type": "string"}, {"$ref": "#/components/schemas/Dog"}], "nullable": True},
        {"type": "string", "nullable": True},
        {"type": "object", "properties": {"dog": {"$ref": "#/components/schemas/Nobody"}}},
    ],
)
def test_null_fits_wherever_a_document_calls_it_possible(version: str, schema: Node) -> None:
    """Real documents of 3.1 keep the word of 3.0, and those of 3.0 write it where it has no type beside it."""
    nobody = {"anyOf": [{"$ref": "#/components/schemas/Dog"}], "nullable": True}
    document = Document({"openapi": version, "paths": {}, "components": {"schemas": {**COMPONENTS, "Nobody": nobody}}})
    value = {"dog": None} if "properties" in schema else None

    assert Maker(document).complaint(schema, value, "answer") is None
    assert Maker(document).complaint({**COMPONENTS["Dog"]}, None, "answer") is not None


def test_what_is_required_without_a_description_is_known() -> None:
    schema = {"type": "object", "required": ["id", "clientId"], "properties": {"id": {"type": "string"}}}
    value = {"id": "1", "clientId": "2", "other": 3}

    assert unknown_members(Document({"openapi": "3.1.0", "paths": {}}), [schema], value) == ["$.other"]


@pytest.mark.parametrize("version", ["3.0.3", "3.1.0"])
def test_only_one_side_must_have_what_it_alone_has(version: str) -> None:
    """A request has no `readOnly` member and an answer no `writeOnly` one, required or not, in a part or nested."""
    login = {"type": "object", "required": ["pin"], "properties": {"pin": {"type": "string", "writeOnly": True}}}
    key = {"type": "object", "required": ["id"], "properties": {"id": {"type": "integer", "readOnly": True}}}
    both = {"allOf": [login, {"$ref": "#/components/schemas/Key"}]}
    maker = Maker(Document({"openapi": version, "paths": {}, "components": {"schemas": {"Key": key}}}))

    assert maker.example(both, "request") == {"pin": "example"}
    assert maker.example(both, "answer") == {"id": 7}
    assert maker.complaint({"type": "array", "items": both}, [{"pin": "1"}], "request") is None
    assert maker.complaint({"type": "array", "items": both}, [{"pin": "1"}], "answer") is not None
