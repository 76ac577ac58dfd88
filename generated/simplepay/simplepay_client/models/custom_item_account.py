# Generated from specs/simplepay.yaml; edit that or overlays/simplepay/, then generate again.

from __future__ import annotations

from typing import Literal

from attrs import define

from .._runtime.codec import Model


@define(kw_only=True, repr=False)
class CustomItemAccount(Model):
    """An account of a custom item."""

    id: int
    """Number of the account."""

    type: Literal["custom_item"] | str = "custom_item"
    """Tells the kind of account."""

    label: str
    """Caption."""

    account_type: str
    """Kind of figure."""

    custom_item: int
    """Number of the custom item."""
