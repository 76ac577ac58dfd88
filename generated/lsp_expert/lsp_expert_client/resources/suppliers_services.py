# Generated from specs/lsp_expert.yaml; edit that or overlays/lsp_expert/, then generate again.

from __future__ import annotations

from builtins import list as List  # noqa: N812  a method may be called list

from .. import models
from .._runtime.call import Call
from .._runtime.client import AsyncResource, Resource, awaitable


class SuppliersServices(Resource):
    """What a supplier can do, and for how much."""

    def list(self, supplier_id: str) -> List[models.SupplierService]:
        """List the services of a supplier.

        Args:
            supplier_id: Id of the supplier.

        Raises:
            NotFound: There is no such record, or the key may not see it.
        """
        return self._send(
            Call(
                "GET",
                "/suppliers/{supplierId}/services",
                path={"supplierId": supplier_id},
                returns=List[models.SupplierService],
            )
        )


class AsyncSuppliersServices(AsyncResource):
    """What a supplier can do, and for how much."""

    list = awaitable(SuppliersServices.list)
