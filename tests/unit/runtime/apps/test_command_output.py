"""Results are written exactly, and nothing in them is obeyed by a terminal or a spreadsheet."""

from __future__ import annotations

import csv
import io
import json
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from attrs import define, frozen
from pyarrow import parquet

from generator.runtime.apps.command_line.options import Choices, Connection, Format
from generator.runtime.apps.command_line.output.text import guarded, json_of, shown
from generator.runtime.apps.command_line.output.writing import Result, write
from generator.runtime.apps.command_line.progress import Progress
from generator.runtime.codec.model import Model
from generator.runtime.core.errors import InvalidArgument


class Colour(Enum):
    RED = "red"


@define(kw_only=True, repr=False)
class Owner(Model):
    name: str | None = None


@define(kw_only=True, repr=False)
class Thing(Model):
    id: int
    name: str
    price: Decimal
    made: date | None = None
    owner: Owner | None = None
    tags: list[str] | None = None


@frozen
class Pair:
    first: int
    things: list[Thing]


THINGS = [
    Thing(id=1, name="Desk", price=Decimal("12345678901234567.10"), made=date(2026, 1, 5), owner=Owner(name="Ann")),
    Thing(id=2, name="=1+1", price=Decimal("-0.50"), tags=["a", "b"]),
]


def written(value: object, tmp_path: Path, format_: Format, *columns: str, kind: Any = "value") -> bytes:
    path = tmp_path / "result"
    choices = Choices(Connection(), format=format_, output=str(path), columns=columns)
    write(Result(value, kind), choices, Progress("it", counts_bytes=False))
    return path.read_bytes()


def test_json_has_each_digit_and_leaves_out_what_did_not_come(tmp_path: Path) -> None:
    text = written(THINGS, tmp_path, "ndjson").decode()

    first, second = (json.loads(line, parse_float=Decimal) for line in text.splitlines())
    assert first["price"] == Decimal("12345678901234567.10")
    assert first["owner"] == {"name": "Ann"}
    assert second == {"id": 2, "name": "=1+1", "price": Decimal("-0.50"), "tags": ["a", "b"]}


def test_json_on_several_lines_says_the_same(tmp_path: Path) -> None:
    lines = written(THINGS, tmp_path, "ndjson").decode().splitlines()
    text = written(THINGS, tmp_path, "json").decode()

    assert json.loads(text, parse_float=Decimal) == [json.loads(line, parse_float=Decimal) for line in lines]
    assert len(text.splitlines()) > 10


def test_one_value_is_no_list_in_json(tmp_path: Path) -> None:
    assert json.loads(written(THINGS[0], tmp_path, "json"))["id"] == 1
    assert json.loads(written(Pair(3, THINGS), tmp_path, "json"))["things"][1]["id"] == 2
    assert written("text", tmp_path, "ndjson") == b'"text"\n'


def test_columns_are_chosen_with_members_inside(tmp_path: Path) -> None:
    rows = list(csv.reader(io.StringIO(written(THINGS, tmp_path, "csv", "owner", "price").decode())))

    assert rows == [["owner.name", "price"], ["Ann", "12345678901234567.10"], ["", "-0.50"]]


def test_a_column_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InvalidArgument, match="there is no such column; there are id, name"):
        written(THINGS, tmp_path, "csv", "nam")

    assert list(tmp_path.iterdir()) == []


