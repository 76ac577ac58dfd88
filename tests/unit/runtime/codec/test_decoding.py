"""An answer that fits its schema is not a drift; each case here was reported as one earlier."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from tests.unit.making import document, forgotten, make, operation, ref, talk


@contextmanager
def _reading(folder: Path, schemas: dict[str, object]) -> Iterator[Any]:
    """Yield a function that reads JSON as `Thing` and gives the value, its JSON again, and the drifts."""
    with forgotten("made_client"):
        package = make(folder, document({"/thing": {"get": operation("get", ref("Thing"))}}, schemas))
        with talk(package) as talking:

            def read(value: object) -> tuple[Any, Any, list[Any]]:
                talking.drifts.clear()
                talking.vendor.says(value)
                got = talking.client.calls.get()
                codec = package.load("_runtime.codec.codec").Codec()
                return got, codec.write(got), list(talking.drifts)

            yield read


def _object(**members: object) -> dict[str, object]:
    return {"type": "object", "properties": members}


_FAMILY: dict[str, object] = {
    "Thing": {**_object(kind={"type": "string"}, id={"type": "integer"}), "discriminator": {"propertyName": "kind"}},
    "Cat": {"allOf": [ref("Thing"), _object(meow={"type": "boolean"})], "required": ["kind"]},
}


def test_a_kind_that_nobody_documented_is_read_as_the_base(tmp_path: Path) -> None:
    """Its members are typed, and the known kinds are still recognised."""
    with _reading(tmp_path, _FAMILY) as read:
        known, other, untagged = read({"kind": "Cat", "meow": True}), read({"kind": "Yak", "id": 1}), read({"id": 2})

    assert type(known[0]).__name__ == "Cat"
    assert [type(result[0]).__name__ for result in (other, untagged)] == ["ThingOther"] * 2
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
        ({"allOf": [{"type": "number"}, {"type": "integer"}]}, 3),
        ({"allOf": [{"type": ["string", "null"]}, {"type": ["null", "string"], "format": "date"}]}, None),
        ({"enum": [False, 1.5, "a", None]}, False),
        ({"const": 1}, 1.0),
        ({"type": "string", "enum": [1, "a", "1"]}, "1"),
        ({"enum": [1, 2]}, 2.0),
        ({"type": "string", "format": "date-time"}, "2026-01-31t09:30:00z"),
        ({"type": "string", "format": "date-time"}, "2016-12-31T23:59:60Z"),
        ({"type": "object", "patternProperties": {"^x": {"type": "integer"}}}, {"y": "text"}),
        ({"type": "object", "patternProperties": {"^x": {}}, "additionalProperties": {"type": "integer"}}, {"y": 1}),
        # An arm that only says what is required takes any object that has it.
        ({"oneOf": [{"type": "integer"}, {"required": ["a"]}]}, {"a": "b"}),
        ({**_object(a={"type": "string"}), "anyOf": [{"required": ["a"]}, _object(b={"type": "integer"})]}, {"b": "c"}),
        # What an arm knows more names of does not fit.
        ({"anyOf": [_object(a={"type": "integer"}, b={}), _object(a={"type": "string"})]}, {"a": "x", "b": 1}),
        ({**_object(a={}), "not": {"required": ["b"]}, "if": {}, "then": {"required": ["c"]}}, {"c": 1}),
        ({"type": "array", "contains": {"type": "integer"}}, ["a", 1]),
        ({"type": "object", "propertyNames": {"maxLength": 1}, "dependentSchemas": {"a": _object(b={})}}, {"a": 1}),
        ({"oneOf": [{"type": "string"}, {"type": "integer"}], "anyOf": [{"type": "integer"}, {"type": "null"}]}, 5),
    ],
)
def test_a_value_that_fits_is_no_drift(tmp_path: Path, member: dict[str, object], value: object) -> None:
    """It is read, and written back unchanged."""
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


_CAT = {**_object(kind={"type": "string", "enum": ["cat"]}, lives={"type": "integer"}), "required": ["kind", "lives"]}
_DOG = {**_object(kind={"type": "string", "enum": ["dog", "wolf"]}, tail={"type": "string"}), "required": ["kind"]}


def _names(*values: Any) -> list[str]:
    return [type(value).__name__ for value in values]


def test_several_choices_at_once_are_read_as_what_fits_all(tmp_path: Path) -> None:
    """The members of both are typed."""
    owner = {
        "anyOf": [{**_object(owner={"type": "string", "format": "date"}), "required": ["owner"]}, _object(chip={})]
    }

    with _reading(tmp_path, {"Thing": {"oneOf": [ref("Cat"), ref("Dog")], **owner}, "Cat": _CAT, "Dog": _DOG}) as read:
        cat, dog = read({"kind": "cat", "lives": 9, "owner": "2026-01-31"}), read({"kind": "wolf", "chip": 1})

    assert cat[2] + dog[2] == []
    assert (cat[0].lives, str(cat[0].owner)) == (9, "2026-01-31")
    assert (dog[0].kind, dog[0].chip) == ("wolf", 1)


@pytest.mark.parametrize("mapping", [{}, {"mapping": {"cat": "Cat"}}, {"mapping": {"cat": "#/components/schemas/Cat"}}])
def test_an_arm_itself_says_which_tags_it_has(tmp_path: Path, mapping: dict[str, object]) -> None:
    """By `const` or `enum`, where the discriminator maps nothing to it."""
    union = {"oneOf": [ref("Cat"), ref("Dog")], "discriminator": {"propertyName": "kind", **mapping}}

    with _reading(tmp_path, {"Thing": union, "Cat": _CAT, "Dog": _DOG}) as read:
        results = [
            read(value) for value in ({"kind": "cat", "lives": 9}, {"kind": "wolf"}, {"kind": "dog", "tail": "x"})
        ]

    assert _names(*[result[0] for result in results]) == ["Cat", "Dog", "Dog"]
    assert [result[2] for result in results if result[2]] == []


def test_a_tagged_union_may_have_arms_that_are_no_objects_and_unions_inside(tmp_path: Path) -> None:
    """The client recognises each arm."""
    schemas = {
        "Thing": {"oneOf": [ref("Pet"), ref("Car"), {"type": "string"}], "discriminator": {"propertyName": "kind"}},
        "Pet": {"oneOf": [ref("Cat"), ref("Dog")]},
        "Car": {**_object(kind={"const": "car"}, doors={"type": "integer"}), "required": ["kind"]},
        "Cat": _CAT,
        "Dog": _DOG,
    }

    with _reading(tmp_path, schemas) as read:
        results = [
            read(value) for value in ({"kind": "car", "doors": 3}, {"kind": "cat", "lives": 9}, {"kind": "dog"}, "x")
        ]

    assert _names(*[result[0] for result in results]) == ["Car", "Cat", "Dog", "str"]
    assert [result[2] for result in results if result[2]] == []


def test_a_base_that_lists_its_heirs_is_one_of_them(tmp_path: Path) -> None:
    """Each heir has the members of the base, and cannot be chosen itself."""
    base = {**_object(kind={"type": "string"}, id={"type": "integer"}), "oneOf": [ref("Cat"), ref("Dog")]}
    schemas = {
        "Thing": {**base, "discriminator": {"propertyName": "kind", "mapping": {"cat": "Cat", "dog": "Dog"}}},
        "Cat": {"allOf": [ref("Thing"), _object(lives={"type": "integer"})]},
        "Dog": {"allOf": [ref("Thing"), _object(tail={"type": "string"})]},
    }

    with _reading(tmp_path, schemas) as read:
        cat, dog = read({"kind": "cat", "id": 1, "lives": 9}), read({"kind": "dog", "tail": "x"})

    assert _names(cat[0], dog[0]) == ["Cat", "Dog"]
    assert (cat[0].id, cat[0].lives, cat[2] + dog[2]) == (1, 9, [])


def test_heirs_of_heirs_are_told_by_their_tag_too(tmp_path: Path) -> None:
    """However far from the base."""
    schemas = {**_FAMILY, "Lion": {"allOf": [ref("Cat"), _object(mane={"type": "boolean"})]}}

    with _reading(tmp_path, schemas) as read:
        lion = read({"kind": "Lion", "mane": True, "meow": False, "id": 1})

    assert (type(lion[0]).__name__, lion[0].mane, lion[0].id, lion[2]) == ("Lion", True, 1, [])


def test_a_tag_nobody_knows_is_of_the_default_arm(tmp_path: Path) -> None:
    """OpenAPI 3.2's `defaultMapping`; a missing tag as well."""
    union = {"oneOf": [ref("Cat"), ref("Other")], "discriminator": {"propertyName": "kind", "defaultMapping": "Other"}}
    schemas = {"Thing": union, "Cat": _CAT, "Other": _object(kind={"type": "string"}, id={"type": "integer"})}

    with _reading(tmp_path, schemas) as read:
        cat, other, none = read({"kind": "cat", "lives": 9}), read({"kind": "yak", "id": 1}), read({"id": 2})

    assert _names(cat[0], other[0], none[0]) == ["Cat", "Other", "Other"]
    assert cat[2] + other[2] + none[2] == []


