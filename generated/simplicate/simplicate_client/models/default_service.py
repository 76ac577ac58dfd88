# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from attrs import define, field

from .. import models
from .._runtime.codec import Model
from .._runtime.core import hints, wire


@define(kw_only=True, repr=False)
class DefaultService(Model):
    """A service that projects and deals start from."""

    id: str
    """Identifier of the service, such as `defaultservice:abc`."""

    vat_class: models.VatClass | None = None
    """VAT class."""

    revenue_group: models.RevenueGroup | None = None
    """Revenue group."""

    modified: datetime | None = field(default=None, metadata=wire(hint=hints.stamp))
    """When it last changed (older spelling of `updated_at`)."""

    my_organization_profile_id: str | None = None
    """One's own organization that acts, from the organization profiles."""

    name: str | None = None
    """Name of the service."""

    price_editable: bool | None = None
    """Whether the price may be changed when it is used."""

    price: Decimal | None = field(default=None, metadata=wire(hint=hints.text))
    """Price of the service."""

    created_at: datetime | None = field(default=None, metadata=wire(hint=hints.stamp))
    """When it was made."""

    updated_at: datetime | None = field(default=None, metadata=wire(hint=hints.stamp))
    """When it last changed."""
