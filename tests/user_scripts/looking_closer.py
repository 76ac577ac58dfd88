"""What a client sends and gets: shown before it is sent, and recorded for a report to the vendor."""

from __future__ import annotations

from decimal import Decimal

from perfex_client import AsyncPerfexClient, PerfexClient, models
from simplepay_client import PlannedRequests, Recorded, SimplePayClient


def planned(perfex: PerfexClient) -> str:
    """Return method, URL and body of the request that would enter a customer."""
    plan = perfex.explain(lambda client: client.customers.create(company="Acme"))
    return f"{plan.method} {plan.url}: {plan.body}"


async def planned_later(perfex: AsyncPerfexClient) -> list[str]:
    """Return the headers that a listing is asked for with."""
    plan = await perfex.explain(lambda client: client.invoices.list())
    return [f"{name}: {value}" for request in plan for name, value in request.headers.items()]


def item() -> models.NewItem:
    """Return a line of an invoice."""
    return models.NewItem(description="Travel", qty=Decimal(1), rate=Decimal("25.50"), order=1)


def report(simplepay: SimplePayClient) -> list[tuple[str, int]]:
    """Return URL and status of what was asked for to find the employees of all clients."""
    with simplepay.record() as exchanges:
        for client in simplepay.clients.list():
            simplepay.employees.list(client.id)
    return [status_of(exchange) for exchange in exchanges]


def status_of(exchange: Recorded) -> tuple[str, int]:
    """Return URL and status of an exchange."""
    return exchange.request.url, exchange.response.status_code


def shown(plan: PlannedRequests) -> str:
    """Return all requests of a plan."""
    return "\n".join(str(request.url) for request in plan) if plan.goes_on else str(plan)
