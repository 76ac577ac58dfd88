# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from typing import Literal

from attrs import define

from .. import models
from .._runtime.codec import Model
from .._runtime.core import UNSET, Unset


@define(kw_only=True, repr=False)
class AccountancyInput(Model):
    """Tax unit details to write."""

    is_tax_unit_vat: bool | Unset = UNSET
    """Whether it is part of a tax unit for VAT."""

    vat_number_fe: str | Unset = UNSET
    """VAT number of the tax unit."""

    tax_unit_vat_role: models.TaxUnitRole | Literal["mother", "daughter", "participation"] | str | Unset = UNSET
    """Role in the tax unit for VAT."""

    is_tax_unit_vpb: bool | Unset = UNSET
    """Whether it is part of a tax unit for corporate tax."""

    tax_unit_vpb_role: models.TaxUnitRole | Literal["mother", "daughter", "participation"] | str | Unset = UNSET
    """Role in the tax unit for corporate tax."""
