# Generated from specs/lsp_expert.yaml; edit that or overlays/lsp_expert/, then generate again.

from __future__ import annotations

from datetime import datetime

from attrs import define, field

from .._runtime.codec import Model
from .._runtime.core import wire


@define(kw_only=True, repr=False)
class PortalConfirmation(Model):
    """Whether the supplier takes the work."""

    enabled: bool | None = None
    """Whether the supplier is asked to confirm."""

    generate_purchase_order_on_acceptation: bool | None = field(
        default=None, metadata=wire("generatePurchaseOrderOnAcceptation")
    )
    """Whether accepting makes a purchase order."""

    status: int | None = None
    """Answer of the supplier. 1 and 2 were seen; no meaning is documented."""

    accepted_date: datetime | None = field(default=None, metadata=wire("acceptedDate"))
    """When the supplier accepted."""

    comment: str | None = None
    """What the supplier said."""
