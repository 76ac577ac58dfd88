# Generated from specs/lsp_expert.yaml; edit that or overlays/lsp_expert/, then generate again.

from __future__ import annotations

from datetime import datetime

from attrs import define, field

from .._runtime.codec import Model
from .._runtime.core import wire


@define(kw_only=True, repr=False)
class ClientFile(Model):
    """A file kept with a client."""

    id: str
    """Id of the file."""

    name: str
    """Its name."""

    share_on_jobs: bool = field(metadata=wire("shareOnJobs"))
    """Whether the jobs of the client share it."""

    size: int
    """Its size in bytes."""

    created_at: datetime = field(metadata=wire("createdAt"))
    """When it was uploaded."""
