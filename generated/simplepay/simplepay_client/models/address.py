# Generated from specs/simplepay.yaml; edit that or overlays/simplepay/, then generate again.

from __future__ import annotations

from attrs import define

from .._runtime.codec import Model
from .._runtime.core import UNSET, Unset


@define(kw_only=True, repr=False)
class Address(Model):
    """A physical address; which members it has differs by country."""

    line_1: str | None | Unset = UNSET
    """First line."""

    line_2: str | None | Unset = UNSET
    """Second line."""

    line_3: str | None | Unset = UNSET
    """Third line."""

    unit_no: str | None | Unset = UNSET
    """Number of the unit."""

    complex: str | None | Unset = UNSET
    """Name of the building or complex."""

    st_name: str | None | Unset = UNSET
    """Street, perhaps with its number."""

    street_or_farm_name: str | None | Unset = UNSET
    """Street or farm; in South Africa."""

    suburb_or_district: str | None | Unset = UNSET
    """Suburb or district; in South Africa."""

    city_or_town: str | None | Unset = UNSET
    """City or town; in South Africa."""

    code: str | None | Unset = UNSET
    """Postal code; in South Africa."""

    postal_code: str | None | Unset = UNSET
    """Postal code."""
