# Generated from specs/simplepay.yaml; edit that or overlays/simplepay/, then generate again.

from __future__ import annotations

from attrs import define

from .._runtime.codec import Model


@define(kw_only=True, repr=False)
class Confirmation(Model):
    """That something was done, and to what."""

    id: int
    """Id of what was made, changed or deleted."""

    message: str
    """The confirmation, for people to read."""
