"""Whatever is read is written back as the same JSON."""

from __future__ import annotations

import json
from datetime import time
from decimal import Decimal
from typing import Any
from uuid import UUID

import pytest
from attrs import define, field
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.runtime.codec.codec import Codec
from generator.runtime.codec.jsontext import dumps, loads, same
from generator.runtime.codec.model import Model
from generator.runtime.core.hints import spelled, wire, wrapped
from generator.text.words import words

from .codec_models import Everything

ODD = st.sampled_from(
    [
        *[
            "",
            "0",
            "007",
            "+5",
            "-0",
            "1e5",
            "1E+5",
            ".5",
            "5.",
            "1_000",
            "NaN",
            "-Infinity",
            "0.0000001",
            "1,5",
            " 7 ",
        ],
        *["0000-00-00", "2026-01-05", "20260105", "2026-W01-1", "2026-02-30", "2026-01-05 00:00:00"],
        *["2026W01", "2026-W01", "2026W011", "2026-W01-1 10:00:00", "2026-01-05 10:00+01", "2026-01-05 10:00:0"],
        *["2026-01-05T10:00:00Z", "2026-01-05T10:00:00+00:00", "2026-01-05T10:00:00.120+02:00", "2026-01-05T10:00"],
        *["2026-01-05T10:00:00-00:00", "2026-01-05T10:00:00+05:30", "2026-01-05 10:00:00", "2026-01-05 10:00:00.5"],
        *["10:00", "10:00:00", "yes", "no", "true", "false", "draft", "Paid", "paid", "cat", "dog", "a", "YQ==", "YQ"],
        *["8b7a1f2e-0000-4000-8000-000000000000", "8B7A1F2E-0000-4000-8000-000000000000"],
        *['{"qty": 1}', '{"qty":1}', "[1, 2]", "null", '{"qty":1.50}', "EUR 5.00", "EUR  5", "\ud800", "\u2028", "\0"],
        *['a:1:{i:0;s:1:"x";}', 'a:1:{s:1:"5";i:7;}', "i:5;", "a:0:{}", "d:0.50;", "O:1:{}", "b:1;", "N;"],
        *[0, 1, 2, -1, 10**30, 1.0, 0.1, 0.1000000000000000055, 1e300, -0.0, 1.5, True, False, None],
    ]
)
SCALARS = ODD | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=5)
MEMBERS = words("id name no petType qty price line lines box data barks lives vat extra born founded date kind")
JSON: st.SearchStrategy[Any] = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(MEMBERS), inner, max_size=5),
    max_leaves=8,
)
NAMES = [
    *words("id name ratio flag total no amount rate yes bit due made seen clock key blob status level level_text"),
    *words("anything line lines numbers dates prices by_name pair row periods boxed alone listing inside php pet"),
    *words("pets tree party either size kind money token secrets unheard unknown_fields"),
]
LIKELY = {
    "lines": st.lists(st.fixed_dictionaries({"qty": JSON}, optional={"price": JSON, "when": JSON}), max_size=3),
    "periods": st.lists(st.dictionaries(st.sampled_from(["line", "note"]), JSON, max_size=2), max_size=3),
    "boxed": st.dictionaries(st.sampled_from(["box", "note"]), JSON, max_size=2),
    "listing": st.dictionaries(st.sampled_from(["data", "total"]), st.lists(JSON, max_size=2), max_size=2),
    "alone": st.lists(JSON, max_size=2),
    "pet": st.fixed_dictionaries({"petType": st.sampled_from(["cat", "dog", "cow", 1])}, optional={"lives": JSON}),
}
MEMBER = st.sampled_from(NAMES).flatmap(lambda name: st.tuples(st.just(name), LIKELY.get(name, JSON) | JSON))
OBJECTS: st.SearchStrategy[dict[str, Any]] = st.lists(MEMBER, max_size=12).map(dict)
ANSWERS = st.tuples(OBJECTS, OBJECTS).map(lambda pair: {**pair[0], "more": pair[1]}) | OBJECTS


