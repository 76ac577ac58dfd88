# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from datetime import date

from attrs import define

from .._runtime.codec import Model
from .._runtime.core import UNSET, Unset


@define(kw_only=True, repr=False)
class HoursProjectService(Model):
    """The project service that hours were written on."""

    id: str | None | Unset = UNSET
    """Identifier of the service."""

    name: str | None | Unset = UNSET
    """Name of the service."""

    start_date: date | None | Unset = UNSET
    """First day."""

    until_date: date | None | Unset = UNSET
    """Last day."""

    default_service_id: str | None | Unset = UNSET
    """Default service it is based on."""

    revenue_group_id: str | None | Unset = UNSET
    """Revenue group, from the revenue groups."""
