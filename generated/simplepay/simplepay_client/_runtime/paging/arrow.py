# Copied from generator/runtime/paging/arrow.py; edit it there, then generate again.
"""Read a listing as Arrow record batches, page by page, for pandas, polars, DuckDB and Parquet files."""

from __future__ import annotations

from collections.abc import AsyncIterator, Generator, Iterator
from datetime import tzinfo
from typing import Any, Protocol, cast

from ..call.call import Page
from ..codec.arrow import Table, load_pyarrow, table_of
from ..core.values import Value


class ArrowReader(Protocol):
    """A `pyarrow.RecordBatchReader`, which pyarrow itself does not type; each batch is a page."""

    @property
    def schema(self) -> Any:
        """The `pyarrow.Schema`."""

    def __iter__(self) -> Iterator[Any]: ...

    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object: ...

    def read_all(self) -> Any:
        """Read what is left into a `pyarrow.Table`."""

    def read_next_batch(self) -> Any:
        """Read the next page as a `pyarrow.RecordBatch`."""

    def read_pandas(self, **options: Any) -> Any:
        """Read what is left into a `pandas.DataFrame`."""

    def close(self) -> None:
        """Read no further."""


class AsyncArrowReader(Value):
    """The record batches of a listing: `async for batch in reader`, or `await reader` for a `RecordBatchReader`."""

    schema: Any
    """The `pyarrow.Schema`."""
    batches: AsyncIterator[Any]

    def __aiter__(self) -> AsyncIterator[Any]:
        return self.batches

    def __await__(self) -> Generator[Any, None, ArrowReader]:
        return self._read().__await__()

    async def read_all(self) -> Any:
        """Fetch what is left into a `pyarrow.Table`."""
        return (await self._read()).read_all()

    async def _read(self) -> ArrowReader:
        batches = [batch async for batch in self.batches]
        return cast(ArrowReader, load_pyarrow().RecordBatchReader.from_batches(self.schema, batches))


class _Batches(AsyncIterator[Any]):
    """A class where a generator would be shorter: one that is left halfway needs no cleaning up."""

    def __init__(self, table: Table, pages: AsyncIterator[Page[Any]]) -> None:
        self._table = table
        self._pages = pages

    async def __anext__(self) -> Any:
        page = await anext(self._pages)
        return self._table.batch(page.items)


def arrow_reader(returns: object, zone: tzinfo | None, pages: Iterator[Page[Any]]) -> ArrowReader:
    """Return the reader of a listing; it fetches a page when it is asked for a batch.

    Args:
        returns: What the items are read as.
        zone: The zone of times that say none, where it is known.
        pages: The pages, not fetched yet.
    """
    table = table_of(returns, zone)
    batches = (table.batch(page.items) for page in pages)
    return cast(ArrowReader, load_pyarrow().RecordBatchReader.from_batches(table.schema, batches))


def async_arrow_reader(returns: object, zone: tzinfo | None, pages: AsyncIterator[Page[Any]]) -> AsyncArrowReader:
    """Return the reader of an awaitable listing; the arguments are those of `arrow_reader`."""
    table = table_of(returns, zone)
    return AsyncArrowReader(table.schema, _Batches(table, pages))
