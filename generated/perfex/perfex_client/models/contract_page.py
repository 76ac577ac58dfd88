# Generated from specs/perfex.yaml; edit that or overlays/perfex/, then generate again.

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._runtime.codec import Model

if TYPE_CHECKING:
    from .contract import Contract
    from .page_meta import PageMeta


@define(kw_only=True, repr=False)
class ContractPage(Model):
    """A page of contracts."""

    data: list[Contract]
    """The rows."""

    meta: PageMeta
    """Where the page stands."""
