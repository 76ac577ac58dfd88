# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from attrs import define

from .._runtime.codec import Model


@define(kw_only=True, repr=False)
class Address(Model):
    """An address."""

    id: str | None = None
    """Identifier of the address."""

    country: str | None = None
    """Name of the country."""

    type: str | None = None
    """Kind of address."""

    line_1: str | None = None
    """Street and number."""

    line_2: str | None = None
    """Second line of the address."""

    postal_code: str | None = None
    """Postal code."""

    province: str | None = None
    """Province."""

    locality: str | None = None
    """Town."""

    country_code: str | None = None
    """Two-letter code of the country."""

    country_id: str | None = None
    """Country, from the countries."""
