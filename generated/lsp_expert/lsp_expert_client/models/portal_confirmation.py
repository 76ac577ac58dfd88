# Generated from specs/lsp_expert.yaml; edit that, then generate again.

from __future__ import annotations

from datetime import datetime

from attrs import define, field

from .._runtime.codec import Model
from .._runtime.core import UNSET, Unset, wire


@define(kw_only=True, repr=False)
class PortalConfirmation(Model):
    """Whether the supplier takes the work."""

    enabled: bool | Unset = UNSET
    """Whether the supplier is asked to confirm."""

    generate_purchase_order_on_acceptation: bool | Unset = field(
        default=UNSET, metadata=wire("generatePurchaseOrderOnAcceptation")
    )
    """Whether accepting makes a purchase order."""

    status: int | Unset = UNSET
    """Answer of the supplier. 1 and 2 were seen; no meaning is documented."""

    accepted_date: datetime | Unset = field(default=UNSET, metadata=wire("acceptedDate"))
    """When the supplier accepted."""

    comment: str | Unset = UNSET
    """What the supplier said."""
