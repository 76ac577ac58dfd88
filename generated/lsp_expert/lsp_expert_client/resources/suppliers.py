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


class Suppliers(Resource):
    """The companies and freelancers who do the work."""

    @cached_property
    def contacts(self) -> _resources.SuppliersContacts:
        """People to write to at a supplier that is a company."""
        return _resources.SuppliersContacts(self._client)

    @cached_property
    def services(self) -> _resources.SuppliersServices:
        """What a supplier can do, and for how much."""
        return _resources.SuppliersServices(self._client)

    @cached_property
    def labels(self) -> _resources.SuppliersLabels:
        """Labels stuck on a supplier. Every method answers the supplier."""
        return _resources.SuppliersLabels(self._client)

    @cached_property
    def dedicated_clients(self) -> _resources.SuppliersDedicatedClients:
        """Clients a supplier is preferred for. All answer the supplier."""
        return _resources.SuppliersDedicatedClients(self._client)

    @cached_property
    def language_pairs(self) -> _resources.SuppliersLanguagePairs:
        """Languages a supplier works in. Every method answers the supplier."""
        return _resources.SuppliersLanguagePairs(self._client)

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        sort: str | Unset = UNSET,
        direction: models.SortDirection | Literal["asc", "desc"] | str | Unset = UNSET,
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
            NotFound: There is no such record, or the key may not see it.
        """
        return self._send(
            Call("GET", "/suppliers/{supplierId}", path={"supplierId": supplier_id}, returns=models.Supplier)
        )


class AsyncSuppliers(AsyncResource):
    """The companies and freelancers who do the work."""

    @cached_property
    def contacts(self) -> _resources.AsyncSuppliersContacts:
        """People to write to at a supplier that is a company."""
        return _resources.AsyncSuppliersContacts(self._client)

    @cached_property
    def services(self) -> _resources.AsyncSuppliersServices:
        """What a supplier can do, and for how much."""
        return _resources.AsyncSuppliersServices(self._client)

    @cached_property
    def labels(self) -> _resources.AsyncSuppliersLabels:
        """Labels stuck on a supplier. Every method answers the supplier."""
        return _resources.AsyncSuppliersLabels(self._client)

    @cached_property
    def dedicated_clients(self) -> _resources.AsyncSuppliersDedicatedClients:
        """Clients a supplier is preferred for. All answer the supplier."""
        return _resources.AsyncSuppliersDedicatedClients(self._client)

    @cached_property
    def language_pairs(self) -> _resources.AsyncSuppliersLanguagePairs:
        """Languages a supplier works in. Every method answers the supplier."""
        return _resources.AsyncSuppliersLanguagePairs(self._client)

    list = AsyncPages.of(Suppliers.list)
    get = awaitable(Suppliers.get)
