"""What the fast check accepts, openapi-python-client's typed model accepts too, member by member."""

from __future__ import annotations

import random
from collections.abc import Iterator
from typing import Any, get_args

import pytest
from pydantic import ValidationError

from generator.check.document import CHILDREN, NodeKind, check, model

KINDS: tuple[NodeKind, ...] = get_args(NodeKind)
ODD: list[Any] = [
    None, True, False, 0, 1, -1, 1.5, -0.0, 2**53, -(2**70), 10**400, float("inf"), float("nan"), "", "x", "5", "true",
    "query", "integer", "null", "\ud800", "\u2028", "\u00e9", [], {}, ["a", "a"], ["a", 1], ["string", "null"],
    ["string", 3], ["\udfff"], [[]], [None], {"a": 1}, {"$ref": "#/x"}, ("a",), b"x",
]  # fmt: skip


def names(kind: NodeKind) -> Iterator[str]:
    for name, field in model(kind).model_fields.items():
        known = (
            {name, field.alias or name} if model(kind).model_config.get("populate_by_name") else {field.alias or name}
        )
        yield from sorted(known - CHILDREN[kind].keys())
    yield from ("x-other", "minContains", "", "\ud800", "\u00e9")


def complaints(kind: NodeKind, node: dict[str, Any]) -> list[str]:
    """Return the members that are left out; a flag written as text is read, and only noted."""
    texts: list[str] = []
    check(kind, node, lambda text, _: texts.append(text))
    return [text.partition(":")[0] for text in texts if " is text; it is read as " not in text]


def wrong(kind: NodeKind, node: dict[str, Any]) -> set[str]:
    """Return the members that the model refuses, of those which are there."""
    try:
        model(kind).model_validate({key: value for key, value in node.items() if value is not None})
    except ValidationError as error:
        return {str(part["loc"][0]) for part in error.errors() if part["loc"]} & node.keys()
    return set()


@pytest.mark.parametrize("kind", KINDS)
def test_each_member_with_each_odd_value(kind: NodeKind) -> None:
    for name in names(kind):
        for value in ODD:
            assert set(complaints(kind, {name: value})) == wrong(kind, {name: value}), (name, value)


@pytest.mark.parametrize("kind", KINDS)
def test_members_together(kind: NodeKind) -> None:
    some = random.Random(11)
    fields = {field.alias or name for name, field in model(kind).model_fields.items()} - CHILDREN[kind].keys()
    known = sorted(fields | {"x-other", "minContains"})
    for _ in range(300):
        node = {name: some.choice(ODD) for name in some.sample(known, min(5, len(known)))}
        assert set(complaints(kind, node)) == wrong(kind, node), node