def test_a_file_that_was_there_stays_where_writing_fails(tmp_path: Path) -> None:
    (tmp_path / "result").write_text("before")

    with pytest.raises(InvalidArgument):
        written(THINGS, tmp_path, "csv", "nam")

    assert (tmp_path / "result").read_text() == "before"


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("=1+1", "'=1+1"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("+1+cmd|' /C calc'!A0", "'+1+cmd|' /C calc'!A0"),
        ("-2+3+cmd", "'-2+3+cmd"),
        ("\t=1", "'\t=1"),
        ("\uff1d1+1", "'\uff1d1+1"),
        ("+27 (82) 555-1234", "+27 (82) 555-1234"),
        ("-0.50", "-0.50"),
        ("-", "-"),
        ("plain = text", "plain = text"),
        (Decimal("-0.50"), "-0.50"),
        (-3, "-3"),
        (None, ""),
        (True, "true"),
        (["=1"], '["=1"]'),
        (Colour.RED, "red"),
        (datetime(2026, 1, 5, 9), "2026-01-05T09:00:00"),
        (Decimal("1E+3"), "1000"),
    ],
)
def test_a_cell_of_csv_is_never_a_formula(value: object, text: str) -> None:
    assert guarded(value) == text


def test_a_terminal_gets_nothing_that_it_obeys() -> None:
    odd = "a\x1b[2Jb\u202ec\x9bd\r\ne\x07"

    assert not set(shown(odd)) & set("\x1b\u202e\x9b\r\n\x07")
    assert not set(json_of({"a": odd}, terminal=True)) & set("\x1b\u202e\x9b\r\n\x07")
    assert json.loads(json_of({"a": odd}, terminal=True)) == {"a": odd}
    assert json.loads(json_of({"a": odd}, terminal=False)) == {"a": odd}


def test_a_table_shows_columns_that_say_something(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "100")

    text = written(THINGS, tmp_path, "table").decode()

    head = text.splitlines()[0].split()
    assert head == ["id", "name", "price", "made", "owner.name", "tags"]
    assert "12345678901234567.10" in text
    assert "unknown_fields" not in text


def test_a_record_is_a_list_of_names_and_values(tmp_path: Path) -> None:
    lines = written(THINGS[0], tmp_path, "table").decode().splitlines()

    assert [line.split(maxsplit=1) for line in lines] == [
        ["id", "1"],
        ["name", "Desk"],
        ["price", "12345678901234567.10"],
        ["made", "2026-01-05"],
        ["owner.name", "Ann"],
    ]


def test_a_table_without_rows_says_so(tmp_path: Path) -> None:
    assert written([], tmp_path, "table") == b"no rows\n"


def test_a_workbook_has_numbers_days_and_texts(tmp_path: Path) -> None:
    data = written(THINGS, tmp_path, "xlsx")

    sheet = openpyxl.load_workbook(io.BytesIO(data)).active
    assert sheet is not None
    rows = [[cell.value for cell in row] for row in sheet.iter_rows()]
    assert rows[0] == ["id", "name", "price", "made", "owner.name", "tags"]
    assert rows[1] == [1, "Desk", "12345678901234567.10", datetime(2026, 1, 5), "Ann", None]
    assert rows[2] == [2, "=1+1", -0.5, None, None, '["a","b"]']
    assert sheet["B3"].data_type == "s"


def test_a_workbook_takes_control_characters_and_long_texts(tmp_path: Path) -> None:
    things = [Thing(id=1, name="a\x00b\x1b", price=Decimal(1)), Thing(id=2, name="x" * 40_000, price=Decimal(1))]

    sheet = openpyxl.load_workbook(io.BytesIO(written(things, tmp_path, "xlsx", "name"))).active

    assert sheet is not None
    assert str(sheet["A2"].value).startswith("a b")
    assert len(str(sheet["A3"].value)) == 32_767


def test_parquet_has_exact_amounts(tmp_path: Path) -> None:
    data = written(THINGS, tmp_path, "parquet")
    chosen = written(THINGS, tmp_path, "parquet", "owner.name", "price")

    table = parquet.read_table(io.BytesIO(data))
    assert str(table.schema.field("price").type) == "decimal128(38, 9)"
    assert table.column("price").to_pylist()[0] == Decimal("12345678901234567.10")
    assert parquet.read_table(io.BytesIO(chosen)).column_names == ["owner.name", "price"]


def test_parquet_is_for_records(tmp_path: Path) -> None:
    with pytest.raises(InvalidArgument, match="for records"):
        written(["text"], tmp_path, "parquet")
