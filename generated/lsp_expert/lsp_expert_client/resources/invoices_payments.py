# Generated from specs/lsp_expert.yaml; edit that or overlays/lsp_expert/, then generate again.

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from .. import models
from .._runtime.call import Call
from .._runtime.client import AsyncResource, Resource, awaitable
from .._runtime.core import UNSET, Unset


class InvoicesPayments(Resource):
    """Money received for an invoice. Every method answers the invoice.

    Methods may raise, besides what they name:
        NotFound: There is no such record, or the key may not see it.
    """

    def create(
        self,
        invoice_id: str,
        *,
        amount: Decimal | int,
        date: datetime,
        description: str | None | Unset = UNSET,
        is_fully_paid: bool | Unset = UNSET,
    ) -> models.Invoice:
        """Record a payment of an invoice.

        Answers the invoice with all its payments, not the payment.

        Quirks, in QUIRKS.md: LE-19.

        Args:
            invoice_id: Id of the invoice or credit note.
            amount: How much.
            date: When.
            description: What for; `None` is sent as an empty value.
            is_fully_paid: Whether this settles the invoice.
        """
        return self._send(
            Call(
                "POST",
                "/invoices/{invoiceId}/payments",
                path={"invoiceId": invoice_id},
                form={"amount": amount, "date": date, "description": description, "isFullyPaid": is_fully_paid},
                returns=models.Invoice,
            )
        )

    def delete(self, invoice_id: str, payment_id: str) -> models.Invoice:
        """Delete a payment of an invoice.

        Answers the invoice with the payments that are left.

        Args:
            invoice_id: Id of the invoice or credit note.
            payment_id: Id of the payment.
        """
        return self._send(
            Call(
                "DELETE",
                "/invoices/{invoiceId}/payments/{paymentId}",
                path={"invoiceId": invoice_id, "paymentId": payment_id},
                returns=models.Invoice,
            )
        )


class AsyncInvoicesPayments(AsyncResource):
    """Money received for an invoice. Every method answers the invoice.

    Methods may raise, besides what they name:
        NotFound: There is no such record, or the key may not see it.
    """

    create = awaitable(InvoicesPayments.create)
    delete = awaitable(InvoicesPayments.delete)
