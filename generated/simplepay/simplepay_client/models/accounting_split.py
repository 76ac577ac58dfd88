# Generated from specs/simplepay.yaml; edit that or overlays/simplepay/, then generate again.

from __future__ import annotations

from attrs import define

from .._runtime.codec import Model


@define(kw_only=True, repr=False)
class AccountingSplit(Model):
    """A part of the company that amounts are divided by."""

    id: str
    """Number of the split as text, as in the amounts."""

    name: str
    """Name of the split."""
