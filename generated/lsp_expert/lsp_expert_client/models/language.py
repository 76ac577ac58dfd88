# Generated from specs/lsp_expert.yaml; edit that or overlays/lsp_expert/, then generate again.

from __future__ import annotations

from attrs import define

from .._runtime.codec import Model


@define(kw_only=True, repr=False)
class Language(Model):
    """A language."""

    code: str
    """ISO code, with or without country: `fr`, `fr-FR`."""

    name: str
    """Name in English."""
