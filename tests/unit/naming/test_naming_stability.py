"""The same thing has the same name when an unrelated part of its document changes."""

from __future__ import annotations

import copy
import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.naming.names import Names
from generator.pipeline.project import understand
from tests.unit.making import document, ref, write
from tests.unit.naming.test_naming_operations import TABLES, document_of

CARD = {"type": "object", "properties": {"type": {"const": "card"}, "number": {}, "name": {}}}
BANK = {"type": "object", "properties": {"type": {"const": "bank account"}, "iban": {}, "name": {}}}


def _inline(*words: str) -> dict[str, Any]:
    return {"type": "object", "properties": {word: {"type": "string", "enum": [word, "b"]} for word in words}}


def _operation(answer: object, **more: object) -> dict[str, Any]:
    described = {"description": "Done.", "content": {"application/json": {"schema": answer}}}
    return {"responses": {"200": described}, **more}


SHOP: dict[str, Any] = document(
    {
        "/users": {
            "get": _operation(
                {"type": "array", "items": ref("User")}, parameters=[{"$ref": "#/components/parameters/sort"}]
            ),
            "post": _operation(
                ref("User"), requestBody={"content": {"application/json": {"schema": _inline("role", "state")}}}
            ),
        },
        "/users/{id}": {"get": _operation(_inline("a")), "put": _operation(ref("User")), "patch": _operation({})},
        "/users/{id}/orders": {"get": _operation(_inline("b"), parameters=[{"$ref": "#/components/parameters/sort"}])},
        "/orders": {"get": _operation(_inline("c"), operationId="getOrders", tags=["Orders"])},
        "/orders/{id}": {"get": _operation(_inline("d"), operationId="getOrder", tags=["Orders"])},
        "/shops/{id}/orders": {"get": _operation(_inline("e"), operationId="getOrdersForShop", tags=["Orders"])},
        "/pay": {"post": _operation(ref("Payment"), operationId="pay", tags=["Payments"])},
        "/refunds": {"post": {"responses": {"200": {"$ref": "#/components/responses/Refunded"}}}},
        "/refunds/{id}": {"get": {"responses": {"200": {"$ref": "#/components/responses/Refunded"}}}},
    },
    {
        "User": {"type": "object", "properties": {"role": {"enum": ["x", "y"]}, "address": _inline("street")}},
        "Payment": {"type": "object", "properties": {"source": {"oneOf": [CARD, BANK]}}},
        "shop.v1.Order": {"type": "object", "properties": {"lines": {"type": "array", "items": _inline("sku")}}},
        "Page«User»": _inline("size"),
        "Base": {"type": "object", "properties": {"state": {"enum": ["on", "off"]}}},
        "Derived": {"allOf": [ref("Base"), {"type": "object", "properties": {"more": {}}}]},
        "Other": {"allOf": [ref("Base"), {"type": "object", "properties": {"less": {}}}]},
    },
)
SHOP["components"]["parameters"] = {"sort": {"name": "sort", "in": "query", "schema": {"enum": ["up", "down"]}}}
SHOP["components"]["responses"] = {
    "Refunded": {"description": "Done.", "content": {"application/json": {"schema": _inline("reason")}}}
}


def _table(names: Names) -> dict[tuple[str, ...], object]:
    """Return every name by what it is the name of."""
    names_by_part: dict[tuple[str, ...], object] = {}
    for resource in names.resources:
        names_by_part["resource", *resource.path] = resource.class_name, resource.module
        for operation in resource.operations:
            names_by_part["method", operation.pointer] = (*resource.path, names.methods[operation.pointer])
    names_by_part |= {("schema", pointer): (name.class_name, name.module) for pointer, name in names.schemas.items()}
    names_by_part |= {("argument", *key): name for key, name in names.arguments.items()}
    return names_by_part | {("field", *key): name for key, name in names.fields.items()}


def _named(folder: Path, spec: object) -> dict[tuple[str, ...], object]:
    return _table(understand(write(folder, spec)).names)


