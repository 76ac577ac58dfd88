# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Literal

from .. import fields, models
from .._runtime import params
from .._runtime.call import Call
from .._runtime.client import AsyncResource, Resource, awaitable
from .._runtime.core import UNSET, SequenceNotStr, TypeExpr, Unset, hints
from .._runtime.filters import Filter
from .._runtime.paging import AsyncPages, Pages


class InvoicesPayments(Resource):
    """Payments received on invoices.

    Methods may raise, besides what they name:
        NotFound: There is no such record.
    """

    def list(
        self,
        *,
        where: Filter[fields.Payment] = UNSET,
        offset: int | Unset = Unset(0),
        limit: int | Unset = Unset(100),
        sort: SequenceNotStr[str] | Unset = UNSET,
        select: SequenceNotStr[str] | Unset = UNSET,
        metadata: SequenceNotStr[models.ListingFact | Literal["count", "limit", "offset"] | str] | Unset = UNSET,
    ) -> Pages[models.Payment]:
        """List payments.

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
                "/invoices/payment",
                query={
                    "offset": offset,
                    "limit": limit,
                    "sort": params.joined(sort),
                    "select": params.joined(select),
                    "metadata": params.joined(metadata),
                },
                where=where,
                returns=models.Payment,
            )
        )

    def create(
        self,
        *,
        invoice_id: str | Unset = UNSET,
        date: date | Unset = UNSET,
        amount: Decimal | int | Unset = UNSET,
        description: str | Unset = UNSET,
    ) -> models.Created | None:
        """Create a payment.

        Args:
            invoice_id: Invoice, from the invoices.
            date: Day it applies to.
            amount: Sum paid.
            description: Description of the payment.
        """
        return self._send(
            Call(
                "POST",
                "/invoices/payment",
                json={"invoice_id": invoice_id, "date": date, "amount": amount, "description": description},
                returns=TypeExpr("Created | None", models.__name__),
                wire=hints.wrapped("data"),
            )
        )

    def get(self, payment_id: str) -> models.Payment:
        """Fetch a payment.

        Args:
            payment_id: Identifier of the payment.

        Raises:
            Unprocessable: The identifier cannot be read.
        """
        return self._send(
            Call(
                "GET",
                "/invoices/payment/{id}",
                path={"id": payment_id},
                returns=models.Payment,
                wire=hints.wrapped("data"),
            )
        )

    def update(
        self,
        payment_id: str,
        *,
        invoice_id: str | Unset = UNSET,
        date: date | Unset = UNSET,
        amount: Decimal | int | Unset = UNSET,
        description: str | Unset = UNSET,
    ) -> models.Changed | None:
        """Change a payment.

        Args:
            payment_id: Identifier of the payment.
            invoice_id: Invoice, from the invoices.
            date: Day it applies to.
            amount: Sum paid.
            description: Description of the payment.
        """
        return self._send(
            Call(
                "PUT",
                "/invoices/payment/{id}",
                path={"id": payment_id},
                json={"invoice_id": invoice_id, "date": date, "amount": amount, "description": description},
                returns=TypeExpr("Changed | None", models.__name__),
                wire=hints.wrapped("data"),
            )
        )


class AsyncInvoicesPayments(AsyncResource):
    """Payments received on invoices.

    Methods may raise, besides what they name:
        NotFound: There is no such record.
    """

    list = AsyncPages.of(InvoicesPayments.list)
    create = awaitable(InvoicesPayments.create)
    get = awaitable(InvoicesPayments.get)
    update = awaitable(InvoicesPayments.update)
