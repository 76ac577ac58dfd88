# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Literal

from .. import fields, models
from .._runtime import params
from .._runtime.call import Call
from .._runtime.client import AsyncResource, Resource, awaitable
from .._runtime.core import UNSET, SequenceNotStr, TypeExpr, Unset, hints
from .._runtime.filters import Filter
from .._runtime.paging import AsyncPages, Pages


class SalesServices(Resource):
    """Services offered in a deal.

    Methods may raise, besides what they name:
        NotFound: There is no such record.
    """

    def list(
        self,
        *,
        where: Filter[fields.SalesService] = UNSET,
        offset: int | Unset = Unset(0),
        limit: int | Unset = Unset(100),
        sort: SequenceNotStr[str] | Unset = UNSET,
        select: SequenceNotStr[str] | Unset = UNSET,
        metadata: SequenceNotStr[models.ListingFact | Literal["count", "limit", "offset"] | str] | Unset = UNSET,
    ) -> Pages[models.SalesService]:
        """List sales services.

        Args:
            where: Condition for the records, such as `lambda record: record.id.in_(known)`, or the same as a
                mapping: `{'id': {'in': known}}`.
            offset: Number of records to skip. If you omit it, the vendor takes `0`.
            limit: Records on a page, at most 100, which is sent for more; a listing goes on to the next page
                all the same.
            sort: Members to sort by, the first one counting most; a minus before the name turns the order
                round.
            select: Members to give; a period at the end stands for all members below. Some come whatever is
                chosen; `id` always does, since pages are told apart by it.
            metadata: Facts about the listing to give along.
        """
        return self._walk(
            Call(
                "GET",
                "/sales/service",
                query={
                    "offset": offset,
                    "limit": limit,
                    "sort": params.joined(sort),
                    "select": params.joined(select),
                    "metadata": params.joined(metadata),
                },
                where=where,
                returns=models.SalesService,
            )
        )

    def create(
        self,
        *,
        revenue_group_id: str | Unset = UNSET,
        sales_id: str | Unset = UNSET,
        default_service_id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        invoice_method: models.InvoiceMethod | models.InvoiceMethodName | str | Unset = UNSET,
        amount: Decimal | int | Unset = UNSET,
        price: Decimal | int | Unset = UNSET,
        show_itemtype: int | Unset = UNSET,
        total: str | Unset = UNSET,
        position: int | Unset = UNSET,
        subscription_cycle: models.BillingCycle | models.BillingCycleName | str | Unset = UNSET,
        explanation: str | Unset = UNSET,
        track_hours: bool | Unset = UNSET,
        track_cost: bool | Unset = UNSET,
    ) -> models.Created | None:
        """Create a sales service.

        Args:
            revenue_group_id: Revenue group, from the revenue groups.
            sales_id: Deal, from the sales.
            default_service_id: Default service it is based on.
            name: Name of the service.
            invoice_method: How the service is invoiced.
            amount: Quantity, or sum of money where the object is a payment.
            price: Price of the service.
            show_itemtype: How item types are shown on the quote.
            total: Total.
            position: Place in the order.
            subscription_cycle: How often the subscription is invoiced.
            explanation: Explanation for the customer.
            track_hours: Whether hours can be written on it.
            track_cost: Whether costs can be written on it.
        """
        return self._send(
            Call(
                "POST",
                "/sales/service",
                json={
                    "revenue_group_id": revenue_group_id,
                    "sales_id": sales_id,
                    "default_service_id": default_service_id,
                    "name": name,
                    "invoice_method": invoice_method,
                    "amount": amount,
                    "price": price,
                    "show_itemtype": show_itemtype,
                    "total": total,
                    "position": position,
                    "subscription_cycle": subscription_cycle,
                    "explanation": explanation,
                    "track_hours": track_hours,
                    "track_cost": track_cost,
                },
                returns=TypeExpr("Created | None", models.__name__),
                wire=hints.wrapped("data"),
            )
        )

    def get(self, service_id: str) -> models.SalesService:
        """Fetch a sales service.

        Args:
            service_id: Identifier of the sales service.

        Raises:
            Unprocessable: The identifier cannot be read.
        """
        return self._send(
            Call(
                "GET",
                "/sales/service/{id}",
                path={"id": service_id},
                returns=models.SalesService,
                wire=hints.wrapped("data"),
            )
        )

    def update(
        self,
        service_id: str,
        *,
        revenue_group_id: str | Unset = UNSET,
        sales_id: str | Unset = UNSET,
        default_service_id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        invoice_method: models.InvoiceMethod | models.InvoiceMethodName | str | Unset = UNSET,
        amount: Decimal | int | Unset = UNSET,
        price: Decimal | int | Unset = UNSET,
        show_itemtype: int | Unset = UNSET,
        total: str | Unset = UNSET,
        position: int | Unset = UNSET,
        subscription_cycle: models.BillingCycle | models.BillingCycleName | str | Unset = UNSET,
        explanation: str | Unset = UNSET,
        track_hours: bool | Unset = UNSET,
        track_cost: bool | Unset = UNSET,
    ) -> models.Changed | None:
        """Change a sales service.

        Args:
            service_id: Identifier of the sales service.
            revenue_group_id: Revenue group, from the revenue groups.
            sales_id: Deal, from the sales.
            default_service_id: Default service it is based on.
            name: Name of the service.
            invoice_method: How the service is invoiced.
            amount: Quantity, or sum of money where the object is a payment.
            price: Price of the service.
            show_itemtype: How item types are shown on the quote.
            total: Total.
            position: Place in the order.
            subscription_cycle: How often the subscription is invoiced.
            explanation: Explanation for the customer.
            track_hours: Whether hours can be written on it.
            track_cost: Whether costs can be written on it.
        """
        return self._send(
            Call(
                "PUT",
                "/sales/service/{id}",
                path={"id": service_id},
                json={
                    "revenue_group_id": revenue_group_id,
                    "sales_id": sales_id,
                    "default_service_id": default_service_id,
                    "name": name,
                    "invoice_method": invoice_method,
                    "amount": amount,
                    "price": price,
                    "show_itemtype": show_itemtype,
                    "total": total,
                    "position": position,
                    "subscription_cycle": subscription_cycle,
                    "explanation": explanation,
                    "track_hours": track_hours,
                    "track_cost": track_cost,
                },
                returns=TypeExpr("Changed | None", models.__name__),
                wire=hints.wrapped("data"),
            )
        )

    def delete(self, service_id: str) -> None:
        """Delete a sales service.

        Args:
            service_id: Identifier of the sales service.
        """
        call: Call[None] = Call("DELETE", "/sales/service/{id}", path={"id": service_id})
        return self._send(call)

    def duplicate(self, service_id: str, *, body: Mapping[str, object] | Unset = UNSET) -> models.Created | None:
        """Copy a sales service.

        Args:
            service_id: Identifier of the sales service.
        """
        return self._send(
            Call(
                "POST",
                "/sales/service/{id}/duplicate",
                path={"id": service_id},
                json=body,
                returns=TypeExpr("Created | None", models.__name__),
                wire=hints.wrapped("data"),
            )
        )


class AsyncSalesServices(AsyncResource):
    """Services offered in a deal.

    Methods may raise, besides what they name:
        NotFound: There is no such record.
    """

    list = AsyncPages.of(SalesServices.list)
    create = awaitable(SalesServices.create)
    get = awaitable(SalesServices.get)
    update = awaitable(SalesServices.update)
    delete = awaitable(SalesServices.delete)
    duplicate = awaitable(SalesServices.duplicate)
