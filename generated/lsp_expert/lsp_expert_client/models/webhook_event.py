# Generated from specs/lsp_expert.yaml; edit that or overlays/lsp_expert/, then generate again.

from __future__ import annotations

from datetime import datetime

from attrs import define, field

from .. import models
from .._runtime.codec import Model
from .._runtime.core import wire


@define(kw_only=True, repr=False)
class WebhookEvent(Model):
    """Something that happened in LSP.expert."""

    id: str
    """Id of the event."""

    type: str
    """What happened to what, such as `job.updated` or `job.outsourcing.accepted`; the part before the last dot
    tells what `data` is.
    """

    created_at: datetime = field(metadata=wire("createdAt"))
    """When it happened."""

    data: models.WebhookEventData
    """The object it happened to; `Job.from_dict` reads that of a job."""


@define(kw_only=True, repr=False)
class WebhookEventData(Model):
    """The object it happened to; `Job.from_dict` reads that of a job."""

    id: str
    """Id of the object."""
