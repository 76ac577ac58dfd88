# Generated from specs/lsp_expert.yaml; edit that or overlays/lsp_expert/, then generate again.

from __future__ import annotations

from decimal import Decimal

from attrs import define, field

from .. import models
from .._runtime.codec import Model
from .._runtime.core import wire


@define(kw_only=True, repr=False)
class InvoiceLine(Model):
    """What is billed for one job."""

    job: models.InvoicedJob | None = None
    """The job of an invoice line, and how it was billed."""

    service: models.NamedReference | None = None
    """What was done."""

    additional_info: str | None = field(default=None, metadata=wire("additionalInfo"))
    """Text below the line."""

    unit_cost: Decimal | None = field(default=None, metadata=wire("unitCost"))
    """Cost per unit; negative on some credit notes."""

    discount: Decimal | None = None
    """Discount on the line."""

    extra_charge: models.ExtraCharge | None = field(default=None, metadata=wire("extraCharge"))
    """Something charged on top."""

    quantity: models.Quantity | None = None
    """How much work there is, and what a unit of it costs."""

    line_total: Decimal | None = field(default=None, metadata=wire("lineTotal"))
    """What the line comes to."""
