# Generated from specs/lsp_expert.yaml; edit that or overlays/lsp_expert/, then generate again.

from __future__ import annotations

from datetime import datetime

from attrs import define, field

from .. import models
from .._runtime.codec import Model
from .._runtime.core import wire


@define(kw_only=True, repr=False)
class JobFile(Model):
    """A file of a job."""

    id: str
    """Id of the file."""

    name: str
    """Its name."""

    group_file_id: str | None = field(default=None, metadata=wire("groupFileId"))
    """Id of the file of the group it comes from."""

    outsourcing: models.JobFileSharing
    """Which suppliers see a file."""

    size: int
    """Its size in bytes."""

    created_at: datetime = field(metadata=wire("createdAt"))
    """When it was uploaded."""
