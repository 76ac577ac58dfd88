# Generated from specs/simplepay.yaml; edit that or overlays/simplepay/, then generate again.

from __future__ import annotations

from typing import Literal

from attrs import define

from .._runtime.codec import Model


@define(kw_only=True, repr=False)
class DerivedAccount(Model):
    """An account worked out from other figures."""

    type: Literal["derived"] | str = "derived"
    """Tells the kind of account."""

    name: str
    """Machine name."""

    label: str
    """Caption."""

    account_type: str
    """Kind of figure."""
