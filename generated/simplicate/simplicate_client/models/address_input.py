# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from attrs import define

from .._runtime.codec import Model
from .._runtime.core import UNSET, Unset


@define(kw_only=True, repr=False)
class AddressInput(Model):
    """An address to write."""

    type: str | Unset = UNSET
    """Kind of address."""

    line_1: str | Unset = UNSET
    """Street and number."""

    line_2: str | Unset = UNSET
    """Second line of the address."""

    postal_code: str | Unset = UNSET
    """Postal code."""

    province: str | Unset = UNSET
    """Province."""

    locality: str | Unset = UNSET
    """Town."""

    country_code: str | Unset = UNSET
    """Two-letter code of the country."""

    country_id: str | Unset = UNSET
    """Country, from the countries."""
