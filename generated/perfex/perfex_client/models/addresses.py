# Generated from specs/perfex.yaml; edit that or overlays/perfex/, then generate again.

from __future__ import annotations

from attrs import define, field

from .._runtime.codec import Model
from .._runtime.core import hints, wire


@define(kw_only=True, repr=False)
class Addresses(Model):
    """The two addresses of a customer or of a document."""

    billing_street: str | None = None
    """Street of the billing address."""

    billing_city: str | None = None
    """City of the billing address."""

    billing_state: str | None = None
    """State or region of the billing address."""

    billing_zip: str | None = None
    """Postal code of the billing address."""

    billing_country: int | None = field(default=None, metadata=wire(hint=hints.text))
    """Country id of the billing address; 0 is none."""

    shipping_street: str | None = None
    """Street of the shipping address."""

    shipping_city: str | None = None
    """City of the shipping address."""

    shipping_state: str | None = None
    """State or region of the shipping address."""

    shipping_zip: str | None = None
    """Postal code of the shipping address."""

    shipping_country: int | None = field(default=None, metadata=wire(hint=hints.text))
    """Country id of the shipping address; 0 is none."""
