# Generated from specs/perfex.yaml; edit that or overlays/perfex/, then generate again.

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from .subscription import Subscription
    from .subscription_page import SubscriptionPage


SubscriptionRows: TypeAlias = "list[Subscription] | SubscriptionPage"
"""The subscriptions of a listing or search: a bare list, or a page of 3.x."""
