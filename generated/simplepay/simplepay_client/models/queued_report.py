# Generated from specs/simplepay.yaml; edit that or overlays/simplepay/, then generate again.

from __future__ import annotations

from uuid import UUID

from attrs import define

from .._runtime.codec import Model


@define(kw_only=True, repr=False)
class QueuedReport(Model):
    """A report that waits to be run."""

    message: str
    """The confirmation, for people to read."""

    uuid: UUID
    """Id to ask for the rows with."""
