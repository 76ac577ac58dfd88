"""Texts of a command line become the values that an argument's type documents."""

from __future__ import annotations

import io
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from attrs import define, field

from generator.runtime.apps.command_line.objects import pairs, split
from generator.runtime.apps.command_line.values import content, value_of, values_of
from generator.runtime.codec.annotations import Scope, of_type
from generator.runtime.codec.model import Model
from generator.runtime.core.errors import InvalidArgument
from generator.runtime.core.hints import wire
from generator.runtime.core.values import UNSET, Unset


@define(kw_only=True, repr=False)
class Size(Model):
    width: Decimal | int
    unit: str | Unset = UNSET


@define(kw_only=True, repr=False)
class Line(Model):
    text: str
    quantity: Decimal | int = field(metadata=wire("qty"))
    on: date | Unset = UNSET
    taxes: list[str] | Unset = UNSET
    open: bool | Unset = UNSET
    size: Size | Unset = UNSET


def node(annotation: object) -> Any:
    return of_type(annotation, Scope(__name__))


@pytest.mark.parametrize(
    ("text", "annotation", "value"),
    [
        ("7", "int", 7),
        ("007", "str", "007"),
        ("0.10", "Decimal | int", Decimal("0.10")),
        ("12345678901234567890.12", "Decimal", Decimal("12345678901234567890.12")),
        ("2026-11-01", "date", date(2026, 11, 1)),
        ("2026-11-01T09:30", "datetime", datetime(2026, 11, 1, 9, 30)),
        ("2026-11-01", "date | str", "2026-11-01"),
        ("yes", "bool", True),
        ("false", "bool | int", False),
        ("7", "bool | int", 7),
        ("abc", "int | str", "abc"),
        ("@@name", "str", "@name"),
        ("@", "str", "@"),
        ('{"a": 0.10}', "object", {"a": Decimal("0.10")}),
        ("plain", "object", "plain"),
        ("a=1,b.c=x", "dict[str, object]", {"a": 1, "b": {"c": "x"}}),
        ('[1, "a"]', "list[int | str]", [1, "a"]),
    ],
)
def test_a_text_is_read_as_its_type(text: str, annotation: str, value: object) -> None:
    read = value_of(text, node(annotation), "--it")

    assert read == value
    assert type(read) is type(value)


@pytest.mark.parametrize(
    ("text", "annotation", "problem"),
    [
        ("x", "int", "--it: expected a whole number, got 'x'"),
        ("1.5", "int", "a whole number"),
        ("x", "Decimal | int", "a whole number or a number"),
        ("1 November", "date", "a day such as"),
        ("perhaps", "bool", "expected true or false"),
        ("{", "object", "this is not JSON"),
        ("[NaN]", "list[float]", "this is not JSON"),
    ],
)
def test_a_text_of_another_kind_is_refused(text: str, annotation: str, problem: str) -> None:
    with pytest.raises(InvalidArgument, match=problem):
        value_of(text, node(annotation), "--it")


def test_lists_have_commas_or_are_json_or_come_one_by_one() -> None:
    texts = ['a,"b, c"', '["d,e"]', "f"]

    assert values_of(texts, node("list[str]"), "--it") == ["a", "b, c", "d,e", "f"]


def test_objects_are_pairs_or_json_under_either_name() -> None:
    texts = [
        'text="Desk, oak",quantity=3,on=2026-11-01,taxes=A,taxes=B,open=yes,size.width=1.50',
        '{"text": "Chair", "qty": 2.50}',
        '[{"text": "Lamp", "quantity": 1}]',
    ]

    desk, chair, lamp = values_of(texts, node("list[Line]"), "--lines")

    assert desk == Line(
        text="Desk, oak",
        quantity=3,
        on=date(2026, 11, 1),
        taxes=["A", "B"],
        open=True,
        size=Size(width=Decimal("1.50")),
    )
    assert chair == Line(text="Chair", quantity=Decimal("2.50"))
    assert lamp.quantity == 1


def test_what_json_says_beyond_the_documentation_is_sent() -> None:
    (line,) = values_of(['{"text": "Chair", "qty": 1, "colour": "red"}'], node("list[Line]"), "--lines")

    assert line.unknown_fields == {"colour": "red"}


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("text=a,qty=1,colour=red", "Line has no colour; it has text, "),
        ("text=a,qty=many", "--lines.qty: expected a number"),
        ("text=a,qty=1,open=perhaps", "--lines.open: expected true or false"),
        ("text=a", "--lines.qty is missing$"),
        ('{"text": "a"}', "--lines.qty is missing$"),
        ("text", "is not NAME=VALUE"),
        ("text=a,text.b=c", "is a value already"),
        ('{"text": 7, "qty": 1}', "--lines.text: expected"),
    ],
)
def test_an_object_that_is_not_as_documented_is_refused(text: str, problem: str) -> None:
    with pytest.raises(InvalidArgument, match=problem):
        values_of([text], node("list[Line]"), "--lines")


def test_a_file_holds_what_is_too_long_for_a_command_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "lines.json").write_text('[{"text": "@not-a-file", "qty": 1}]', "utf-8")
    monkeypatch.setattr("sys.stdin", io.StringIO("typed"))

    (line,) = values_of([f"@{tmp_path / 'lines.json'}"], node("list[Line]"), "--lines")

    assert line.text == "@not-a-file"
    assert content("@-", "--it") == "typed"


def test_a_file_that_is_no_text_is_refused(tmp_path: Path) -> None:
    (tmp_path / "bytes").write_bytes(b"\xff\xfe")

    for path in (tmp_path / "bytes", tmp_path / "nothing", tmp_path):
        with pytest.raises(InvalidArgument, match="cannot be read"):
            content(f"@{path}", "--it")


def test_quotes_keep_commas() -> None:
    assert split('a, "b,c" ,,d') == ["a", "b,c", "d"]
    assert pairs('a="x,y",b=', "--it") == {"a": "x,y", "b": ""}
