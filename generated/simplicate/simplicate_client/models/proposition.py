# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from attrs import define, field

from .. import models
from .._runtime.codec import Model
from .._runtime.core import hints, wire


@define(kw_only=True, repr=False)
class Proposition(Model):
    """What is ready to be invoiced for a project."""

    id: str | None = None
    """Identifier of the proposition."""

    total_hours: Decimal | None = field(default=None, metadata=wire(hint=hints.text))
    """Hours to be invoiced."""

    total_mileage: Decimal | None = field(default=None, metadata=wire(hint=hints.text))
    """Kilometres to be invoiced."""

    total_fixed: Decimal | None = field(default=None, metadata=wire(hint=hints.text))
    """Fixed fees to be invoiced."""

    total_terms: Decimal | None = field(default=None, metadata=wire(hint=hints.text))
    """Instalments to be invoiced."""

    total_purchase: Decimal | None = field(default=None, metadata=wire(hint=hints.text))
    """Costs to be invoiced."""

    total_advance_deposit: Decimal | None = field(default=None, metadata=wire(hint=hints.text))
    """Advances to be invoiced."""

    total_future: Decimal | None = field(default=None, metadata=wire(hint=hints.text))
    """Amount to be invoiced later."""

    project: models.ProjectReference | None = None
    """Project it concerns."""

    created_at: datetime | None = field(default=None, metadata=wire(hint=hints.stamp))
    """When it was made."""

    updated_at: datetime | None = field(default=None, metadata=wire(hint=hints.stamp))
    """When it last changed."""

    simplicate_url: str | None = None
    """Page of the record in the application."""
