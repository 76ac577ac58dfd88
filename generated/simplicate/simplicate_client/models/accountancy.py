# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from attrs import define

from .. import models
from .._runtime.codec import Model


@define(kw_only=True, repr=False)
class Accountancy(Model):
    """Tax unit details of an organization, for accountants."""

    is_tax_unit_vat: bool | None = None
    """Whether it is part of a tax unit for VAT."""

    vat_number_fe: str | None = None
    """VAT number of the tax unit."""

    tax_unit_vat_role: models.TaxUnitRole | str | None = None
    """Role in the tax unit for VAT."""

    is_tax_unit_vpb: bool | None = None
    """Whether it is part of a tax unit for corporate tax."""

    tax_unit_vpb_role: models.TaxUnitRole | str | None = None
    """Role in the tax unit for corporate tax."""
