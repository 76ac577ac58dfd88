# Generated from specs/lsp_expert.yaml; edit that or overlays/lsp_expert/, then generate again.

from __future__ import annotations

from .. import models
from .._runtime.call import Call
from .._runtime.client import AsyncResource, Resource, awaitable


class PurchaseOrdersLabels(Resource):
    """Labels stuck on a purchase order. Every method answers the order.

    Methods may raise, besides what they name:
        NotFound: There is no such record, or the key may not see it.
    """

    def add(self, purchase_order_id: str, label_id: str) -> models.PurchaseOrder:
        """Stick a label on a purchase order.

        Answers the purchase order with all its labels.

        Args:
            purchase_order_id: Id of the purchase order.
            label_id: Id of the label.
        """
        return self._send(
            Call(
                "POST",
                "/purchase-orders/{purchaseOrderId}/labels/{labelId}",
                path={"purchaseOrderId": purchase_order_id, "labelId": label_id},
                returns=models.PurchaseOrder,
            )
        )

    def remove(self, purchase_order_id: str, label_id: str) -> models.PurchaseOrder:
        """Take a label off a purchase order.

        Answers the purchase order with the labels that are left.

        Args:
            purchase_order_id: Id of the purchase order.
            label_id: Id of the label.
        """
        return self._send(
            Call(
                "DELETE",
                "/purchase-orders/{purchaseOrderId}/labels/{labelId}",
                path={"purchaseOrderId": purchase_order_id, "labelId": label_id},
                returns=models.PurchaseOrder,
            )
        )


class AsyncPurchaseOrdersLabels(AsyncResource):
    """Labels stuck on a purchase order. Every method answers the order.

    Methods may raise, besides what they name:
        NotFound: There is no such record, or the key may not see it.
    """

    add = awaitable(PurchaseOrdersLabels.add)
    remove = awaitable(PurchaseOrdersLabels.remove)
