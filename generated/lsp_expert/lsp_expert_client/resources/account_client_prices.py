# Generated from specs/lsp_expert.yaml; edit that or overlays/lsp_expert/, then generate again.

from __future__ import annotations

from typing import Literal

from .. import models
from .._runtime.call import Call
from .._runtime.client import AsyncResource, Resource
from .._runtime.core import UNSET, Unset
from .._runtime.paging import AsyncPages, Pages


class AccountClientPrices(Resource):
    """Prices for every client that has none of its own."""

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        sort: str | Unset = UNSET,
        direction: models.SortDirection | Literal["asc", "desc"] | str | Unset = UNSET,
    ) -> Pages[models.Price]:
        """List the prices for all clients.

        Quirks, in QUIRKS.md: LE-25.

        Args:
            page: Page to start from; the first is 1.
            sort: Member to sort by. Which ones are allowed differs by resource and is not documented.
            direction: Whether to sort upwards or downwards.
        """
        return self._walk(
            Call(
                "GET",
                "/account/prices/clients/",
                query={"page": page, "sort": sort, "direction": direction},
                returns=models.Price,
            )
        )


class AsyncAccountClientPrices(AsyncResource):
    """Prices for every client that has none of its own."""

    list = AsyncPages.of(AccountClientPrices.list)
