"""Invoices: their sums, and the document of one that was sent."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation
from typing import Any

from simplicate_client._overlay.simulator.files import Files
from simplicate_client._runtime.extend import Record, Route, Row, listing, mapping


class Invoices(Files):
    """A Simplicate that sends invoices."""

    def shown(self, record: Record, route: Route, *, alone: bool = False) -> Row:
        """Return a row; an invoice with its sums."""
        row = super().shown(record, route, alone=alone)
        return row | self._sums(row) if route.collection == "invoices/invoice" and row.get("invoice_lines") else row

    def _sums(self, row: Row) -> Row:
        lines = [mapping(line) for line in listing(row.get("invoice_lines"))]
        nets = [_amount(line.get("amount")) * _amount(line.get("price")) for line in lines]
        rates = [_amount(mapping(line.get("vat_class")).get("percentage")) for line in lines]
        taxes = [net * rate / 100 for net, rate in zip(nets, rates, strict=True)]
        net, tax = sum(nets, Decimal(0)), sum(taxes, Decimal(0))
        payments = [one for one in self.records["invoices/payment"] if one.get("invoice_id") == row["id"]]
        paid = sum((_amount(one.get("amount")) for one in payments), Decimal(0))
        return {
            "total_excluding_vat": float(round(net, 2)),
            "total_vat": float(round(tax, 2)),
            "total_including_vat": float(round(net + tax, 2)),
            "total_outstanding": float(round(net + tax - paid, 2)),
        }

    def send_invoice(self, invoice_id: str) -> Record:
        """Send an invoice as a user does: it gets a number, and its PDF becomes a document."""
        invoice = self.records["invoices/invoice"].record(invoice_id)
        if invoice is None:
            raise LookupError(f"there is no invoice {invoice_id}")
        if not invoice.row.get("invoice_number"):
            sent = sum(bool(row.get("invoice_number")) for row in self.records["invoices/invoice"])
            invoice.row["invoice_number"] = f"{self.now()[:4]}{sent + 1:04}"
        statuses = self.records["invoices/invoicestatus"]
        status = next((row for row in statuses if row.get("name") in ("Sent", "label_Sended")), None)
        invoice.row["status"] = {"id": "invoicestatus:sent", "name": "label_Sended"} if status is None else status
        invoice.row["updated_at"] = self.now()
        types = self.records["documents/documenttype"].where(label="label_sended invoice")
        kind = types[0] if types else self.records["documents/documenttype"].add({"label": "label_sended invoice"}).row
        title = f"Factuur {invoice.row['invoice_number']}.pdf"
        given = {"document_type_id": kind["id"], "title": title, "linked_to": {"invoice_id": invoice_id}}
        text = f"%PDF-1.4\n% {title}\n%%EOF\n"
        return self.new_document(given, title, text.encode())


def _amount(value: Any) -> Decimal:
    try:
        return Decimal(str(value))
    except InvalidOperation:
        return Decimal(0)
