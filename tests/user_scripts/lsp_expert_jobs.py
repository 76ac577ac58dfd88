"""Jobs over LSP.expert: clients into a directory, invoices past due, awaitable too."""

from __future__ import annotations

from datetime import UTC, datetime

from lsp_expert_client import AsyncLspExpertClient, LspExpertClient, models


def directory(lsp: LspExpertClient) -> dict[str, str]:
    """Return the clients' names by id."""
    return {client.id: client.name for client in lsp.clients.list() if client.name}


def late(lsp: LspExpertClient, now: datetime) -> list[models.Invoice]:
    """Return the invoices whose day to pay has passed and that are not paid."""
    return [
        invoice
        for invoice in lsp.invoices.list()
        if invoice.due_date is not None and invoice.due_date < now and invoice.payment_date is None
    ]


async def numbers(lsp: AsyncLspExpertClient) -> list[str]:
    """Return the numbers of this year's invoices."""
    year = datetime.now(UTC).year
    invoices = lsp.invoices.list(sort="issueDate")
    return [row.number async for row in invoices if row.number and row.issue_date and row.issue_date.year == year]
