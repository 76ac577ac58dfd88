# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from attrs import define

from .._runtime.codec import Model


@define(kw_only=True, repr=False)
class ContractType(Model):
    """A kind of contract."""

    id: str | None = None
    """Identifier of the contract type."""

    name: str | None = None
    """Name of the contract type."""

    blocked: bool | None = None
    """Whether it can no longer be chosen."""
