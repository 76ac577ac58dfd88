# Generated from specs/lsp_expert.yaml; edit that or overlays/lsp_expert/, then generate again.

from __future__ import annotations

from .. import models
from .._runtime.call import Call
from .._runtime.client import AsyncResource, Resource, awaitable


class SuppliersLabels(Resource):
    """Labels stuck on a supplier. Every method answers the supplier.

    Methods may raise, besides what they name:
        NotFound: There is no such record, or the key may not see it.
    """

    def add(self, supplier_id: str, label_id: str) -> models.Supplier:
        """Stick a label on a supplier.

        Answers the supplier with all its labels.

        Args:
            supplier_id: Id of the supplier.
            label_id: Id of the label.
        """
        return self._send(
            Call(
                "POST",
                "/suppliers/{supplierId}/labels/{labelId}",
                path={"supplierId": supplier_id, "labelId": label_id},
                returns=models.Supplier,
            )
        )

    def remove(self, supplier_id: str, label_id: str) -> models.Supplier:
        """Take a label off a supplier.

        Answers the supplier with the labels that are left.

        Args:
            supplier_id: Id of the supplier.
            label_id: Id of the label.
        """
        return self._send(
            Call(
                "DELETE",
                "/suppliers/{supplierId}/labels/{labelId}",
                path={"supplierId": supplier_id, "labelId": label_id},
                returns=models.Supplier,
            )
        )


class AsyncSuppliersLabels(AsyncResource):
    """Labels stuck on a supplier. Every method answers the supplier.

    Methods may raise, besides what they name:
        NotFound: There is no such record, or the key may not see it.
    """

    add = awaitable(SuppliersLabels.add)
    remove = awaitable(SuppliersLabels.remove)
