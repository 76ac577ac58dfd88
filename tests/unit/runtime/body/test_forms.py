"""Nested values as form fields."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from enum import Enum
from typing import Any
from urllib.parse import parse_qsl

import pytest
from attrs import define, field
from hypothesis import given
from hypothesis import strategies as st

from generator.runtime.body.body import fields, multipart, urlencoded
from generator.runtime.codec.codec import Codec
from generator.runtime.codec.model import Model
from generator.runtime.core.errors import InvalidArgument
from generator.runtime.core.files import File
from generator.runtime.core.hints import spelled, wire
from generator.runtime.core.quirks import FormStyle
from generator.runtime.core.values import UNSET, Unset
from generator.runtime.params.params import as_json, deep, joined, piped, spaced
from generator.runtime.params.styles import TextFormat

CODEC = Codec()
SPELLING = TextFormat(CODEC.write, CODEC.dumps)


class Mode(Enum):
    FIXED = "fixed"


@define(kw_only=True)
class Line(Model):
    description: str
    qty: Decimal | Unset = field(default=UNSET, metadata=wire("quantity"))


def pairs(form: object, style: FormStyle) -> list[tuple[str, str]]:
    body = urlencoded(form, style, SPELLING).data
    assert body is not None
    return parse_qsl(body.decode(), keep_blank_values=True)


PHP = FormStyle("php", booleans=("1", "0"))
NESTED: Any = {
    "lines": [Line(description="a", qty=Decimal("1.50")), Line(description="é&=")],
    "tax": {"names": ["GST|18.00", "x"]},
    "fields": {"invoice": {3: "y"}},
    "yes": True,
    "none": None,
    "left": UNSET,
    "no": [],
    "day": date(2026, 1, 5),
    "mode": Mode.FIXED,
    "flag": spelled("on", "off")(True),
    "matrix": [[1, 2], [3]],
}


def test_php_names() -> None:
    assert pairs(NESTED, PHP) == [
        ("lines[0][description]", "a"),
        ("lines[0][quantity]", "1.50"),
        ("lines[1][description]", "é&="),
        ("tax[names][]", "GST|18.00"),
        ("tax[names][]", "x"),
        ("fields[invoice][3]", "y"),
        ("yes", "1"),
        ("none", ""),
        ("day", "2026-01-05"),
        ("mode", "fixed"),
        ("flag", "on"),
        ("matrix[0][]", "1"),
        ("matrix[0][]", "2"),
        ("matrix[1][]", "3"),
    ]


@pytest.mark.parametrize(
    ("nesting", "expected"),
    [
        ("flat", [("a", '{"b":1,"f":2}'), ("c", "1"), ("c", "2"), ("d", '{"e":1}')]),
        ("brackets", [("a[b]", "1"), ("a[f]", "2"), ("c[]", "1"), ("c[]", "2"), ("d[][e]", "1")]),
        ("dotted", [("a.b", "1"), ("a.f", "2"), ("c", "1"), ("c", "2"), ("d.0.e", "1")]),
        ("php", [("a[b]", "1"), ("a[f]", "2"), ("c[]", "1"), ("c[]", "2"), ("d[0][e]", "1")]),
    ],
)
def test_other_ways_to_nest(nesting: Any, expected: list[tuple[str, str]]) -> None:
    assert pairs({"a": {"b": 1, "f": 2}, "c": [1, 2], "d": [{"e": 1}]}, FormStyle(nesting)) == expected


@pytest.mark.parametrize(
    ("null", "expected"), [("", [("a", "")]), ("null", [("a", "null")]), ("omit", []), ("refuse", None)]
)
def test_null_is_spelled_as_the_vendor_wants(null: str, expected: list[tuple[str, str]] | None) -> None:
    if expected is None:
        with pytest.raises(InvalidArgument, match="a is None"):
            pairs({"a": None}, FormStyle(null=null))
    else:
        assert pairs({"a": None}, FormStyle(null=null)) == expected


def test_an_empty_list_may_have_a_spelling() -> None:
    assert pairs({"a": []}, FormStyle("php", empty_list="")) == [("a", "")]


def test_a_model_is_a_form() -> None:
    assert pairs(Line(description="x"), FormStyle()) == [("description", "x")]


def test_styles_in_a_form() -> None:
    form = {"a": joined([1, 2]), "b": as_json({"c": None}), "d": spaced([1, 2]), "e": piped({"f": 1})}
    form["g"] = deep({"h": {"i": 1}, "j": [2, 3]})

    assert pairs(form, FormStyle()) == [
        *[("a", "1,2"), ("b", '{"c":null}'), ("d", "1 2"), ("e", "f|1")],
        ("g[h][i]", "1"),
        ("g[j][]", "2"),
        ("g[j][]", "3"),
    ]


def test_a_deep_object_in_a_form() -> None:
    """The style of one member counts for that member, whatever the form does with the others."""
    form = {
        "expand": deep(["a", "b"]),
        "meta": deep({"a": {"b": 1}}),
        "none": deep({}),
        "rows": deep([{"price": 1, "rates": ["x"]}]),
        "unset": deep(""),
        "flat": ["a", "b"],
    }

    assert pairs(form, FormStyle()) == [
        ("expand[]", "a"),
        ("expand[]", "b"),
        ("meta[a][b]", "1"),
        ("rows[0][price]", "1"),
        ("rows[0][rates][]", "x"),
        ("unset", ""),
        ("flat", "a"),
        ("flat", "b"),
    ]


def test_more_fields_than_php_takes_are_refused() -> None:
    form = {"rows": [{"a": n} for n in range(1001)]}

    with pytest.raises(InvalidArgument, match="1001 fields, of which the server reads 1000"):
        fields(form, PHP, SPELLING)
    assert len(fields(form, FormStyle("php", max_fields=0), SPELLING)) == 1001
    assert len(fields(form, FormStyle(), SPELLING)) == 1001


@pytest.mark.parametrize(
    "form", [[1], "x", {"a": {"b]c": 1}}, {"a": {"[": 1}}, {"a": {"": 1}}, {"a": b"x"}, {"a": "\ud800"}]
)
def test_what_a_form_cannot_say_is_refused(form: object) -> None:
    with pytest.raises(InvalidArgument):
        urlencoded(form, PHP, SPELLING)
    with pytest.raises(InvalidArgument):
        multipart(form, PHP, SPELLING)


def test_a_file_needs_multipart() -> None:
    with pytest.raises(InvalidArgument, match="a is a file"):
        urlencoded({"a": File(b"x")}, PHP, SPELLING)


# None is a key to PHP as it stands: it ends a key at a NUL, counts on for a blank alone, and drops a blank before one.
keys = st.text(st.characters(exclude_characters="[]\0", exclude_categories=["Cs"]), min_size=1, max_size=4).filter(
    lambda key: key not in tuple("\n\v\f\r") and key[0] not in " \t"
)
values: st.SearchStrategy[Any] = st.recursive(
    st.text(st.characters(exclude_categories=["Cs"]), max_size=5),
    lambda inner: st.lists(inner, min_size=1, max_size=3) | st.dictionaries(keys, inner, min_size=1, max_size=3),
    max_leaves=10,
)


@given(st.dictionaries(keys, values, max_size=3))
def test_any_nesting_comes_back_from_php_names(form: dict[str, Any]) -> None:
    assert _unphp(pairs(form, PHP)) == _keyed(form)


def _keyed(value: Any) -> Any:
    if isinstance(value, list):
        return {str(at): _keyed(item) for at, item in enumerate(value)}
    return {key: _keyed(item) for key, item in value.items()} if isinstance(value, dict) else value


def _unphp(flat: list[tuple[str, str]]) -> dict[str, Any]:
    """Read form fields as PHP does."""
    top: dict[str, Any] = {}
    for name, value in flat:
        head, _, rest = name.partition("[")
        path = [head, *(rest[:-1].split("][") if rest else [])]
        place = top
        for key in path[:-1]:
            place = place.setdefault(key, {})
        place[path[-1] or str(len(place))] = value
    return top
