# Generated from specs/perfex.yaml; edit that or overlays/perfex/, then generate again.

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._runtime.codec import Model

if TYPE_CHECKING:
    from .milestone import Milestone
    from .page_meta import PageMeta


@define(kw_only=True, repr=False)
class MilestonePage(Model):
    """A page of milestones."""

    data: list[Milestone]
    """The rows."""

    meta: PageMeta
    """Where the page stands."""
