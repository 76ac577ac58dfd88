# Generated from specs/simplepay.yaml; edit that or overlays/simplepay/, then generate again.

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._runtime.codec import Model

if TYPE_CHECKING:
    from .account import Account
    from .custom_item import CustomItem
    from .system_item import SystemItem


@define(kw_only=True, repr=False)
class ItemsAndOutputs(Model):
    """The payslip items and accounts a client can use."""

    system_items: list[SystemItem]
    """Items that SimplePay defines."""

    custom_items: list[CustomItem]
    """Items that the client defines."""

    accounts: list[Account]
    """Accounts that items and other figures give."""
