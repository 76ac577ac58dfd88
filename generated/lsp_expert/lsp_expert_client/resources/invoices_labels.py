# Generated from specs/lsp_expert.yaml; edit that or overlays/lsp_expert/, then generate again.

from __future__ import annotations

from .. import models
from .._runtime.call import Call
from .._runtime.client import AsyncResource, Resource, awaitable


class InvoicesLabels(Resource):
    """Labels stuck on an invoice. Every method answers the invoice.

    Methods may raise, besides what they name:
        NotFound: There is no such record, or the key may not see it.
    """

    def add(self, invoice_id: str, label_id: str) -> models.Invoice:
        """Stick a label on an invoice.

        Answers the invoice with all its labels.

        Args:
            invoice_id: Id of the invoice or credit note.
            label_id: Id of the label.
        """
        return self._send(
            Call(
                "POST",
                "/invoices/{invoiceId}/labels/{labelId}",
                path={"invoiceId": invoice_id, "labelId": label_id},
                returns=models.Invoice,
            )
        )

    def remove(self, invoice_id: str, label_id: str) -> models.Invoice:
        """Take a label off an invoice.

        Answers the invoice with the labels that are left.

        Args:
            invoice_id: Id of the invoice or credit note.
            label_id: Id of the label.
        """
        return self._send(
            Call(
                "DELETE",
                "/invoices/{invoiceId}/labels/{labelId}",
                path={"invoiceId": invoice_id, "labelId": label_id},
                returns=models.Invoice,
            )
        )


class AsyncInvoicesLabels(AsyncResource):
    """Labels stuck on an invoice. Every method answers the invoice.

    Methods may raise, besides what they name:
        NotFound: There is no such record, or the key may not see it.
    """

    add = awaitable(InvoicesLabels.add)
    remove = awaitable(InvoicesLabels.remove)
