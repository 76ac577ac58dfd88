"""Payments of invoices, and credit notes."""

from __future__ import annotations

from lsp_expert_client._overlay.simulator.files import Files
from lsp_expert_client._runtime.extend import (
    Received,
    Refused,
    Reply,
    Row,
    handles,
    listing,
    mapping,
    stable_id,
)


class Money(Files):
    """An account whose invoices are paid."""

    @handles("POST /invoices/{invoiceId}/payments")
    def pay(self, request: Received) -> Reply:
        """Book a payment; `isFullyPaid` settles the invoice."""
        invoice = self._owner(request, "invoices")
        given = self.given(request, self.routes["POST /invoices/{invoiceId}/payments"])
        payments: list[Row] = invoice.row.setdefault("payments", [])
        settled = given.pop("isFullyPaid", False)
        payments.append({"id": stable_id("payment", invoice.id, len(payments)).hex[:24], **given})
        if settled:
            invoice.row |= {"status": 3, "isPartiallyPaid": False, "paymentDate": given.get("date")}
        elif invoice.row.get("status") != 3:
            invoice.row["isPartiallyPaid"] = True
        return self._whole("invoices", invoice)

    @handles("DELETE /invoices/{invoiceId}/payments/{paymentId}")
    def unpay(self, request: Received) -> Reply:
        """Take a payment away; the invoice is no longer paid."""
        invoice = self._owner(request, "invoices")
        held = [mapping(one) for one in listing(invoice.row.get("payments"))]
        left = [one for one in held if one.get("id") != request.values["paymentId"]]
        if len(left) == len(held):
            raise Refused(self.not_found(request))
        invoice.row |= {"payments": left, "isPartiallyPaid": bool(left)}
        if invoice.row.get("status") == 3:
            invoice.row |= {"status": 2, "paymentDate": None}
        return self._whole("invoices", invoice)

    @handles("POST /invoices/{invoiceId}/credit-note")
    def credit(self, request: Received) -> Reply:
        """Make a credit note from an invoice, which is then credited."""
        invoice = self._owner(request, "invoices")
        copy = {name: value for name, value in invoice.row.items() if name not in ("id", "payments")}
        now = self._now()
        note = self.records.invoices.add(
            {**copy, "type": 2, "status": 1, "relatedToInvoiceId": invoice.id, "createdAt": now, "updatedAt": now}
        )
        related = [*listing(invoice.row.get("relatedCreditNoteIds")), note.id]
        invoice.row |= {"status": 4, "relatedCreditNoteIds": related}
        return self._whole("invoices", note)
