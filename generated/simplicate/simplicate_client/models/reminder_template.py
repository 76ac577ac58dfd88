# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from attrs import define

from .._runtime.codec import Model
from .._runtime.core import UNSET, Unset


@define(kw_only=True, repr=False)
class ReminderTemplate(Model):
    """The text of a reminder."""

    id: str | None | Unset = UNSET
    """Identifier of the reminder template."""

    label: str | None | Unset = UNSET
    """Text shown in the application."""

    subject: str | None | Unset = UNSET
    """Subject of the reminder template."""

    body: str | None | Unset = UNSET
    """Text of the message."""

    attach_invoice: bool | None | Unset = UNSET
    """Whether the invoice goes along as an attachment."""
