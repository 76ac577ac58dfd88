# Generated from specs/lsp_expert.yaml; edit that or overlays/lsp_expert/, then generate again.

from __future__ import annotations

from attrs import define

from .._runtime.codec import Model


@define(kw_only=True, repr=False)
class Error(Model):
    """What the API says when it refuses."""

    id: str | None = None
    """Number of the incident, to quote to the vendor."""

    message: str
    """What went wrong."""

    name: str | None = None
    """Kind of error, such as `NotFound`."""

    code: str | None = None
    """Kind of error for programs, such as `resource_missing`."""
