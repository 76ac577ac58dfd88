# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from attrs import define, field

from .._runtime.codec import Model
from .._runtime.core import UNSET, Unset, hints, wire

if TYPE_CHECKING:
    from .project_reference import ProjectReference


@define(kw_only=True, repr=False)
class Proposition(Model):
    """What is ready to be invoiced for a project."""

    id: str | None | Unset = UNSET
    """Identifier of the proposition."""

    total_hours: Decimal | None | Unset = field(default=UNSET, metadata=wire(how=hints.text))
    """Hours to be invoiced."""

    total_mileage: Decimal | None | Unset = field(default=UNSET, metadata=wire(how=hints.text))
    """Kilometres to be invoiced."""

    total_fixed: Decimal | None | Unset = field(default=UNSET, metadata=wire(how=hints.text))
    """Fixed fees to be invoiced."""

    total_terms: Decimal | None | Unset = field(default=UNSET, metadata=wire(how=hints.text))
    """Instalments to be invoiced."""

    total_purchase: Decimal | None | Unset = field(default=UNSET, metadata=wire(how=hints.text))
    """Costs to be invoiced."""

    total_advance_deposit: Decimal | None | Unset = field(default=UNSET, metadata=wire(how=hints.text))
    """Advances to be invoiced."""

    total_future: Decimal | None | Unset = field(default=UNSET, metadata=wire(how=hints.text))
    """Amount to be invoiced later."""

    project: ProjectReference | None | Unset = UNSET
    """Project it concerns."""

    created_at: datetime | None | Unset = field(default=UNSET, metadata=wire(how=hints.stamp))
    """When it was made."""

    updated_at: datetime | None | Unset = field(default=UNSET, metadata=wire(how=hints.stamp))
    """When it last changed."""

    simplicate_url: str | None | Unset = UNSET
    """Page of the record in the application."""
