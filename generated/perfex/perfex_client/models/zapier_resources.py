# Generated from specs/perfex.yaml; edit that or overlays/perfex/, then generate again.

from __future__ import annotations

from attrs import define

from .. import models
from .._runtime.codec import Model


@define(kw_only=True, repr=False)
class ZapierResources(Model):
    """What can be polled."""

    status: bool
    """Whether it worked."""

    data: list[models.ZapierResource]
    """The kinds of record."""
