"""Tables of what a client reads: rows for CSV files and Arrow batches, blocking and async."""

from __future__ import annotations

import csv
from pathlib import Path

from perfex_client import AsyncPerfexClient, PerfexClient
from simplepay_client import SimplePayClient, models


def write_customers(perfex: PerfexClient, path: Path) -> int:
    """Write all customers into a CSV file and return their number."""
    rows = perfex.customers.list().to_rows(flat=True, unset="")
    with path.open("w", newline="") as file:
        if rows:
            writer = csv.DictWriter(file, fieldnames=list(rows[0]))
            writer.writeheader()
            writer.writerows(rows)
    return len(rows)


async def regions(perfex: AsyncPerfexClient) -> list[str]:
    """Return the custom field "Region" of the first hundred invoices."""
    rows = await perfex.invoices.list().to_rows(100, flat=True)
    return [str(row["customfields.Region"]) for row in rows]


def payroll(simplepay: SimplePayClient, client_id: int) -> list[dict[str, object]]:
    """Return a flat row for each employee; SimplePay's listings are plain lists."""
    return models.Employee.rows_of(simplepay.employees.list(client_id), flat=True)


def staff(simplepay: SimplePayClient, client_id: int) -> int:
    """Return how many employees fit their columns."""
    table = models.Employee.arrow_of(simplepay.employees.list(client_id))
    return int(table.column("_drift").null_count)


def count_invoices(perfex: PerfexClient) -> int:
    """Return the number of all invoices, read a page at a time; each batch is typed for Parquet or DuckDB."""
    reader = perfex.invoices.list().to_arrow()
    return sum(int(batch.num_rows) for batch in reader) if "total" in reader.schema.names else 0


async def misfits_of(perfex: AsyncPerfexClient) -> int:
    """Return how many invoices did not fit their columns."""
    reader = perfex.invoices.list().to_arrow()
    misfits = 0
    async for batch in reader:
        misfits += int(batch.num_rows) - int(batch.column("_drift").null_count)
    table = (await perfex.customers.list().to_arrow()).read_all()
    return misfits + int(table.num_rows)
