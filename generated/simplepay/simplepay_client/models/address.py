# Generated from specs/simplepay.yaml; edit that or overlays/simplepay/, then generate again.

from __future__ import annotations

from attrs import define

from .._runtime.codec import Model
from .._runtime.core import UNSET, Unset


@define(kw_only=True, repr=False)
class Address(Model):
    """A physical address; which members it has differs by country."""

    line_1: str | Unset = UNSET
    """First line."""

    line_2: str | Unset = UNSET
    """Second line."""

    line_3: str | Unset = UNSET
    """Third line."""

    unit_no: str | Unset = UNSET
    """Number of the unit."""

    complex: str | Unset = UNSET
    """Name of the building or complex."""

    st_name: str | Unset = UNSET
    """Street, perhaps with its number."""

    postal_code: str | Unset = UNSET
    """Postal code."""
