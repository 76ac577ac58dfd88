# Generated from specs/lsp_expert.yaml; edit that or overlays/lsp_expert/, then generate again.

from __future__ import annotations

from attrs import define, field

from .._runtime.codec import Model
from .._runtime.core import wire


@define(kw_only=True, repr=False)
class Address(Model):
    """A postal address. Often only the name is there."""

    name: str | None = None
    """Business name. It does not follow when the client is renamed."""

    line1: str | None = None
    """Street, PO box or company."""

    line2: str | None = None
    """Apartment, suite or building."""

    city: str | None = None
    """City, suburb or village."""

    state: str | None = None
    """State, county, province or region."""

    postal_code: str | None = field(default=None, metadata=wire("postalCode"))
    """Postal code."""

    country: str | None = None
    """Country in two letters."""
