# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from attrs import define

from .._runtime.codec import Model
from .._runtime.core import UNSET, Unset


@define(kw_only=True, repr=False)
class Address(Model):
    """An address."""

    id: str | None | Unset = UNSET
    """Identifier of the address."""

    country: str | None | Unset = UNSET
    """Name of the country."""

    type: str | None | Unset = UNSET
    """Kind of address."""

    line_1: str | None | Unset = UNSET
    """Street and number."""

    line_2: str | None | Unset = UNSET
    """Second line of the address."""

    postal_code: str | None | Unset = UNSET
    """Postal code."""

    province: str | None | Unset = UNSET
    """Province."""

    locality: str | None | Unset = UNSET
    """Town."""

    country_code: str | None | Unset = UNSET
    """Two-letter code of the country."""

    country_id: str | None | Unset = UNSET
    """Country, from the countries."""
