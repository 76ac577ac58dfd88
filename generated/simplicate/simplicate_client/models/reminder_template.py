# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from attrs import define

from .._runtime.codec import Model


@define(kw_only=True, repr=False)
class ReminderTemplate(Model):
    """The text of a reminder."""

    id: str
    """Identifier of the reminder template."""

    label: str | None = None
    """Text shown in the application."""

    subject: str | None = None
    """Subject of the reminder template."""

    body: str | None = None
    """Text of the message."""

    attach_invoice: bool | None = None
    """Whether the invoice goes along as an attachment."""
