# Generated from specs/perfex.yaml; edit that or overlays/perfex/, then generate again.

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._runtime.codec import Model

if TYPE_CHECKING:
    from .page_meta import PageMeta
    from .payment import Payment


@define(kw_only=True, repr=False)
class PaymentPage(Model):
    """A page of payments."""

    data: list[Payment]
    """The rows."""

    meta: PageMeta
    """Where the page stands."""
