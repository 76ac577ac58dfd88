# Generated from specs/perfex.yaml; edit that or overlays/perfex/, then generate again.

from __future__ import annotations

from attrs import define

from .._runtime.codec import Model


@define(kw_only=True, repr=False)
class ZapierResource(Model):
    """A kind of record that can be polled."""

    key: str
    """Word to poll it by."""

    label: str
    """Name to show."""

    description: str
    """What it offers."""
