# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from datetime import datetime

from attrs import define, field

from .. import models
from .._runtime.codec import Model
from .._runtime.core import hints, wire


@define(kw_only=True, repr=False)
class Message(Model):
    """A message on the timeline of a record."""

    id: str
    """Identifier of the message, such as `message:abc`."""

    attachments: list[models.Attachment] | None = None
    """Attached files."""

    message_type: models.MessageType | None = None
    """Kind of message."""

    linked_to: list[models.LinkedEntity] | None = None
    """What it is linked to."""

    created_by: models.Creator | None = None
    """Who made it."""

    title: str | None = None
    """Title of the message."""

    content_fields: list[models.ContentField] | None = None
    """Titled parts of the message."""

    content: str | None = None
    """Text of the message."""

    display_date: datetime | None = field(default=None, metadata=wire(hint=hints.stamp))
    """Moment the message is shown under."""

    created_at: datetime | None = field(default=None, metadata=wire(hint=hints.stamp))
    """When it was made."""

    updated_at: datetime | None = field(default=None, metadata=wire(hint=hints.stamp))
    """When it last changed."""
