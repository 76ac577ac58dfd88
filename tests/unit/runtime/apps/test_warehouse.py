"""A client of any document loads its listings: what changed since the last time, and rows of any shape."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import dlt
import duckdb
import httpx
import pytest

from tests.unit.making import curated, forgotten, make, operation, ref

THING = {
    "type": "object",
    "required": ["id"],
    "properties": {
        "id": {"type": "integer"},
        "price": {"type": "string", "x-type": "decimal"},
        "owner": {"type": "object", "properties": {"parts": {"type": "array", "items": ref("Part")}}},
        "grid": {"type": "array", "items": {"type": "array", "items": {"type": "integer"}}},
        "labels": {"type": "object", "additionalProperties": {"type": "string"}},
        "above": ref("Thing"),
    },
}
PART = {"type": "object", "properties": {"cost": {"type": "string", "x-type": "decimal"}}}
ROW = {
    "id": 1,
    "price": "1.10",
    "owner": {"parts": [{"cost": "0.1"}, {"cost": "0.2"}]},
    "grid": [[1, 2], [3]],
    "labels": {"colour": "red"},
    "above": {"id": 2, "above": {"id": 3}},
}


def loaded(folder: Path, kind: dict[str, Any], answer: Callable[[httpx.Request], Any], times: int = 1) -> Any:
    """Load the things of a made client, and return a function that queries the tables."""
    since = {"name": "since", "in": "query", "schema": kind}
    listing = operation("listThings", {"type": "array", "items": ref("Thing")}, parameters=[since])
    listing |= {"x-resource": "things", "x-method": "list", "x-incremental": {"parameter": "since"}}
    spec = curated({"/things": {"get": listing}}, {"Thing": THING, "Part": PART})
    transport = httpx.MockTransport(lambda request: httpx.Response(200, json=answer(request)))
    destination = dlt.destinations.duckdb(str(folder / "things.duckdb"))
    pipeline = dlt.pipeline(
        "made", destination=destination, dataset_name="made", pipelines_dir=str(folder / "pipelines")
    )
    with forgotten("made_client"):
        package = make(folder, spec)
        assert package.code == 0, package.err
        client = package.MadeClient(base_url="https://vendor.example", http_client=httpx.Client(transport=transport))
        for _ in range(times):
            package.load("dlt").load(pipeline, client)

    def query(text: str) -> list[tuple[Any, ...]]:
        with duckdb.connect(str(folder / "things.duckdb"), read_only=True) as database:
            return database.sql(text).fetchall()

    return query


@pytest.mark.parametrize(
    ("kind", "length"),
    [
        ({"type": "string", "format": "date-time"}, 20),
        ({"type": "string", "format": "date"}, 10),
        ({"type": "integer"}, 10),
        ({"type": "string"}, 25),
    ],
    ids=["moment", "day", "seconds", "text"],
)
def test_the_second_time_only_what_changed_is_asked_for(tmp_path: Path, kind: dict[str, Any], length: int) -> None:
    asked: list[str | None] = []

    def answer(request: httpx.Request) -> list[dict[str, Any]]:
        asked.append(request.url.params.get("since"))
        return [{"id": 1, "price": str(len(asked))}, *([] if len(asked) > 1 else [{"id": 2}])]

    query = loaded(tmp_path, kind, answer, times=2)

    first, second = asked
    assert first is None
    assert second is not None
    assert len(second) >= length
    assert query("SELECT id, CAST(price AS INT) FROM made.things ORDER BY id") == [(1, 2), (2, None)]


def test_two_records_with_one_key_are_both_kept(tmp_path: Path) -> None:
    rows = [{"id": 1, "price": "1"}, {"id": 1, "price": "2"}, {"id": 1, "price": "1"}, {"id": 2}]

    query = loaded(tmp_path, {"type": "string"}, lambda _request: rows)

    assert query("SELECT id, CAST(price AS INT) FROM made.things ORDER BY id") == [(1, 1), (2, None)]
    assert [value for (value,) in query("SELECT value FROM made._drifts")] == ['{"id":1,"price":2.000000000}']


def test_rows_of_any_shape_find_their_columns_and_tables(tmp_path: Path) -> None:
    query = loaded(tmp_path, {"type": "string"}, lambda _request: [ROW])

    assert query("SELECT id, CAST(price AS TEXT), above->>'id' FROM made.things") == [(1, "1.100000000", "2")]
    assert query("SELECT CAST(cost AS TEXT) FROM made.things__owner__parts ORDER BY 1") == [
        ("0.100000000",),
        ("0.200000000",),
    ]
    assert query("SELECT grid ->> '$[0][1]', labels ->> 'colour' FROM made.things") == [("2", "red")]
    assert query("SELECT * FROM made._drifts") == []
