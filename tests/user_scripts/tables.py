"""Tables of what a client reads: rows for CSV files, blocking and async."""

from __future__ import annotations

import csv
from pathlib import Path

from perfex_client import AsyncPerfexClient, PerfexClient
from simplepay_client import SimplePayClient


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
    return [employee.to_python(flat=True, unset=None) for employee in simplepay.employees.list(client_id)]
