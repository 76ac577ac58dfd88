# Generated from specs/lsp_expert.yaml; edit that or overlays/lsp_expert/, then generate again.

from __future__ import annotations

from .. import models
from .._runtime.call import Call
from .._runtime.client import AsyncResource, Resource, awaitable


class SuppliersDedicatedClients(Resource):
    """Clients a supplier is preferred for. All answer the supplier.

    Methods may raise, besides what they name:
        NotFound: There is no such record, or the key may not see it.
    """

    def add(self, supplier_id: str, client_id: str) -> models.Supplier:
        """Prefer a supplier for a client.

        Answers the supplier with all its dedicated clients.

        Args:
            supplier_id: Id of the supplier.
            client_id: Id of the client.
        """
        return self._send(
            Call(
                "POST",
                "/suppliers/{supplierId}/dedicated-clients/{clientId}",
                path={"supplierId": supplier_id, "clientId": client_id},
                returns=models.Supplier,
            )
        )

    def remove(self, supplier_id: str, client_id: str) -> models.Supplier:
        """Prefer a supplier for a client no longer.

        Answers the supplier with the dedicated clients that are left.

        Args:
            supplier_id: Id of the supplier.
            client_id: Id of the client.
        """
        return self._send(
            Call(
                "DELETE",
                "/suppliers/{supplierId}/dedicated-clients/{clientId}",
                path={"supplierId": supplier_id, "clientId": client_id},
                returns=models.Supplier,
            )
        )


class AsyncSuppliersDedicatedClients(AsyncResource):
    """Clients a supplier is preferred for. All answer the supplier.

    Methods may raise, besides what they name:
        NotFound: There is no such record, or the key may not see it.
    """

    add = awaitable(SuppliersDedicatedClients.add)
    remove = awaitable(SuppliersDedicatedClients.remove)
