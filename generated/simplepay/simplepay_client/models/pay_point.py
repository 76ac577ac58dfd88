# Generated from specs/simplepay.yaml; edit that or overlays/simplepay/, then generate again.

from __future__ import annotations

from datetime import datetime

from attrs import define

from .. import models
from .._runtime.codec import Model


@define(kw_only=True, repr=False)
class PayPoint(Model):
    """A group of employees."""

    id: int
    """Number of the pay point."""

    name: str
    """Name of the pay point."""

    created_at: datetime
    """When it was made."""

    updated_at: datetime
    """When it was last changed."""

    client_id: int
    """The client it belongs to."""

    physical_address: models.Address | None
    """Physical address."""