@settings(max_examples=250, deadline=None)
@given(ANSWERS)
def test_reading_then_writing_gives_the_same_json(answer: dict[str, Any]) -> None:
    """A value is written back unchanged, whether it fits its schema or not."""
    codec = Codec()

    written = codec.write(codec.read(Everything, answer))

    assert same(written, answer), (written, answer)


@settings(max_examples=150, deadline=None)
@given(ANSWERS)
def test_the_text_of_an_answer_survives(answer: dict[str, Any]) -> None:
    """From bytes to a model to bytes, no number changes."""
    codec = Codec()
    body = json.dumps(answer).encode()

    back = codec.dumps(codec.write(codec.read(Everything, codec.loads(body, Everything))))

    assert equal_numbers(loads(back, exact=True), loads(body, exact=True))


@define(kw_only=True)
class Spelled(Model):
    key: UUID | None = None
    at: time | None = None
    things: list[Thing] = field(factory=list, metadata=wire("things", wrapped("data", lone_row=True)))


@define(kw_only=True)
class Thing(Model):
    name: str


@pytest.mark.parametrize(
    "members",
    [
        {"key": "6BA7B810-9DAD-11D1-80B4-00C04FD430C8"},
        {"key": "6ba7b810-9dad-11d1-80b4-00c04fd430c8", "at": "09:00:00"},
        {"at": "09:00"},
        {"things": {"data": {"name": "Ann"}}},
        {"things": {"data": [{"name": "Ann"}]}},
    ],
)
def test_a_value_in_another_spelling_goes_back_as_it_came(members: Any) -> None:
    codec = Codec()

    assert codec.write(codec.read(Spelled, members)) == members


@pytest.mark.parametrize(("exact", "number"), [(True, Decimal("0.10")), (False, 0.1)])
def test_members_that_come_twice_do_not_change_how_numbers_are_read(exact: bool, number: object) -> None:
    pairs = loads(b'{"a":1,"a":0.10}', exact=exact, members=list)

    assert pairs == [("a", 1), ("a", number)]
    assert isinstance(pairs, list) and type(pairs[1][1]) is type(number)


@given(JSON)
def test_json_text_is_read_back_exactly(value: Any) -> None:
    """`dumps` then `loads` is the identity."""
    body = dumps(value)

    assert same(loads(body), value)
    assert equal_numbers(loads(dumps(loads(body, exact=True)), exact=True), loads(body, exact=True))


def test_a_decimal_is_written_as_exactly_that_number() -> None:
    """There is no float in between, and a text of the caller is not confused with a number."""
    value = {"a": Decimal("10.50"), "b": ["\0", Decimal("0.1000000000000000055"), "\0\0"], "c": Decimal(7)}

    assert dumps(value) == b'{"a":10.50,"b":["\\u0000",0.1000000000000000055,"\\u0000\\u0000"],"c":7}'


def equal_numbers(first: Any, other: Any) -> bool:
    """Compare JSON, numbers by value: 1.50 and 1.5 are the same JSON number, 1 and true are not."""
    if isinstance(first, dict) and isinstance(other, dict):
        return first.keys() == other.keys() and all(equal_numbers(first[name], other[name]) for name in first)
    if isinstance(first, list) and isinstance(other, list):
        return len(first) == len(other) and all(map(equal_numbers, first, other))
    if isinstance(first, bool) or isinstance(other, bool):
        return first is other
    return bool(first == other)


@define(kw_only=True)
class Switch(Model):
    """A switch whose vendor writes 1 and 0."""

    on: bool = field(metadata=wire(hint=spelled(1, 0)))


@pytest.mark.parametrize(
    ("value", "expected"),
    [(1, True), (0, False), ("1", True), ("0", False), (True, True), (False, False)],
    ids=repr,
)
def test_a_switch_in_another_spelling_goes_back_as_it_came(value: object, expected: bool) -> None:
    """In Python, 1 equals `True`; in JSON they differ."""
    codec = Codec()

    switch = codec.read(Switch, {"on": value})

    assert switch.on is expected
    written = codec.dumps(codec.write(switch))
    assert json.loads(written) == {"on": value} and written == json.dumps({"on": value}, separators=(",", ":")).encode()
