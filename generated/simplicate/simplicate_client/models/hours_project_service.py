# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from datetime import date

from attrs import define

from .._runtime.codec import Model


@define(kw_only=True, repr=False)
class HoursProjectService(Model):
    """The project service that hours were written on."""

    id: str | None = None
    """Identifier of the service."""

    name: str | None = None
    """Name of the service."""

    start_date: date | None = None
    """First day."""

    until_date: date | None = None
    """Last day."""

    default_service_id: str | None = None
    """Default service it is based on."""

    revenue_group_id: str | None = None
    """Revenue group, from the revenue groups."""