def test_what_fits_another_arm_than_its_tag_says_is_no_drift(tmp_path: Path) -> None:
    """JSON Schema knows no tags: the discriminator is a hint."""
    union = {"oneOf": [ref("A"), ref("B")], "discriminator": {"propertyName": "kind"}}
    a = {**_object(kind={"type": "string"}, n={"type": "integer"}), "required": ["n"]}
    b = {**_object(kind={"type": "string"}, t={"type": "string"}), "required": ["t"]}

    with _reading(tmp_path, {"Thing": union, "A": a, "B": b}) as read:
        right, wrong, neither = (
            read({"kind": "A", "n": 1}),
            read({"kind": "A", "t": "x"}),
            read({"kind": "A", "n": "x"}),
        )

    assert _names(right[0], wrong[0], neither[0]) == ["A", "B", "A"]
    assert right[2] + wrong[2] == []
    assert len(neither[2]) == 1


def test_more_digits_than_a_float_has_are_kept_beside_a_decimal(tmp_path: Path) -> None:
    """The answer is read exactly for the decimal's sake; the float is the nearest one, its digits come back."""
    members = {"price": {"type": "number", "format": "decimal"}, "ratio": {"type": "number"}}

    with forgotten("made_client"):
        package = make(
            tmp_path, document({"/thing": {"get": operation("get", ref("Thing"))}}, {"Thing": _object(**members)})
        )
        with talk(package) as talking:
            body = '{"price":0.10,"ratio":3.14159265358979323846}'
            talking.vendor.sends(body, "application/json")
            got = talking.client.calls.get()
            codec = package.load("_runtime.codec.codec").Codec()

            assert talking.drifts == []
            assert got.ratio == 3.141592653589793
            assert codec.encode(got).decode() == body


