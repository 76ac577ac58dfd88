# Generated from specs/simplepay.yaml; edit that or overlays/simplepay/, then generate again.

from __future__ import annotations

from attrs import define

from .._runtime.codec import Model


@define(kw_only=True, repr=False)
class Address(Model):
    """A physical address; which members it has differs by country."""

    line_1: str | None = None
    """First line."""

    line_2: str | None = None
    """Second line."""

    line_3: str | None = None
    """Third line."""

    unit_no: str | None = None
    """Number of the unit."""

    complex: str | None = None
    """Name of the building or complex."""

    st_name: str | None = None
    """Street, perhaps with its number."""

    street_or_farm_name: str | None = None
    """Street or farm; in South Africa."""

    suburb_or_district: str | None = None
    """Suburb or district; in South Africa."""

    city_or_town: str | None = None
    """City or town; in South Africa."""

    code: str | None = None
    """Postal code; in South Africa."""

    postal_code: str | None = None
    """Postal code."""
