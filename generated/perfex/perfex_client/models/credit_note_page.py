# Generated from specs/perfex.yaml; edit that or overlays/perfex/, then generate again.

from __future__ import annotations

from attrs import define

from .. import models
from .._runtime.codec import Model


@define(kw_only=True, repr=False)
class CreditNotePage(Model):
    """A page of credit notes."""

    data: list[models.CreditNote]
    """The rows."""

    meta: models.PageMeta
    """Where the page stands."""