def _without(spec: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield the document without each of its operations and schemas in turn."""
    for path, item in spec["paths"].items():
        for method in item:
            less = copy.deepcopy(spec)
            del less["paths"][path][method]
            yield f"{method} {path}", less
    for name in spec.get("components", {}).get("schemas", {}):
        if f"#/components/schemas/{name}" not in str(spec):
            less = copy.deepcopy(spec)
            del less["components"]["schemas"][name]
            yield name, less


def _shuffled(spec: object, random_: random.Random) -> object:
    """Return the document with the members of its objects in another order; lists keep theirs."""
    if isinstance(spec, dict):
        keys = list(spec)
        random_.shuffle(keys)
        return {key: _shuffled(spec[key], random_) for key in keys}
    return [_shuffled(item, random_) for item in spec] if isinstance(spec, list) else spec


CLASHING = (
    "the same thing twice",
    "a second edition of operations, told from the first by a flag in the path",
    "an action that two methods of HTTP do",
    "a version joined to a word",
    "many things below a value, and one of them",
    "nothing but paths",
    "one name for two methods",
    "things beside their collection, in the singular and the plural",
    "verbs at the end",
)
"""Documents where operations want one name: who has it there may depend on who else wants it."""

STEADY = {title: document_of(table) for title, table in TABLES.items() if title not in CLASHING} | {"a shop": SHOP}


@pytest.mark.parametrize("title", STEADY)
def test_what_goes_takes_no_name_along(tmp_path: Path, title: str) -> None:
    before = _named(tmp_path, STEADY[title])

    for gone, less in _without(STEADY[title]):
        after = _named(tmp_path, less)
        changed = {key: (name, after[key]) for key, name in before.items() if key in after and after[key] != name}
        assert not changed, gone


@pytest.mark.parametrize("title", [*STEADY, *CLASHING])
def test_order_has_no_say(tmp_path: Path, title: str) -> None:
    spec = STEADY.get(title) or document_of(TABLES[title])
    before = _named(tmp_path, spec)

    for seed in range(3):
        assert _named(tmp_path, _shuffled(spec, random.Random(seed))) == before


WORDS = st.sampled_from(["users", "orders", "me", "search", "{id}", "{name}", "v1", "api", "send", "user-groups"])
PATHS = st.lists(WORDS, min_size=1, max_size=5).map(lambda words: "/" + "/".join(words))
OPERATIONS = st.tuples(
    PATHS,
    st.sampled_from(["get", "post", "put", "delete"]),
    st.sampled_from([None, "listUsers", "getUser", "get_users", "users/get", "UsersController_findAll", "send"]),
    st.sampled_from([[], ["Users"], ["user groups"], ["default"], ["Пользователи"]]),
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(operations=st.lists(OPERATIONS, min_size=2, max_size=9, unique_by=lambda row: row[:2]), newcomer=OPERATIONS)
def test_a_newcomer_renames_only_whom_it_takes_a_name_from(
    tmp_path: Path, operations: list[Any], newcomer: Any
) -> None:
    """One more operation changes only the names that it takes, and those that follow from that."""

    def named(rows: list[Any]) -> dict[tuple[str, ...], object]:
        paths: dict[str, dict[str, Any]] = {}
        for path, method, identifier, tags in rows:
            paths.setdefault(path, {})[method] = {"responses": {}, "tags": tags}
            if identifier:
                paths[path][method]["operationId"] = identifier
        names = _named(tmp_path, document(paths))
        return {key: name for key, name in names.items() if key[0] == "method"}

    known = [row for row in operations if row[:2] != newcomer[:2]]
    before, after = named(known), named([newcomer, *known])

    assert len(set(after.values())) == len(after)
    changed = {before[key] for key in before if after[key] != before[key]}
    taken = {after[key] for key in after if before.get(key) != after[key]}
    assert changed <= taken


def test_a_newer_version_leaves_the_name_to_the_older(tmp_path: Path) -> None:
    paths = {
        f"/{version}/things": {
            "get": {"operationId": f"listThings{version.upper()}", "tags": ["things"], "responses": {}}
        }
        for version in ("v1", "v2", "v3")
    }

    names = _named(tmp_path, document(paths))

    assert [name for key, name in names.items() if key[0] == "method"] == [
        ("things", "list"),
        ("things", "list_v2"),
        ("things", "list_v3"),
    ]


def test_a_part_that_several_use_is_named_after_itself(tmp_path: Path) -> None:
    names = _named(tmp_path, SHOP)

    assert names["schema", "#/components/parameters/sort/schema"] == ("SortParameter", "sort_parameter")
    refunded = "#/components/responses/Refunded/content/application~1json/schema"
    assert names["schema", refunded] == ("RefundedResult", "refunded_result")
    assert names["schema", "#/components/schemas/Base/properties/state"] == ("BaseState", "base")
