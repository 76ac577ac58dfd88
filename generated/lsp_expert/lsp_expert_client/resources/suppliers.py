# Generated from specs/lsp_expert.yaml; edit that, then generate again.

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import models
from .._runtime.call import Call
from .._runtime.client import AsyncResource, Resource
from .._runtime.core import UNSET, Unset
from .._runtime.paging import AsyncPages, Pages

if TYPE_CHECKING:
    from .suppliers_contacts import AsyncSuppliersContacts, SuppliersContacts
    from .suppliers_dedicated_clients import AsyncSuppliersDedicatedClients, SuppliersDedicatedClients
    from .suppliers_labels import AsyncSuppliersLabels, SuppliersLabels
    from .suppliers_language_pairs import AsyncSuppliersLanguagePairs, SuppliersLanguagePairs
    from .suppliers_services import AsyncSuppliersServices, SuppliersServices


class Suppliers(Resource):
    """The companies and freelancers who do the work."""

    @cached_property
    def contacts(self) -> SuppliersContacts:
        from .suppliers_contacts import SuppliersContacts

        return SuppliersContacts(self._client)

    @cached_property
    def services(self) -> SuppliersServices:
        from .suppliers_services import SuppliersServices

        return SuppliersServices(self._client)

    @cached_property
    def labels(self) -> SuppliersLabels:
        from .suppliers_labels import SuppliersLabels

        return SuppliersLabels(self._client)

    @cached_property
    def dedicated_clients(self) -> SuppliersDedicatedClients:
        from .suppliers_dedicated_clients import SuppliersDedicatedClients

        return SuppliersDedicatedClients(self._client)

    @cached_property
    def language_pairs(self) -> SuppliersLanguagePairs:
        from .suppliers_language_pairs import SuppliersLanguagePairs

        return SuppliersLanguagePairs(self._client)

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        sort: str | Unset = UNSET,
        direction: models.SortDirection | str | Unset = UNSET,
    ) -> Pages[models.Supplier]:
        """List the suppliers.

        Args:
            page: Page to start from; the first is 1.
            sort: Member to sort by. Which ones are allowed differs by resource and is not documented.
            direction: Whether to sort upwards or downwards.
        """
        return self._walk(
            Call(
                "GET", "/suppliers", query={"page": page, "sort": sort, "direction": direction}, returns=models.Supplier
            )
        )

    def get(self, supplier_id: str) -> models.Supplier:
        """Fetch one supplier.

        Args:
            supplier_id: Id of the supplier.

        Raises:
            NotFound: There is no such thing, or the key may not see it.
        """
        return self._send(
            Call("GET", "/suppliers/{supplierId}", path={"supplierId": supplier_id}, returns=models.Supplier)
        )


class AsyncSuppliers(AsyncResource):
    """The companies and freelancers who do the work."""

    @cached_property
    def contacts(self) -> AsyncSuppliersContacts:
        from .suppliers_contacts import AsyncSuppliersContacts

        return AsyncSuppliersContacts(self._client)

    @cached_property
    def services(self) -> AsyncSuppliersServices:
        from .suppliers_services import AsyncSuppliersServices

        return AsyncSuppliersServices(self._client)

    @cached_property
    def labels(self) -> AsyncSuppliersLabels:
        from .suppliers_labels import AsyncSuppliersLabels

        return AsyncSuppliersLabels(self._client)

    @cached_property
    def dedicated_clients(self) -> AsyncSuppliersDedicatedClients:
        from .suppliers_dedicated_clients import AsyncSuppliersDedicatedClients

        return AsyncSuppliersDedicatedClients(self._client)

    @cached_property
    def language_pairs(self) -> AsyncSuppliersLanguagePairs:
        from .suppliers_language_pairs import AsyncSuppliersLanguagePairs

        return AsyncSuppliersLanguagePairs(self._client)

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        sort: str | Unset = UNSET,
        direction: models.SortDirection | str | Unset = UNSET,
    ) -> AsyncPages[models.Supplier]:
        """List the suppliers.

        Args:
            page: Page to start from; the first is 1.
            sort: Member to sort by. Which ones are allowed differs by resource and is not documented.
            direction: Whether to sort upwards or downwards.
        """
        return self._walk(
            Call(
                "GET", "/suppliers", query={"page": page, "sort": sort, "direction": direction}, returns=models.Supplier
            )
        )

    async def get(self, supplier_id: str) -> models.Supplier:
        """Fetch one supplier.

        Args:
            supplier_id: Id of the supplier.

        Raises:
            NotFound: There is no such thing, or the key may not see it.
        """
        return await self._send(
            Call("GET", "/suppliers/{supplierId}", path={"supplierId": supplier_id}, returns=models.Supplier)
        )
