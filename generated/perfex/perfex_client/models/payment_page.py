# Generated from specs/perfex.yaml; edit that or overlays/perfex/, then generate again.

from __future__ import annotations

from attrs import define

from .. import models
from .._runtime.codec import Model


@define(kw_only=True, repr=False)
class PaymentPage(Model):
    """A page of payments."""

    data: list[models.Payment]
    """The rows."""

    meta: models.PageMeta
    """Where the page stands."""
