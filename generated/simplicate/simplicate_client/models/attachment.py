# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from attrs import define

from .. import models
from .._runtime.codec import Model


@define(kw_only=True, repr=False)
class Attachment(Model):
    """A document attached to a message."""

    id: str | None = None
    """Identifier of the attachment."""

    attachment_type: models.AttachmentType | None = None
    """Kind of attachment."""

    title: str | None = None
    """Title of the attachment."""

    document_id: str | None = None
    """Document, from the documents."""

    download_link: str | None = None
    """Link to the file, for a logged-in browser."""
