# Generated from specs/lsp_expert.yaml; edit that or overlays/lsp_expert/, then generate again.

from __future__ import annotations

from attrs import define

from .._runtime.codec import Model


@define(kw_only=True, repr=False)
class NamedReference(Model):
    """Another object by id and name: a user, a service, a unit, a document configuration."""

    id: str
    """Id of the object."""

    name: str | None = None
    """Its name."""
