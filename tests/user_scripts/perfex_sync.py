"""Enter a customer with an invoice, attach files to tickets, and take new invoices into an accounting system."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from decimal import Decimal
from pathlib import Path

from perfex_client import PerfexClient, Unprocessable, models


def enter(perfex: PerfexClient, company: str, email: str, today: date) -> tuple[int, int | None]:
    """Enter a customer, a contact and an invoice; return the customer's id, and the invoice's if the server says it."""
    made = perfex.customers.create(company=company, country=235, city="London", groups_in=[1])
    customer_id = made.record_id
    if not customer_id:
        customer_id = next(row.userid for row in perfex.customers.search(company.split()[0]) if row.company == company)
    try:
        perfex.contacts.create(
            customer_id=customer_id,
            firstname="Ann",
            lastname="Lee",
            email=email,
            is_primary=True,
            permissions=["1", "2"],
            invoice_emails=True,
            send_set_password_email=True,
        )
    except Unprocessable as error:
        print(error.fields)
    line = models.NewItem(description="Work", qty=3, rate=Decimal("80.00"), taxname=["VAT|20.00"])
    subtotal = Decimal("240.00")
    invoice = perfex.invoices.create(
        clientid=customer_id,
        number=1001,
        date=today,
        duedate=today + timedelta(days=30),
        currency=1,
        newitems=[line],
        subtotal=subtotal,
        total=subtotal * Decimal("1.2"),
        billing_street="1 Road",
        allowed_payment_modes=[1, "stripe"],
    )
    return customer_id, invoice.record_id


def attach(perfex: PerfexClient, folder: Path) -> list[int]:
    """Reply to the ticket that each file is named after; return the ids of the replies."""
    return [
        perfex.tickets.reply(int(path.stem.split("-")[0]), message="See attached", admin=1, file=path).reply_id
        for path in sorted(folder.glob("*.pdf"))
    ]


def new_invoices(perfex: PerfexClient, since: datetime) -> Iterator[tuple[str, str, Decimal]]:
    """Yield number, customer and total of the invoices that came since a moment, drafts left out."""
    for row in perfex.invoices.list():
        if row.datecreated <= since:
            continue
        invoice = perfex.invoices.get(row.id)
        if invoice.status == models.InvoiceStatus.DRAFT:
            continue
        yield f"{invoice.prefix}{invoice.number}", invoice.client.company if invoice.client else "?", invoice.total
