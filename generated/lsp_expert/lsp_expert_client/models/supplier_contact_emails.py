# Generated from specs/lsp_expert.yaml; edit that or overlays/lsp_expert/, then generate again.

from __future__ import annotations

from attrs import define, field

from .._runtime.codec import Model
from .._runtime.core import wire


@define(kw_only=True, repr=False)
class SupplierContactEmails(Model):
    """Which emails a contact of a supplier gets."""

    purchase_order: bool | None = field(default=None, metadata=wire("purchaseOrder"))
    """Whether purchase orders go to the contact."""

    cc_purchase_order: bool | None = field(default=None, metadata=wire("ccPurchaseOrder"))
    """Whether the contact gets a copy of purchase orders."""
