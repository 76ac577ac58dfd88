"""Every Python name is readable, independent of other parts of the document, and never has a counter."""

from __future__ import annotations

import itertools
import keyword
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.naming.names import Names
from generator.pipeline.project import understand
from generator.text.identifiers import constant, pascal, singular, snake, spell_out, usable_as_is
from tests.unit.making import document, operation, ref, write


def _names(folder: Path, spec: object) -> Names:
    return understand(write(folder, spec)).names


def _methods(names: Names) -> dict[str, str]:
    """Return `resource.method` by method and path of the operation."""
    return {
        f"{endpoint.method} {endpoint.path}": f"{'.'.join(resource.path)}.{names.methods[endpoint.pointer]}"
        for resource in names.resources
        for endpoint in resource.operations
    }


def _classes(names: Names) -> dict[str, str]:
    return {pointer: name.class_name for pointer, name in names.schemas.items()}


INLINE = {"type": "object", "properties": {"kind": {"type": "string", "enum": ["a", "b"]}}}
PATHS: dict[str, dict[str, Any]] = {
    "/pets": {
        "get": {**operation("listPets", {"type": "array", "items": ref("Pet")}), "tags": ["Pets"]},
        "post": {
            **operation("createPet", ref("Pet")),
            "tags": ["Pets"],
            "requestBody": {"content": {"application/json": {"schema": INLINE}}},
        },
    },
    "/pets/{petId}": {"get": {**operation("getPetById", ref("Pet")), "tags": ["Pets"]}},
    "/stores/{id}/pets": {"get": {**operation("store_pets_list", INLINE), "tags": ["store-pets"]}},
    "/v1/orders/{id}/lines": {"get": {"responses": {"200": {"description": "d"}}}},
    "/v1/orders/{id}": {"get": {"responses": {"200": {"description": "d"}}}},
    "/a/b": {"get": {"operationId": "0123456789abcdef0123456789abcdef", "responses": {}}},
    "/same": {"get": operation("same"), "put": operation("same")},
    "/same/{id}": {"get": operation("same")},
}
SCHEMAS: dict[str, Any] = {
    "Pet": {"type": "object", "properties": {"owner": INLINE, "tags": {"type": "array", "items": INLINE}}},
    "pet": {"type": "object", "properties": {"a": {}}},
    "PET": {"type": "object", "properties": {"b": {}}},
    "pet-store": {"type": "object", "properties": {"c": {}}},
    "pet_store": {"type": "object", "properties": {"d": {}}},
    "PetOwner": {"type": "object", "properties": {"e": {}}},
}


def test_methods_read_as_people_would_call_them(tmp_path: Path) -> None:
    methods = _methods(_names(tmp_path, document(PATHS, SCHEMAS)))

    assert methods == {
        "GET /pets": "pets.list",
        "POST /pets": "pets.create",
        "GET /pets/{petId}": "pets.get",
        "GET /stores/{id}/pets": "store_pets.list",
        "GET /v1/orders/{id}/lines": "orders.list_lines",
        "GET /v1/orders/{id}": "orders.get",
        "GET /a/b": "a.get_b",
        "GET /same": "calls.same",
        "PUT /same": "calls.put_same",
        "GET /same/{id}": "calls.get_same",
    }


def test_classes_are_told_apart_by_words(tmp_path: Path) -> None:
    classes = _classes(_names(tmp_path, document(PATHS, SCHEMAS)))

    components = {name: classes[f"#/components/schemas/{name}"] for name in SCHEMAS}
    assert len(set(classes.values())) == len(classes)
    assert components["PetOwner"] == "PetOwner"
    assert not any(name[-1].isdigit() for name in classes.values())


def test_an_unrelated_part_changes_no_name(tmp_path: Path) -> None:
    before = _names(tmp_path / "a", document(PATHS, SCHEMAS))
    paths = {"/zoo": {"get": operation("zoo", INLINE)}, **PATHS, "/zoo/{id}": {"get": operation("zooOne", ref("Zoo"))}}
    after = _names(tmp_path / "b", document(paths, {"Zoo": INLINE, **SCHEMAS, "Animal": INLINE}))

    assert _methods(before).items() <= _methods(after).items()
    assert _classes(before).items() <= _classes(after).items()
    assert before.fields.items() <= after.fields.items()
    assert before.members.items() <= after.members.items()
    assert before.arguments.items() <= after.arguments.items()


def test_the_order_of_a_document_changes_no_name(tmp_path: Path) -> None:
    before = _names(tmp_path / "a", document(PATHS, SCHEMAS))
    after = _names(tmp_path / "b", document(dict(reversed(PATHS.items())), dict(reversed(SCHEMAS.items()))))

    assert _methods(after) == _methods(before)
    assert _classes(after) == _classes(before)
    assert after.fields == before.fields


def test_the_order_of_members_changes_no_name(tmp_path: Path) -> None:
    members = ["a b", "a-b", "aB", "a_b", "A_B", "a__b", "_a_b"]
    name_tables = []
    for order in itertools.islice(itertools.permutations(members), 0, 5040, 500):
        schemas = {"T": {"type": "object", "properties": {name: {} for name in order}}}
        names = _names(tmp_path, document(None, schemas))
        name_tables.append({wire: name for (_, wire), name in names.fields.items()})

    assert all(table == name_tables[0] for table in name_tables)
    assert name_tables[0]["a_b"] == "a_b"
    assert len(set(name_tables[0].values())) == len(members)


