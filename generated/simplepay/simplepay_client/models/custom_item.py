# Generated from specs/simplepay.yaml; edit that or overlays/simplepay/, then generate again.

from __future__ import annotations

from attrs import define

from .._runtime.codec import Model


@define(kw_only=True, repr=False)
class CustomItem(Model):
    """A payslip item that the client defines."""

    id: int
    """Number of the item; a calculation names it as its type."""

    label: str
    """Caption."""

    item_type: str
    """Section of the payslip it belongs to."""

    once_off: bool
    """Whether it is set for one payslip at a time."""
