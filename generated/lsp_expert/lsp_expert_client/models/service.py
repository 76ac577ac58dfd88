# Generated from specs/lsp_expert.yaml; edit that or overlays/lsp_expert/, then generate again.

from __future__ import annotations

from attrs import define

from .._runtime.codec import Model


@define(kw_only=True, repr=False)
class Service(Model):
    """A kind of work the account sells."""

    id: str
    """Id of the service."""

    name: str
    """Its name."""

    pinned: bool
    """Whether it is pinned."""

    disabled: bool
    """Whether it is out of use."""
