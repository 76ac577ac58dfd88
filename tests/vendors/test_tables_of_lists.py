"""Plain lists of models become rows and Arrow tables as listings do; the recipe for Parquet runs."""

from __future__ import annotations

import csv
import io
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any, assert_type

import pyarrow as pa
import pytest
from pyarrow import parquet

from perfex_client import PerfexClient
from perfex_client import models as perfex_models
from simplepay_client import ArrowTable, SimplePayClient, models
from tests.oracles.smoke.subject import of_vendor, vendors


def employees() -> list[models.Employee]:
    return [models.Employee.example(id=1), models.Employee.example(id=2, birthdate=None)]


def test_a_list_becomes_flat_rows_with_the_same_columns() -> None:
    rows = models.Employee.rows_of(employees(), flat=True)

    assert [row["id"] for row in rows] == [1, 2]
    assert rows[0].keys() == rows[1].keys()
    assert rows == [employee.to_python(flat=True, unset=None) for employee in employees()]
    writer = csv.DictWriter(io.StringIO(), fieldnames=list(rows[0]))
    writer.writeheader()
    writer.writerows(rows)


def test_a_list_becomes_a_typed_table() -> None:
    table = models.Employee.arrow_of(employees())

    assert_type(table, ArrowTable)
    assert table.num_rows == 2
    assert table.schema.field("id").type == pa.int64()
    assert table.schema.field("birthdate").type == pa.date32()
    assert isinstance(table.to_pylist()[0]["birthdate"], date) and table.to_pylist()[1]["birthdate"] is None
    assert table.column("_drift").null_count == 2


def test_an_empty_list_has_the_same_columns() -> None:
    empty = models.Employee.arrow_of([])

    assert (empty.num_rows, empty.schema) == (0, models.Employee.arrow_of(employees()).schema)
    assert models.Employee.rows_of([]) == []


@pytest.mark.parametrize("vendor", vendors())
def test_each_model_that_a_list_may_hold_has_a_table(vendor: str) -> None:
    package: Any = of_vendor(vendor).module()
    count = 0
    for name in package.models.__all__:
        model: Any = getattr(package.models, name)
        if hasattr(model, "example") and "Position" not in name:
            table = model.arrow_of([model.example()])
            assert table.num_rows == 1, name
            assert model.rows_of([model.example()], flat=True), name
            count += 1

    assert count > 20


def test_a_table_goes_through_a_parquet_file(tmp_path: Path) -> None:
    """What docs/guide/tables.md says for lists."""
    parquet.write_table(models.Employee.arrow_of(employees()), tmp_path / "employees.parquet")

    again = parquet.read_table(tmp_path / "employees.parquet")
    assert again.column("id").to_pylist() == [1, 2]


def test_a_listing_goes_through_a_parquet_file_page_by_page(tmp_path: Path) -> None:
    """What docs/guide/tables.md says for listings."""
    import httpx

    example = perfex_models.Invoice.example().to_dict()

    def answer(request: httpx.Request) -> httpx.Response:
        page = int(request.url.params.get("page", 1))
        rows = [{**example, "id": str(page * 10 + number)} for number in range(2)]
        return httpx.Response(200, json={"data": rows, "meta": {"last_page": 3, "total": 6}})

    with PerfexClient(
        base_url="https://crm.example.com", token="t", http_client=httpx.Client(transport=httpx.MockTransport(answer))
    ) as perfex:
        reader = perfex.invoices.list().to_arrow()
        with parquet.ParquetWriter(tmp_path / "invoices.parquet", reader.schema) as file:
            for batch in reader:
                file.write_batch(batch)

    table = parquet.read_table(tmp_path / "invoices.parquet")
    assert (table.num_rows, table.schema.field("total").type) == (6, pa.decimal128(38, 9))
    assert isinstance(table.column("total").to_pylist()[0], Decimal)


def use(simplepay: SimplePayClient) -> None:
    """Type checkers read this: what a method returns as a list fits."""
    assert_type(models.Employee.rows_of(simplepay.employees.list(7), flat=True), list[dict[str, Any]])
    assert_type(models.Employee.arrow_of(simplepay.employees.list(7)), ArrowTable)
