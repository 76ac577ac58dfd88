# Generated from specs/lsp_expert.yaml; edit that or overlays/lsp_expert/, then generate again.

from __future__ import annotations

from attrs import define

from .._runtime.codec import Model


@define(kw_only=True, repr=False)
class Label(Model):
    """A coloured label to sort things by."""

    id: str
    """Id of the label."""

    name: str
    """Its text."""

    color: str
    """Its colour, such as `#991b1b`."""
