# Generated from specs/lsp_expert.yaml; edit that or overlays/lsp_expert/, then generate again.

from __future__ import annotations

from functools import cached_property
from typing import Literal

from .. import models
from .. import resources as _resources
from .._runtime.call import Call
from .._runtime.client import AsyncResource, Resource, awaitable
from .._runtime.core import UNSET, Unset
from .._runtime.paging import AsyncPages, Pages


class Quotes(Resource):
    """Jobs that are offered together."""

    @cached_property
    def labels(self) -> _resources.QuotesLabels:
        """Labels stuck on a quote. Every method answers the quote."""
        return _resources.QuotesLabels(self._client)

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        sort: str | Unset = UNSET,
        direction: models.SortDirection | Literal["asc", "desc"] | str | Unset = UNSET,
    ) -> Pages[models.Quote]:
        """List the quotes.

        Args:
            page: Page to start from; the first is 1.
            sort: Member to sort by. Which ones are allowed differs by resource and is not documented.
            direction: Whether to sort upwards or downwards.
        """
        return self._walk(
            Call("GET", "/quotes", query={"page": page, "sort": sort, "direction": direction}, returns=models.Quote)
        )

    def get(self, quote_id: str) -> models.Quote:
        """Fetch one quote.

        Args:
            quote_id: Id of the quote.

        Raises:
            NotFound: There is no such record, or the key may not see it.
        """
        return self._send(Call("GET", "/quotes/{quoteId}", path={"quoteId": quote_id}, returns=models.Quote))


class AsyncQuotes(AsyncResource):
    """Jobs that are offered together."""

    @cached_property
    def labels(self) -> _resources.AsyncQuotesLabels:
        """Labels stuck on a quote. Every method answers the quote."""
        return _resources.AsyncQuotesLabels(self._client)

    list = AsyncPages.of(Quotes.list)
    get = awaitable(Quotes.get)
