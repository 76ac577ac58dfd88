# Generated from specs/simplepay.yaml; edit that or overlays/simplepay/, then generate again.

from __future__ import annotations

from attrs import define

from .. import models
from .._runtime.codec import Model


@define(kw_only=True, repr=False)
class ItemsAndOutputs(Model):
    """The payslip items and accounts a client can use."""

    system_items: list[models.SystemItem]
    """Items that SimplePay defines."""

    custom_items: list[models.CustomItem]
    """Items that the client defines."""

    accounts: list[models.Account]
    """Accounts that items and other figures give."""
