# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from attrs import define

from .._runtime.codec import Model


@define(kw_only=True, repr=False)
class PersonMailingList(Model):
    """A mailing list (Mailchimp), and whether a person is on it."""

    id: str | None = None
    """Identifier of the mailing list."""

    value: bool | None = None
    """Whether the person is on the list."""

    name: str | None = None
    """Name of the mailing list."""
