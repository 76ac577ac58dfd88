# Generated from specs/lsp_expert.yaml; edit that or overlays/lsp_expert/, then generate again.

from __future__ import annotations

from datetime import datetime

from attrs import define, field

from .. import models
from .._runtime.codec import Model
from .._runtime.core import wire


@define(kw_only=True, repr=False)
class EmailStatus(Model):
    """What became of an email."""

    status: models.EmailState | str | None = None
    """How far an email came."""

    updated_at: datetime | None = field(default=None, metadata=wire("updatedAt"))
    """When that was known."""
