# Generated from specs/lsp_expert.yaml; edit that, then generate again.

from __future__ import annotations

from attrs import define, field

from .._runtime.codec import Model
from .._runtime.core import UNSET, Unset, wire


@define(kw_only=True, repr=False)
class Address(Model):
    """A postal address. Often only the name is there."""

    name: str | Unset = UNSET
    """Business name. It does not follow when the client is renamed."""

    line1: str | None | Unset = UNSET
    """Street, PO box or company."""

    line2: str | None | Unset = UNSET
    """Apartment, suite or building."""

    city: str | None | Unset = UNSET
    """City, suburb or village."""

    state: str | None | Unset = UNSET
    """State, county, province or region."""

    postal_code: str | None | Unset = field(default=UNSET, metadata=wire("postalCode"))
    """Postal code."""

    country: str | None | Unset = UNSET
    """Country in two letters."""
