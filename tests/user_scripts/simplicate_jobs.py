"""Jobs over Simplicate: mail addresses, hours of a day, open invoices."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from simplicate_client import SimplicateClient


def addresses(simplicate: SimplicateClient) -> dict[str, str]:
    """Return the mail addresses of organizations by name."""
    addresses_by_name: dict[str, str] = {}
    for organization in simplicate.crm.organizations.list(select=["name", "email"]):
        if organization.name and organization.email:
            addresses_by_name[organization.name] = organization.email
    return addresses_by_name


def written_on(simplicate: SimplicateClient, day: date) -> Decimal:
    """Return the hours written on a day."""
    after = day + timedelta(days=1)
    entries = simplicate.hours.hours.list(where=lambda entry: (entry.start_date >= day) & (entry.start_date < after))
    return sum((entry.hours for entry in entries if entry.hours is not None), Decimal(0))


def industries(simplicate: SimplicateClient) -> dict[str, str]:
    """Return the industry of each organization by the organization's id; a listing shows it in short."""
    found: dict[str, str] = {}
    for listed in simplicate.crm.organizations.list(select=["id"]):
        organization = simplicate.crm.organizations.get(listed.id)
        if organization.industry and organization.industry.name:
            found[organization.id] = organization.industry.name
    return found
