# Generated from specs/perfex.yaml; edit that or overlays/perfex/, then generate again.

from __future__ import annotations

from attrs import define

from .._overlay.models import TicketRepliedExtras
from .._runtime.codec import Model


@define(kw_only=True, repr=False)
class TicketReplied(TicketRepliedExtras, Model):
    """What became of a reply."""

    status: bool
    """Whether it worked."""

    message: str
    """What the server says about it."""

    reply_id: int
    """Id of the reply."""
