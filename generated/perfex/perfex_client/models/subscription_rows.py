# Generated from specs/perfex.yaml; edit that or overlays/perfex/, then generate again.

from __future__ import annotations

from typing import TypeAlias

from .. import models

SubscriptionRows: TypeAlias = list[models.Subscription] | models.SubscriptionPage
"""The subscriptions of a listing or search: a bare list, or a page of 3.x."""
