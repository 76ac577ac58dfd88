# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from attrs import define, field

from .._runtime.codec import Model
from .._runtime.core import hints, wire

if TYPE_CHECKING:
    from .attachment import Attachment
    from .content_field import ContentField
    from .creator import Creator
    from .linked_entity import LinkedEntity
    from .message_type import MessageType


@define(kw_only=True, repr=False)
class Message(Model):
    """A message on the timeline of a record."""

    id: str | None = None
    """Identifier of the message, such as `message:abc`."""

    attachments: list[Attachment] | None = None
    """Attached files."""

    message_type: MessageType | None = None
    """Kind of message."""

    linked_to: list[LinkedEntity] | None = None
    """What it is linked to."""

    created_by: Creator | None = None
    """Who made it."""

    title: str | None = None
    """Title of the message."""

    content_fields: list[ContentField] | None = None
    """Titled parts of the message."""

    content: str | None = None
    """Text of the message."""

    display_date: datetime | None = field(default=None, metadata=wire(hint=hints.stamp))
    """Moment the message is shown under."""

    created_at: datetime | None = field(default=None, metadata=wire(hint=hints.stamp))
    """When it was made."""

    updated_at: datetime | None = field(default=None, metadata=wire(hint=hints.stamp))
    """When it last changed."""
