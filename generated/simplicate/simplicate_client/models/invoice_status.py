# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from attrs import define

from .._runtime.codec import Model


@define(kw_only=True, repr=False)
class InvoiceStatus(Model):
    """A status an invoice can have."""

    id: str | None = None
    """Identifier of the invoice status."""

    name: str | None = None
    """Name of the invoice status."""

    color: str | None = None
    """Colour shown in the application, as `#rrggbb`."""
