# Generated from specs/simplepay.yaml; edit that or overlays/simplepay/, then generate again.

from __future__ import annotations

from typing import Literal

from attrs import define

from .._runtime.codec import Model


@define(kw_only=True, repr=False)
class SystemItemAccount(Model):
    """An account of a system item."""

    type: Literal["system_item"] | str = "system_item"
    """Tells the kind of account."""

    name: str
    """Machine name."""

    label: str
    """Caption."""

    account_type: str
    """Kind of figure."""

    system_item: str
    """Machine name of the system item."""