ENUMS: list[tuple[list[Any], dict[Any, str]]] = [
    (["open", "in progress"], {"open": "OPEN", "in progress": "IN_PROGRESS"}),
    (["", "x"], {"": "EMPTY", "x": "X"}),
    (["<", ">", "<=", "="], {"<": "LESS", ">": "GREATER", "<=": "LESS_EQUALS", "=": "EQUALS"}),
    (["1", "2nd"], {"1": "VALUE_1", "2nd": "VALUE_2ND"}),
    ([1, -1, 0], {1: "VALUE_1", -1: "MINUS_1", 0: "VALUE_0"}),
    (["name", "value", "mro", "title"], {"name": "NAME", "value": "VALUE", "mro": "MRO", "title": "TITLE"}),
    (["-created", "created"], {"-created": "MINUS_CREATED", "created": "CREATED"}),
    (["a.b", "a/b"], {"a.b": "A_DOT_B", "a/b": "A_SLASH_B"}),
    (["paid", "PAID"], {"paid": "paid", "PAID": "PAID"}),
    (["None", "True", "class"], {"None": "NONE", "True": "TRUE", "class": "CLASS"}),
]


@pytest.mark.parametrize(("values", "wanted"), ENUMS, ids=[str(values) for values, _ in ENUMS])
def test_the_members_of_an_enum_have_names(tmp_path: Path, values: list[Any], wanted: dict[Any, str]) -> None:
    names = _names(tmp_path, document(None, {"E": {"enum": values}}))

    assert {value: name for (_, value), name in names.members.items()} == wanted


def test_a_word_chooses_the_names_of_members(tmp_path: Path) -> None:
    schema = {"type": "integer", "enum": [1, 2], "x-enum": {1: "not_started"}}

    names = _names(tmp_path, document(None, {"E": schema}))

    assert {value: name for (_, value), name in names.members.items()} == {1: "NOT_STARTED", 2: "VALUE_2"}


FIELDS = {
    "id": "id",
    "clientId": "client_id",
    "HTTPStatus": "http_status",
    "class": "class_",
    "list": "list_",
    "to_dict": "to_dict_",
    "self": "self_",
    "_private": "private",
    "2nd": "field_2nd",
    "a.b": "a_b",
    "$ref": "ref",
    "\u00e9t\u00e9": "ete",
    "": "field_",
    "+": "plus",
}


@pytest.mark.parametrize("wire", FIELDS)
def test_members_have_readable_names(tmp_path: Path, wire: str) -> None:
    names = _names(tmp_path, document(None, {"T": {"type": "object", "properties": {wire: {}}}}))

    assert list(names.fields.values()) == [FIELDS[wire]]


def test_arguments_of_one_name_say_where_they_go(tmp_path: Path) -> None:
    parameters = [
        {"name": "id", "in": place, "required": place == "path", "schema": {"type": "string"}}
        for place in ("path", "query", "header", "cookie")
    ]
    body = {"content": {"application/json": {"schema": {"type": "object", "properties": {"id": {}, "other": {}}}}}}
    spec = document({"/a/{id}": {"put": operation("a", parameters=parameters, requestBody=body)}})

    names = _names(tmp_path, spec)

    assert {(place, wire): name for (_, place, wire), name in names.arguments.items()} == {
        ("path", "id"): "id",
        ("query", "id"): "query_id",
        ("header", "id"): "header_id",
        ("cookie", "id"): "cookie_id",
        ("body", "id"): "body_id",
        ("body", "other"): "other",
    }


def test_a_resource_is_chosen_by_word_tag_or_path(tmp_path: Path) -> None:
    spec = document(
        {
            "/a": {"get": {**operation("x"), "x-resource": "crm.people", "x-method": "find"}},
            "/b": {"get": {**operation("y"), "tags": ["Big Things", "other"]}},
            "/api/v2/cats/{id}": {"get": {"responses": {}}},
            "/{id}": {"get": {"responses": {}}},
            "/options": {"get": {"responses": {}}},
        }
    )

    assert list(_methods(_names(tmp_path, spec)).values()) == [
        "crm.people.find",
        "big_things.y",
        "cats.get",
        "root.get",
        "options_api.list",
    ]


TEXTS = st.text(max_size=40)


@given(TEXTS)
def test_any_text_gives_identifiers(text: str) -> None:
    for name in (snake(text), pascal(text), constant(text), spell_out(text)):
        assert name.isidentifier() and not keyword.iskeyword(name) and len(name) <= 120


@given(TEXTS)
def test_names_survive_being_read_by_python(text: str) -> None:
    """Python normalises identifiers (NFKC); ours are normalised already."""
    import ast

    for name in (snake(text), pascal(text), constant(text), spell_out(text)):
        (statement,) = ast.parse(name).body
        assert isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Name)
        assert statement.value.id == name


@given(st.from_regex(r"[a-z][a-z0-9]*(_[a-z][a-z0-9]*){0,3}", fullmatch=True))
def test_a_good_name_stays_as_it_is(text: str) -> None:
    if not keyword.iskeyword(text):
        assert usable_as_is(text) == text
        assert snake(text).replace("_", "") == text.replace("_", "")


@pytest.mark.parametrize(
    ("word", "singular_form"),
    [("invoices", "invoice"), ("companies", "company"), ("boxes", "box"), ("status", "status"), ("news", "new")],
)
def test_plurals_have_a_singular(word: str, singular_form: str) -> None:
    assert singular(word) == singular_form
