# Generated from specs/lsp_expert.yaml; edit that or overlays/lsp_expert/, then generate again.

from __future__ import annotations

from attrs import define

from .._runtime.codec import Model


@define(kw_only=True, repr=False)
class Match(Model):
    """A kind of text match, with its own price."""

    id: str
    """Id of the match."""

    name: str
    """Its name, such as `Fuzzies`."""

    disabled: bool | None = None
    """Whether it is out of use."""
