"""A listing is read as Arrow record batches: typed, page by page, blocking and async, and ready for Parquet."""

from __future__ import annotations

import json
import subprocess
import sys
from decimal import Decimal
from pathlib import Path
from typing import Any

import anyio
import httpx
import pyarrow as pa
import pytest
from pyarrow import parquet

from perfex_client import ApiError, AsyncPerfexClient, PerfexClient
from simplicate_client import SimplicateClient
from tests.oracles.replay.exchange import answering
from tests.oracles.replay.recorded_examples import Example, answers

LISTINGS = [example for example in answers(successes=True) if example.method.returns == "pages"]
INVOICES: Any = next(
    example.value
    for example in LISTINGS
    if (example.vendor, example.method.resource, example.method.name, example.name)
    == ("perfex", "invoices", "search", "withCustomFields")
)
SETTINGS: dict[str, Any] = {"base_url": "https://crm.example.com", "token": "t"}


def invoices(request: httpx.Request) -> httpx.Response:
    """Answer 250 invoices in pages of 100; the last has a total that does not fit."""
    size = int(request.url.params.get("per_page", 100))
    first = (int(request.url.params.get("page", 1)) - 1) * size
    rows = [{**INVOICES[0], "id": str(number)} for number in range(first, min(first + size, 250))]
    if rows and rows[-1]["id"] == "249":
        rows[-1]["total"] = "0.00000000001"
    return httpx.Response(200, json={"data": rows, "meta": {"last_page": -(-250 // size), "total": 250}})


def table_of(flavour: str) -> Any:
    """Read the listing of invoices with one kind of client into a `pyarrow.Table`."""
    if flavour == "sync":
        with PerfexClient(http_client=httpx.Client(transport=httpx.MockTransport(invoices)), **SETTINGS) as perfex:
            return perfex.invoices.list(per_page=100).to_arrow().read_all()

    async def main() -> Any:
        http = httpx.AsyncClient(transport=httpx.MockTransport(invoices))
        async with AsyncPerfexClient(http_client=http, **SETTINGS) as perfex:
            batches = [batch async for batch in perfex.invoices.list(per_page=100).to_arrow()]
            assert [batch.num_rows for batch in batches] == [100, 100, 50]
            reader = await perfex.invoices.list(per_page=100).to_arrow()
            read = reader.read_all()
            assert pa.Table.from_batches(batches) == read
            assert await perfex.invoices.list(per_page=100).to_arrow().read_all() == read
            return read

    return anyio.run(main, backend=flavour)


@pytest.mark.parametrize("flavour", ["sync", "asyncio", "trio"])
def test_a_listing_is_typed(flavour: str) -> None:
    table = table_of(flavour)

    assert table.num_rows == 250 and table.schema.names[0] == "id"
    types = {name: table.schema.field(name).type for name in ("id", "total", "date", "datecreated", "_drift")}
    assert types == {
        "id": pa.int64(),
        "total": pa.decimal128(38, 9),
        "date": pa.date32(),
        "datecreated": pa.timestamp("us"),
        "_drift": pa.string(),
    }
    assert table["total"][0].as_py() == Decimal(INVOICES[0]["total"])
    assert table["total"][249].as_py() is None and table["_drift"].null_count == 249
    assert list(json.loads(table["_drift"][249].as_py())) == ["total"]


def test_a_page_is_fetched_when_its_batch_is_asked_for() -> None:
    sent: list[str] = []

    def vendor(request: httpx.Request) -> httpx.Response:
        sent.append(request.url.params.get("page", "1"))
        return invoices(request)

    with PerfexClient(http_client=httpx.Client(transport=httpx.MockTransport(vendor)), **SETTINGS) as perfex:
        reader = perfex.invoices.list(per_page=100).to_arrow()
        assert sent == [] and reader.schema.names[-1] == "_drift"
        assert reader.read_next_batch().num_rows == 100 and sent == ["1"]
        assert reader.read_next_batch().num_rows == 100 and len(sent) == 2
        assert sum(batch.num_rows for batch in reader) == 50


def test_memory_does_not_grow_with_the_number_of_pages() -> None:
    """The batches that were let go are gone: Arrow holds no more of a long listing than of a short one."""
    with PerfexClient(http_client=httpx.Client(transport=httpx.MockTransport(invoices)), **SETTINGS) as perfex:
        held: list[int] = []
        reader = perfex.invoices.list(per_page=10).to_arrow()
        before = pa.total_allocated_bytes()
        for batch in reader:
            held.append(pa.total_allocated_bytes() - before)
            del batch

    assert len(held) == 25 and max(held[3:]) < 3 * max(held[:3])


def test_a_failure_of_the_vendor_is_the_readers_too() -> None:
    def vendor(request: httpx.Request) -> httpx.Response:
        return httpx.Response(500) if request.url.params.get("page") == "2" else invoices(request)

    http = httpx.Client(transport=httpx.MockTransport(vendor))
    with PerfexClient(http_client=http, retries=0, **SETTINGS) as perfex:
        reader = perfex.invoices.list(per_page=100).to_arrow()
        reader.read_next_batch()
        with pytest.raises(ApiError, match="500"):
            reader.read_next_batch()


def test_a_listing_becomes_a_parquet_file(tmp_path: Path) -> None:
    with PerfexClient(http_client=httpx.Client(transport=httpx.MockTransport(invoices)), **SETTINGS) as perfex:
        reader = perfex.invoices.list(per_page=100).to_arrow()
        with parquet.ParquetWriter(tmp_path / "invoices.parquet", reader.schema) as writer:
            for batch in reader:
                writer.write_batch(batch)

    table = parquet.read_table(tmp_path / "invoices.parquet")

    assert table.num_rows == 250 and table.schema.field("total").type == pa.decimal128(38, 9)


@pytest.mark.parametrize("example", LISTINGS, ids=str)
def test_every_documented_row_fits_its_schema(example: Example, tmp_path: Path) -> None:
    exchange = answering(example, with_this_answer=True)

    def start(client: Any) -> Any:
        exchange.result = example.start(client).to_arrow()
        return exchange.result.read_next_batch()

    exchange.run("sync", example.vendor, start, pages=False)
    batch = exchange.result

    told = [row for row in batch.column("_drift").to_pylist() if row is not None]
    assert batch.num_rows > 0 or example.value in ([], {"data": []})
    assert told == []
    parquet.write_table(pa.Table.from_batches([batch]), tmp_path / "rows.parquet")
    assert parquet.read_table(tmp_path / "rows.parquet").num_rows == batch.num_rows


def test_the_extra_is_named_where_it_is_missing() -> None:
    script = (
        "import sys; sys.modules['pyarrow'] = None; sys.path[:0] = ['generated/simplicate']\n"
        "import simplicate_client as package\n"
        "client = package.SimplicateClient(subdomain='acme', api_key='k', api_secret='s')\n"
        "try:\n    client.crm.organizations.list().to_arrow()\n"
        "except ImportError as error:\n    assert isinstance(error, package.ClientError)\n    print(error)\n"
    )

    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)

    message = "to_arrow needs pyarrow, which is not installed: pip install 'simplicate-client[arrow]'\n"
    assert (done.stdout, done.stderr) == (message, "")


def test_a_client_starts_without_pyarrow() -> None:
    script = "import sys; sys.path[:0] = ['generated/perfex']; import perfex_client.client; print(*sys.modules)"

    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)

    loaded = set(done.stdout.split())
    assert "pyarrow" not in loaded and "perfex_client._runtime.paging.paging" in loaded
    assert not {name for name in loaded if name.endswith((".arrow", ".rows", ".explaining", ".shown"))}


def test_simplicates_rows_have_their_custom_fields() -> None:
    row = {"id": "organization:1", "name": "Acme", "custom_fields": [{"label": "Region", "value": "North"}]}
    answer = {"data": [row], "metadata": {"count": 1}}
    http = httpx.Client(transport=httpx.MockTransport(lambda _: httpx.Response(200, json=answer)))
    with SimplicateClient(subdomain="acme", api_key="k", api_secret="s", http_client=http) as simplicate:
        table = simplicate.crm.organizations.list().to_arrow().read_all()

    assert table["name"].to_pylist() == ["Acme"]
    assert table["custom_fields"][0].as_py()[0]["value"] == "North"
