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


class PurchaseOrders(Resource):
    """Work ordered from a supplier."""

    @cached_property
    def labels(self) -> _resources.PurchaseOrdersLabels:
        """Labels stuck on a purchase order. Every method answers the order."""
        return _resources.PurchaseOrdersLabels(self._client)

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        sort: str | Unset = UNSET,
        direction: models.SortDirection | Literal["asc", "desc"] | str | Unset = UNSET,
    ) -> Pages[models.PurchaseOrder]:
        """List the purchase orders.

        Args:
            page: Page to start from; the first is 1.
            sort: Member to sort by. Which ones are allowed differs by resource and is not documented.
            direction: Whether to sort upwards or downwards.
        """
        return self._walk(
            Call(
                "GET",
                "/purchase-orders",
                query={"page": page, "sort": sort, "direction": direction},
                returns=models.PurchaseOrder,
            )
        )

    def get(self, purchase_order_id: str) -> models.PurchaseOrder:
        """Fetch one purchase order.

        Args:
            purchase_order_id: Id of the purchase order.

        Raises:
            NotFound: There is no such record, or the key may not see it.
        """
        return self._send(
            Call(
                "GET",
                "/purchase-orders/{purchaseOrderId}",
                path={"purchaseOrderId": purchase_order_id},
                returns=models.PurchaseOrder,
            )
        )


class AsyncPurchaseOrders(AsyncResource):
    """Work ordered from a supplier."""

    @cached_property
    def labels(self) -> _resources.AsyncPurchaseOrdersLabels:
        """Labels stuck on a purchase order. Every method answers the order."""
        return _resources.AsyncPurchaseOrdersLabels(self._client)

    list = AsyncPages.of(PurchaseOrders.list)
    get = awaitable(PurchaseOrders.get)
