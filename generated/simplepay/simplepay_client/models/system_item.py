# Generated from specs/simplepay.yaml; edit that or overlays/simplepay/, then generate again.

from __future__ import annotations

from attrs import define

from .._runtime.codec import Model


@define(kw_only=True, repr=False)
class SystemItem(Model):
    """A payslip item that SimplePay defines."""

    name: str
    """Machine name; a calculation names it as its type."""

    label: str
    """Caption."""

    item_type: str
    """Section of the payslip it belongs to."""

    once_off: bool
    """Whether it is set for one payslip at a time."""
