# Generated from specs/lsp_expert.yaml; edit that or overlays/lsp_expert/, then generate again.

from __future__ import annotations

from datetime import datetime

from attrs import define, field

from .. import models
from .._runtime.codec import Model
from .._runtime.core import wire


@define(kw_only=True, repr=False)
class Note(Model):
    """An internal note."""

    id: str
    """Id of the note."""

    content: str
    """The text as HTML."""

    user: models.NamedReference
    """Who wrote it."""

    edited_by_user: models.NamedReference | None = field(default=None, metadata=wire("editedByUser"))
    """Who changed it last."""

    created_at: datetime = field(metadata=wire("createdAt"))
    """When it was written."""

    updated_at: datetime | None = field(default=None, metadata=wire("updatedAt"))
    """When it was last changed."""
