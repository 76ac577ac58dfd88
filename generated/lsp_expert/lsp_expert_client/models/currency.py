# Generated from specs/lsp_expert.yaml; edit that or overlays/lsp_expert/, then generate again.

from __future__ import annotations

from attrs import define

from .._runtime.codec import Model


@define(kw_only=True, repr=False)
class Currency(Model):
    """A currency. It is written as its code alone."""

    code: str
    """ISO code, such as `EUR`."""

    symbol: str
    """Sign, such as `€`."""
