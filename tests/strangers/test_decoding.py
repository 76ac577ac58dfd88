"""No answer that fits its schema is taken for a drift; each case here was one."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from tests.generator.making import document, forgotten, make, operation, ref, talk


@contextmanager
def _reading(folder: Path, schemas: dict[str, object]) -> Iterator[Any]:
    """Give a function that reads JSON as `Thing` and gives the value, its JSON again, and the drifts."""
    with forgotten("made_client"):
        made = make(folder, document({"/thing": {"get": operation("get", ref("Thing"))}}, schemas))
        with talk(made) as talking:

            def read(value: object) -> tuple[Any, Any, list[Any]]:
                talking.drifts.clear()
                talking.vendor.says(value)
                got = talking.client.calls.get()
                codec = made.load("_runtime.codec").Codec()
                return got, codec.write(got), list(talking.drifts)

            yield read


def _object(**members: object) -> dict[str, object]:
    return {"type": "object", "properties": members}


_FAMILY: dict[str, object] = {
    "Thing": {**_object(kind={"type": "string"}, id={"type": "integer"}), "discriminator": {"propertyName": "kind"}},
    "Cat": {"allOf": [ref("Thing"), _object(meow={"type": "boolean"})], "required": ["kind"]},
}


def test_a_kind_that_nobody_documented_is_read_as_the_base(tmp_path: Path) -> None:
    """Its members are typed; the known kinds are told apart as ever."""
    with _reading(tmp_path, _FAMILY) as read:
        known, other, untagged = read({"kind": "Cat", "meow": True}), read({"kind": "Yak", "id": 1}), read({"id": 2})

    assert type(known[0]).__name__ == "Cat"
    assert [type(each[0]).__name__ for each in (other, untagged)] == ["ThingOther"] * 2
    assert other[0].id == 1
    assert known[2] + other[2] + untagged[2] == []


@pytest.mark.parametrize(
    ("member", "value"),
    [
        ({"type": "string", "format": "binary"}, 'any text, "é" too'),
        ({"anyOf": [{}, {"type": "string"}]}, {"a": [1]}),
        ({"anyOf": [{"type": "string"}, {"nullable": True}]}, None),
        ({"oneOf": [{"type": "string", "enum": ["a", "b"]}, {"type": "string"}]}, "c"),
        ({"type": "string", "contentEncoding": "base64url"}, "-_-_"),
        ({"type": []}, 5),
        # Two types at once is a mistake of the document; nobody can say which of them is meant.
        ({"type": "number", "allOf": [{"type": "object", "properties": {"a": {"type": "string"}}}]}, {"a": "b"}),
        ({"type": "number", "allOf": [{"type": "object", "properties": {"a": {"type": "string"}}}]}, 1.5),
    ],
)
def test_a_value_that_fits_is_no_drift(tmp_path: Path, member: dict[str, object], value: object) -> None:
    """It is read, and written again as it came."""
    with _reading(tmp_path, {"Thing": _object(x=member)}) as read:
        _, written, drifts = read({"x": value})

    assert drifts == []
    assert written == {"x": value}


def test_null_inside_a_union_that_holds_itself_is_no_drift(tmp_path: Path) -> None:
    """Wherever it refers to itself."""
    tree = {"oneOf": [{"type": "null"}, {"type": "integer"}, {"type": "array", "items": ref("Tree")}]}

    with _reading(tmp_path, {"Thing": _object(x=ref("Tree")), "Tree": tree}) as read:
        _, written, drifts = read({"x": [1, None, [None]]})

    assert drifts == []
    assert written == {"x": [1, None, [None]]}
