# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from attrs import define

from .._runtime.codec import Model


@define(kw_only=True, repr=False)
class MessageType(Model):
    """A kind of timeline message."""

    id: str | None = None
    """Identifier of the message type."""

    label: str | None = None
    """Text shown in the application."""

    blocked: bool | None = None
    """Whether it can no longer be chosen."""

    log_action: str | None = None
    """Action that the message type logs."""