_MONEY = {"type": "string", "format": "decimal"}


@pytest.mark.parametrize(
    ("member", "value"),
    [
        ({"anyOf": [_MONEY, {"type": "array", "items": _MONEY}]}, ["1.50"]),
        ({"anyOf": [_MONEY, {"type": "boolean"}]}, True),
        ({"anyOf": [_MONEY, {"enum": [1, 2]}]}, 2),
        ({"type": "array", "items": False, "minItems": 2, "prefixItems": [_MONEY, {"type": "array", "items": _MONEY}]},
         ["1.50", ["2.50"]]),
        (ref("Deep"), ["1.50", ["2.50"]]),
        ({"anyOf": [ref("Deep"), {"type": "object", "additionalProperties": ref("Prices")}]}, {"a": ["1.50"]}),
        (ref("Price"), "1.50"),
        (ref("Price"), None),
    ],
)  # fmt: skip
def test_numbers_in_texts_are_read_wherever_they_are(tmp_path: Path, member: dict[str, object], value: object) -> None:
    """Where arms are spelled in several ways they may stay texts; they are sent as texts in any case."""
    schemas = {
        "Thing": _object(x=member),
        "Deep": {"type": "array", "items": {"oneOf": [_MONEY, ref("Deep")]}},
        "Prices": {"type": "array", "items": _MONEY},
        "Price": {"oneOf": [_MONEY, {"type": "object", "properties": {"amount": _MONEY}}, {"type": "null"}]},
    }

    with _reading(tmp_path, schemas) as read:
        got, written, drifts = read({"x": value})
        again = type(got)(x=got.x).to_dict()

    assert drifts == []
    assert written == again == {"x": value}
