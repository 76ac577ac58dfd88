# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._runtime.codec import Model
from .._runtime.core import UNSET, Unset

if TYPE_CHECKING:
    from .attachment_type import AttachmentType


@define(kw_only=True, repr=False)
class Attachment(Model):
    """A document attached to a message."""

    id: str | None | Unset = UNSET
    """Identifier of the attachment."""

    attachment_type: AttachmentType | None | Unset = UNSET
    """Kind of attachment."""

    title: str | None | Unset = UNSET
    """Title of the attachment."""

    document_id: str | None | Unset = UNSET
    """Document, from the documents."""

    download_link: str | None | Unset = UNSET
    """Link to the file, for a logged-in browser."""
