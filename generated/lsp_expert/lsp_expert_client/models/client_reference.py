# Generated from specs/lsp_expert.yaml; edit that or overlays/lsp_expert/, then generate again.

from __future__ import annotations

from attrs import define

from .. import models
from .._runtime.codec import Model


@define(kw_only=True, repr=False)
class ClientReference(Model):
    """The client of a job, a quote or an invoice."""

    id: str
    """Id of the client."""

    name: str
    """Its name."""

    address: models.Address | None = None
    """Its address; on invoices."""
