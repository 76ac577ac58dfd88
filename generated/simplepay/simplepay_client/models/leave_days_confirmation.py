# Generated from specs/simplepay.yaml; edit that or overlays/simplepay/, then generate again.

from __future__ import annotations

from attrs import define

from .._runtime.codec import Model


@define(kw_only=True, repr=False)
class LeaveDaysConfirmation(Model):
    """That several leave days were added."""

    message: str
    """The confirmation, for people to read."""

    ids: list[int]
    """Ids of the leave days, in the order they were given."""
