"""The types of flows' results, as type checkers see them."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import assert_type

from simplicate_client import AsyncSimplicateClient, SimplicateClient, models
from simplicate_client._runtime.call.call import Saved


def of_records(organization: models.Organization, kind: models.DocumentType, employee: models.Employee) -> None:
    """What a listing gives has an id; what is named in another record may come without one."""
    assert_type(organization.id, str)
    assert_type(kind.id, str)
    assert_type(employee.id, str | None)


def blocking(client: SimplicateClient) -> None:
    """Never called."""
    changes = client.changes(client.crm.organizations, since=datetime(2024, 6, 9))
    assert_type(changes, models.Changes[models.Organization])
    assert_type(changes.items, list[models.Organization])
    assert_type(client.deletions(client.hours.hours, ["hours:1"]), models.Deletions)
    assert_type(client.documents.upload("a.pdf", document_type_id="documenttype:1"), models.Uploaded)
    assert_type(client.invoices.pdf("invoice:1"), bytes)
    assert_type(client.invoices.pdf("invoice:1", to=Path("a.pdf")), Saved)
    assert_type(client.documents.download("document:1", to="a.pdf"), Saved)
    assert_type(client.crm.organizations.list().collect(progress=print), list[models.Organization])


async def awaitable(client: AsyncSimplicateClient) -> None:
    """Never called."""
    changes = await client.changes(client.crm.organizations, since=datetime(2024, 6, 9))
    assert_type(changes, models.Changes[models.Organization])
    assert_type(await client.deletions(client.hours.hours, ["hours:1"]), models.Deletions)
    assert_type(await client.invoices.pdf("invoice:1"), bytes)
    assert_type(await client.invoices.pdf("invoice:1", to=Path("a.pdf")), Saved)
    assert_type(await client.crm.organizations.list().gather(), list[models.Organization])


def test_both_clients_offer_the_same() -> None:
    for name in ("changes", "deletions"):
        assert getattr(SimplicateClient, name).__doc__ == getattr(AsyncSimplicateClient, name).__doc__
