# Generated from specs/perfex.yaml; edit that or overlays/perfex/, then generate again.

from __future__ import annotations

from attrs import define

from .._runtime.codec import Model


@define(kw_only=True, repr=False)
class CustomTableRecordCreated(Model):
    """What became of a new record."""

    id: int
    """Id of the record."""

    status: bool
    """Whether it worked."""

    message: str
    """What the server says about it."""
