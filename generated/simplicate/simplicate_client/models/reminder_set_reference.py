# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from attrs import define

from .._runtime.codec import Model


@define(kw_only=True, repr=False)
class ReminderSetReference(Model):
    """A reminder set, in short."""

    id: str | None = None
    """Identifier of the reminder set."""

    label: str | None = None
    """Text shown in the application."""

    disabled: bool | None = None
    """Whether it is switched off."""
