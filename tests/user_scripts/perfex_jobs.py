"""Jobs over Perfex: overdue invoices, a changed address, leads into a table, a copy of an estimate."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal

from attrs import evolve

from perfex_client import PerfexClient, models


def overdue(perfex: PerfexClient, today: date) -> dict[int, Decimal]:
    """Return what each customer owes on invoices whose day to pay has passed."""
    owed: dict[int, Decimal] = {}
    for invoice in perfex.invoices.list():
        if invoice.duedate is None or invoice.duedate >= today or invoice.status == models.InvoiceStatus.PAID:
            continue
        left = perfex.invoices.get(invoice.id).total_left_to_pay
        owed[invoice.clientid] = owed.get(invoice.clientid, Decimal(0)) + left
    return owed


def move(perfex: PerfexClient, customer_id: int, city: str) -> None:
    """Give a customer another city; what was read and not changed goes back as it came."""
    customer = perfex.customers.get(customer_id)
    perfex.customers.update(customer_id, company=customer.company, city=city)


def leads_table(perfex: PerfexClient) -> list[tuple[int, str, str]]:
    """Return id, name and e-mail of all leads."""
    return [(lead.id, lead.name, lead.email or "") for lead in perfex.leads.list()]


def copied(perfex: PerfexClient, estimate_id: int) -> Iterator[models.NewItem]:
    """Yield the lines of an estimate as lines of a new one, ten per cent dearer."""
    for at, line in enumerate(perfex.estimates.get(estimate_id).items, 1):
        new = models.NewItem(description=line.description, qty=line.qty, rate=line.rate, order=at)
        yield evolve(new, rate=new.rate * Decimal("1.1"))


def renewal(today: date) -> dict[str, date]:
    """Return the dates of a yearly contract."""
    return {"datestart": today, "dateend": today + timedelta(days=364)}
