# Generated from specs/perfex.yaml; edit that or overlays/perfex/, then generate again.

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._runtime.codec import Model

if TYPE_CHECKING:
    from .zapier_resource import ZapierResource


@define(kw_only=True, repr=False)
class ZapierResources(Model):
    """What can be polled."""

    status: bool
    """Whether it worked."""

    data: list[ZapierResource]
    """The kinds of record."""
