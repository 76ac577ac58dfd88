# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from attrs import define, field

from .._runtime.codec import Model
from .._runtime.core import UNSET, Unset, hints, wire

if TYPE_CHECKING:
    from .attachment import Attachment
    from .content_field import ContentField
    from .creator import Creator
    from .linked_entity import LinkedEntity
    from .message_type import MessageType


@define(kw_only=True, repr=False)
class Message(Model):
    """A message on the timeline of a record."""

    id: str | None | Unset = UNSET
    """Identifier of the message, such as `message:abc`."""

    attachments: list[Attachment] | None | Unset = UNSET
    """Attached files."""

    message_type: MessageType | None | Unset = UNSET
    """Kind of message."""

    linked_to: list[LinkedEntity] | None | Unset = UNSET
    """What it is linked to."""

    created_by: Creator | None | Unset = UNSET
    """Who made it."""

    title: str | None | Unset = UNSET
    """Title of the message."""

    content_fields: list[ContentField] | None | Unset = UNSET
    """Titled parts of the message."""

    content: str | None | Unset = UNSET
    """Text of the message."""

    display_date: datetime | None | Unset = field(default=UNSET, metadata=wire(how=hints.stamp))
    """Moment the message is shown under."""

    created_at: datetime | None | Unset = field(default=UNSET, metadata=wire(how=hints.stamp))
    """When it was made."""

    updated_at: datetime | None | Unset = field(default=UNSET, metadata=wire(how=hints.stamp))
    """When it last changed."""
