# Generated from specs/simplepay.yaml; edit that or overlays/simplepay/, then generate again.

from __future__ import annotations

from attrs import define

from .._runtime.codec import Model


@define(kw_only=True, repr=False)
class Message(Model):
    """That something was done, in words only."""

    message: str
    """The confirmation, for people to read."""
