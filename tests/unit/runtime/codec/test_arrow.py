"""Models become Arrow record batches typed from their fields; what does not fit is null and told beside it."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, time
from decimal import Decimal
from enum import IntEnum, StrEnum
from typing import Any, Literal
from zoneinfo import ZoneInfo

import pyarrow as pa
import pytest
from attrs import define, field

from generator.runtime.codec.arrow import DRIFT, table_of
from generator.runtime.codec.codec import Codec
from generator.runtime.codec.model import Model
from generator.runtime.core.hints import stamp, text, wire


class Level(IntEnum):
    """How urgent a ticket is."""

    LOW = 1


class Status(StrEnum):
    """How far an invoice is."""

    PAID = "Paid"


@define(kw_only=True, repr=False)
class Inner(Model):
    """A nested model, which may hold itself."""

    id: int
    rate: Decimal | None = field(default=None, metadata=wire(hint=text))
    inner: Inner | None = None


@define(kw_only=True, repr=False)
class Wide(Model):
    """A field of every kind."""

    id: int
    total: Decimal | None = field(default=None, metadata=wire("amount", text))
    due: date | None = None
    at: datetime | None = None
    seen: datetime | None = field(default=None, metadata=wire(hint=stamp))
    name: str | None = None
    ratio: float | None = None
    flag: bool | None = None
    level: Level | int | None = None
    status: Status | str | None = None
    kind: Literal["a", "b"] | None = None
    inner: Inner | None = None
    rows: list[Inner] | None = None
    tags: list[str] | None = None
    hours: dict[str, int] | None = None
    either: int | Decimal | None = None
    mixed: bool | str | float | None = None
    anything: Any = None


INNER = pa.struct([("id", pa.int64()), ("rate", pa.decimal128(38, 9)), ("inner", pa.string())])
SCHEMA = pa.schema(
    {
        "id": pa.int64(),
        "total": pa.decimal128(38, 9),
        "due": pa.date32(),
        "at": pa.timestamp("us", tz="UTC"),
        "seen": pa.timestamp("us"),
        "name": pa.string(),
        "ratio": pa.float64(),
        "flag": pa.bool_(),
        "level": pa.int64(),
        "status": pa.string(),
        "kind": pa.string(),
        "inner": INNER,
        "rows": pa.list_(INNER),
        "tags": pa.list_(pa.string()),
        "hours": pa.map_(pa.string(), pa.int64()),
        "either": pa.decimal128(38, 9),
        "mixed": pa.string(),
        "anything": pa.string(),
        DRIFT: pa.string(),
    }
)


def row_of(members: dict[str, Any], zone: ZoneInfo | None = None) -> dict[str, Any]:
    """Return one model as Arrow holds it."""
    codec = Codec(timezone=zone)
    model = codec.read(Wide, codec.loads(json.dumps({"id": 7, **members}).encode(), Wide))
    rows: list[dict[str, Any]] = table_of(Wide, zone).batch([model]).to_pylist()
    return rows[0]


def test_the_schema_comes_from_the_model() -> None:
    assert table_of(Wide, None).schema == SCHEMA


def test_every_value_is_typed() -> None:
    row = row_of(
        {
            "amount": "12.50",
            "due": "2026-01-05",
            "at": "2026-01-05T12:00:00+02:00",
            "seen": "2026-01-05 10:00:00",
            "name": "Ann",
            "ratio": 2,
            "flag": True,
            "level": 1,
            "status": "Paid",
            "kind": "a",
            "inner": {"id": 1, "rate": "0.1", "inner": {"id": 2}},
            "rows": [{"id": 3}],
            "tags": ["x"],
            "hours": {"mon": 8},
            "either": 1.25,
            "mixed": "text",
            "anything": {"a": [1, 0.1]},
            "undocumented": 1,
        }
    )

    assert row == {
        "id": 7,
        "total": Decimal("12.500000000"),
        "due": date(2026, 1, 5),
        "at": datetime(2026, 1, 5, 10, tzinfo=UTC),
        "seen": datetime(2026, 1, 5, 10),
        "name": "Ann",
        "ratio": 2.0,
        "flag": True,
        "level": 1,
        "status": "Paid",
        "kind": "a",
        "inner": {"id": 1, "rate": Decimal("0.100000000"), "inner": '{"id":2}'},
        "rows": [{"id": 3, "rate": None, "inner": None}],
        "tags": ["x"],
        "hours": [("mon", 8)],
        "either": Decimal("1.250000000"),
        "mixed": "text",
        "anything": '{"a":[1,0.1]}',
        DRIFT: None,
    }


def test_what_is_absent_or_null_is_null() -> None:
    row = row_of({"name": None})

    assert {name for name, value in row.items() if value is not None} == {"id"}


@pytest.mark.parametrize(
    ("members", "column", "told"),
    [
        ({"amount": "0.0000000001"}, "total", {"total": 0.0000000001}),
        ({"amount": "1" + "0" * 29}, "total", {"total": 10**29}),
        ({"amount": "free"}, "total", {"total": "free"}),
        ({"due": "soon"}, "due", {"due": "soon"}),
        ({"at": "2026-01-05T10:00:00"}, "at", {"at": "2026-01-05T10:00:00"}),
        ({"at": "0001-01-01T00:00:00+05:00"}, "at", {"at": "0001-01-01T00:00:00+05:00"}),
        ({"seen": "never"}, "seen", {"seen": "never"}),
        ({"level": 2**63}, "level", {"level": 2**63}),
        ({"level": True}, "level", {"level": True}),
        ({"flag": "yes"}, "flag", {"flag": "yes"}),
        ({"name": {"first": "Ann"}}, "name", {"name": {"first": "Ann"}}),
        ({"inner": "none"}, "inner", {"inner": "none"}),
        ({"rows": {"id": 1}}, "rows", {"rows": {"id": 1}}),
        ({"hours": []}, "hours", {"hours": []}),
    ],
)
def test_what_does_not_fit_is_null_and_told(members: dict[str, Any], column: str, told: dict[str, Any]) -> None:
    row = row_of(members)

    assert row[column] is None and row["id"] == 7
    assert json.loads(row[DRIFT]) == told


def test_a_misfit_in_a_nested_row_is_told_with_its_place() -> None:
    row = row_of({"rows": [{"id": 1}, {"id": "two", "rate": "free"}], "hours": {"mon": "x"}, "tags": ["a", 1]})

    assert row["rows"] == [{"id": 1, "rate": None, "inner": None}, {"id": None, "rate": None, "inner": None}]
    assert (row["hours"], row["tags"]) == ([("mon", None)], ["a", None])
    assert json.loads(row[DRIFT]) == {"rows[1].id": "two", "rows[1].rate": "free", "hours.mon": "x", "tags[1]": 1}


def test_the_zone_of_times_is_that_of_the_client() -> None:
    zone = ZoneInfo("Europe/Amsterdam")

    assert table_of(Wide, zone).schema.field("seen").type == pa.timestamp("us", tz="Europe/Amsterdam")
    assert row_of({"seen": "2026-07-05 10:00:00"}, zone)["seen"] == datetime(2026, 7, 5, 8, tzinfo=UTC)


@pytest.mark.parametrize(
    ("returns", "items", "expected"),
    [
        (int, [1, 2], [1, 2]),
        (object, [{"a": 1}, "x", 2], ['{"a":1}', "x", "2"]),
        (list[int], [[1]], [[1]]),
        (str, ["a", None], ["a", None]),
        (time, [time(8, 30), time(8, 30, tzinfo=UTC), "half past", None], [time(8, 30), None, None, None]),
    ],
)
def test_what_is_no_model_is_one_column(returns: object, items: list[Any], expected: list[Any]) -> None:
    table = table_of(returns, None)

    batch = table.batch(items)

    assert batch.column("value").to_pylist() == expected and table.schema.names == ["value", DRIFT]


def test_what_cannot_be_a_row_is_told() -> None:
    batch = table_of(Wide, None).batch(["odd", None])

    assert [json.loads(told) if told else None for told in batch.column(DRIFT).to_pylist()] == [{"value": "odd"}, None]
