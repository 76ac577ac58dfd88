"""Queries, headers and cookies in every style."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal

import pytest

from generator.runtime.codec.codec import Codec
from generator.runtime.core.errors import InvalidArgument
from generator.runtime.core.hints import spelled, stamp, text
from generator.runtime.core.values import UNSET
from generator.runtime.params.params import (
    allow_reserved,
    as_json,
    bare,
    cookie_header,
    deep,
    exploded,
    header_pairs,
    joined,
    piped,
    query_string,
    spaced,
    whole,
    with_item,
)
from generator.runtime.params.styles import TextFormat

CODEC = Codec()
SPELLING = TextFormat(CODEC.write, CODEC.dumps)


@pytest.mark.parametrize(
    ("value", "query"),
    [
        (UNSET, ""),
        ("two words", "q=two%20words"),
        ("a&b=c+d", "q=a%26b%3Dc%2Bd"),
        ("", "q="),
        (True, "q=true"),
        (1.5, "q=1.5"),
        (Decimal("0.10"), "q=0.10"),
        (date(2026, 1, 5), "q=2026-01-05"),
        (stamp(datetime(2026, 1, 5, 6, 7, 8)), "q=2026-01-05%2006%3A07%3A08"),
        (text(7), "q=7"),
        (spelled("yes", "no")(False), "q=no"),
        ([1, UNSET, "b"], "q=1&q=b"),
        ([], ""),
        ({"r": 1, "g": [2, 3]}, "r=1&g=2&g=3"),
        (joined([1, "a,b"]), "q=1,a%2Cb"),
        (joined("one"), "q=one"),
        (joined({"r": 1}), "q=r,1"),
        (joined([]), ""),
        (spaced(["a", "b"]), "q=a%20b"),
        (piped(["a", "b"]), "q=a%7Cb"),
        (deep({"status": "paid", "total": {"gt": 5}}), "q%5Bstatus%5D=paid&q%5Btotal%5D%5Bgt%5D=5"),
        (deep({"id": [1, 2]}), "q%5Bid%5D=1&q%5Bid%5D=2"),
        (deep(["a", 1]), "q%5B%5D=a&q%5B%5D=1"),
        (deep([{"a": 1}, {"a": 2}]), "q%5B0%5D%5Ba%5D=1&q%5B1%5D%5Ba%5D=2"),
        (deep({"to": [{"a": 1}]}), "q%5Bto%5D%5B0%5D%5Ba%5D=1"),
        (deep(5), "q=5"),
        (as_json({"a": [1, UNSET]}), "q=%7B%22a%22%3A%5B1%5D%7D"),
        (as_json({"a": Decimal("0.10")}), "q=%7B%22a%22%3A0.10%7D"),
        (whole("a b"), "a%20b"),
        (whole(as_json({"a": 1})), "%7B%22a%22%3A1%7D"),
        (whole(UNSET), ""),
        (allow_reserved("a/b:c&d#"), "q=a/b:c%26d%23"),
        (exploded({"a": 1}), "a=1"),
    ],
)
def test_a_value_in_a_query(value: object, query: str) -> None:
    assert query_string({"q": value}, SPELLING) == query


@pytest.mark.parametrize("style", [joined, spaced, piped, deep, as_json, allow_reserved, exploded])
def test_unset_passes_through_every_style(style: object) -> None:
    assert callable(style) and style(UNSET) is UNSET


def test_null_in_a_query_is_refused_unless_the_vendor_has_a_word_for_it() -> None:
    with pytest.raises(InvalidArgument, match="q is None"):
        query_string({"q": None}, SPELLING)

    assert query_string({"q": None}, TextFormat(CODEC.write, CODEC.dumps, null="null")) == "q=null"


def test_booleans_take_the_vendors_spelling() -> None:
    assert query_string({"q": [True, False]}, TextFormat(CODEC.write, CODEC.dumps, ("1", "0"))) == "q=1&q=0"


@pytest.mark.parametrize(
    ("value", "line"),
    [("x", b"x"), ([1, 2], b"1,2"), ({"a": 1}, b"a,1"), (exploded({"a": 1}), b"a=1"), (True, b"true"), ("é", b"\xe9")],
)
def test_a_value_in_a_header(value: object, line: bytes) -> None:
    assert header_pairs({"X-Tenant": value, "X-Other": UNSET}, SPELLING) == [(b"X-Tenant", line)]


@pytest.mark.parametrize("value", ["a\r\nX-Evil: 1", "a\nb", "a\0b", "\u20ac", None])
def test_what_a_header_cannot_carry_is_refused(value: object) -> None:
    with pytest.raises(InvalidArgument, match="X-Tenant"):
        header_pairs({"X-Tenant": value}, SPELLING)


@pytest.mark.parametrize("name", ["", "X Y", "X:Y", "X\r\n", "é"])
def test_what_is_no_header_name_is_refused(name: str) -> None:
    with pytest.raises(InvalidArgument):
        header_pairs({name: "x"}, SPELLING)


def test_json_in_a_header_is_ascii() -> None:
    assert header_pairs({"X-J": as_json({"a": "é€"})}, SPELLING) == [(b"X-J", b'{"a":"\\u00e9\\u20ac"}')]


def test_cookies_share_one_header() -> None:
    cookies = {"a": 7, "b": "x;y z", "c": joined([1, 2]), "d": [1, 2], "e": UNSET}

    assert cookie_header(cookies, SPELLING) == b"a=7; b=x%3By%20z; c=1,2; d=1; d=2"
    assert cookie_header({"e": UNSET}, SPELLING) is None


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("name", "id,name"),
        ("name,id", "name,id"),
        ("id", "id"),
        ("", ""),
        (["name"], ["id", "name"]),
        (("name", "id"), ["name", "id"]),
        ([], []),
        (UNSET, UNSET),
        ({"name": True}, {"name": True}),
        (7, 7),
        (None, None),
    ],
)
def test_an_item_is_put_in_front_of_a_list_that_lacks_it(value: object, expected: object) -> None:
    assert with_item(value, "id") == expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (piped(["name"]), "id%7Cname"),
        (piped("name"), "id%7Cname"),
        (piped("name|id"), "name%7Cid"),
        (joined(["name", "id"]), "name,id"),
        (joined("name"), "id%2Cname"),
    ],
)
def test_an_item_goes_the_way_of_its_list(value: object, expected: str) -> None:
    assert query_string({"f": with_item(value, "id")}, SPELLING) == f"f={expected}"


@pytest.mark.parametrize(
    ("value", "expected"),
    [(UNSET, []), ([], []), ({}, []), (["a", "b"], [(b"X-A", b"a,b")]), ("", [(b"X-A", b"")]), (0, [(b"X-A", b"0")])],
)
def test_a_header_without_anything_to_say_is_left_out(value: object, expected: list[tuple[bytes, bytes]]) -> None:
    assert header_pairs({"X-A": value}, SPELLING) == expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (UNSET, None),
        ([], None),
        (["a", "b c"], b"c=a; c=b%20c"),
        ({"k": "v", "l": 1}, b"k=v; l=1"),
        ("", b"c="),
        (0, b"c=0"),
        (bare(["a", "b"], explode=False), b"c=a,b"),
        (bare(["a", "b"], explode=True), b"c=a; c=b"),
        (bare({"k": "v"}, explode=True), b"k=v"),
        (bare([], explode=False), None),
    ],
)
def test_a_cookie_is_written_as_its_style_says(value: object, expected: bytes | None) -> None:
    assert cookie_header({"c": value}, SPELLING) == expected


@pytest.mark.parametrize("value", ['a"b', "a;b", "a\\b", "a b", "é", "a\n"])
def test_what_a_bare_cookie_cannot_carry_is_refused(value: str) -> None:
    with pytest.raises(InvalidArgument, match="cookie c holds a character"):
        cookie_header({"c": bare(value, explode=False)}, SPELLING)
