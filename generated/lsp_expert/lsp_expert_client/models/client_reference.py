# Generated from specs/lsp_expert.yaml; edit that, then generate again.

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._runtime.codec import Model

if TYPE_CHECKING:
    from .address import Address


@define(kw_only=True, repr=False)
class ClientReference(Model):
    """The client of a job, a quote or an invoice."""

    id: str
    """Id of the client."""

    name: str
    """Its name."""

    address: Address | None = None
    """Its address; on invoices."""
