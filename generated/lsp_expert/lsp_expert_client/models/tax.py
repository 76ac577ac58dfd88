# Generated from specs/lsp_expert.yaml; edit that or overlays/lsp_expert/, then generate again.

from __future__ import annotations

from decimal import Decimal

from attrs import define, field

from .._runtime.codec import Model
from .._runtime.core import wire


@define(kw_only=True, repr=False)
class Tax(Model):
    """A tax that can be put on an invoice."""

    id: str
    """Id of the tax."""

    name: str
    """Its name, such as `VAT`."""

    value: Decimal
    """Rate as a fraction, from -1 to 1: 0.21 is 21 %."""

    disabled: bool
    """Whether it is out of use."""

    is_default_tax1: bool = field(metadata=wire("isDefaultTax1"))
    """Whether new clients get it as tax 1."""

    is_default_tax2: bool = field(metadata=wire("isDefaultTax2"))
    """Whether new clients get it as tax 2."""
