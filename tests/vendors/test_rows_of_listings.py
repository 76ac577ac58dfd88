"""A listing becomes rows for DataFrames and CSV files, blocking and async; each documented answer makes flat rows."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

import anyio
import httpx
import pytest

from perfex_client import AsyncPerfexClient, PerfexClient
from tests.oracles.replay.exchange import answering
from tests.oracles.replay.recorded_examples import Example, answers, document_of, is_json

DETAILS = [
    example
    for example in answers(successes=True)
    if example.media is not None
    and is_json(example.media)
    and example.name == "every member"
    and not document_of(example.vendor).word(example.operation, "x-not-ready")
]
INVOICE = next(
    example
    for example in answers(successes=True)
    if (example.vendor, example.method.resource, example.method.name, example.name)
    == ("perfex", "invoices", "search", "withCustomFields")
)


def invoices(_request: httpx.Request) -> httpx.Response:
    return httpx.Response(200, json=INVOICE.value)


def rows_of(flavour: str) -> list[dict[str, Any]]:
    settings: dict[str, Any] = {"base_url": "https://crm.example.com", "token": "t"}
    transport = httpx.MockTransport(invoices)
    if flavour == "sync":
        with PerfexClient(http_client=httpx.Client(transport=transport), **settings) as perfex:
            return perfex.invoices.search("Acme").to_rows(flat=True)

    async def main() -> list[dict[str, Any]]:
        async with AsyncPerfexClient(http_client=httpx.AsyncClient(transport=transport), **settings) as perfex:
            return await perfex.invoices.search("Acme").to_rows(flat=True)

    return anyio.run(main, backend=flavour)


@pytest.mark.parametrize("flavour", ["sync", "asyncio", "trio"])
def test_invoices_become_rows_with_their_custom_fields(flavour: str) -> None:
    rows = rows_of(flavour)

    assert next(iter(rows[0])) == "id"
    assert rows[0]["total"] == Decimal(INVOICE.value[0]["total"])  # type: ignore[index]
    labels = [field["label"] for field in INVOICE.value[0]["customfields"]]  # type: ignore[index]
    assert labels and {f"customfields.{label}" for label in labels} <= rows[0].keys()
    assert all(row.keys() == rows[0].keys() for row in rows)
    written = io.StringIO()
    writer = csv.DictWriter(written, rows[0])
    writer.writeheader()
    writer.writerows(rows)
    assert len(list(csv.reader(io.StringIO(written.getvalue())))) == len(rows) + 1


def test_a_limit_ends_the_rows() -> None:
    http = httpx.Client(transport=httpx.MockTransport(invoices))
    with PerfexClient(base_url="https://crm.example.com", token="t", http_client=http) as perfex:
        assert perfex.invoices.search("Acme").to_rows(0) == []
        assert len(perfex.invoices.search("Acme").to_rows(1)) == 1


@pytest.mark.parametrize("example", DETAILS, ids=str)
def test_every_documented_member_has_one_column(example: Example) -> None:
    exchange = answering(example, with_this_answer=True)
    exchange.run("sync", example.vendor, example.start, example.method.returns == "pages")
    result = exchange.result.items if example.method.returns == "pages" else exchange.result

    for model in result if isinstance(result, list) else [result]:
        if hasattr(model, "to_python"):
            row = model.to_python(flat=True, unset=None)
            assert not [name for name, value in row.items() if isinstance(value, Mapping)]
            assert list(row) == list(dict.fromkeys(row))
