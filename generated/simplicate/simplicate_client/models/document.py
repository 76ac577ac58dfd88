# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from datetime import datetime

from attrs import define, field

from .. import models
from .._runtime.codec import Model
from .._runtime.core import hints, wire


@define(kw_only=True, repr=False)
class Document(Model):
    """A document: a file with a title, linked to records."""

    id: str
    """Identifier of the document, such as `document:abc`."""

    download_url: str | None = None
    """Link to the file; it needs a web session, so use the download call instead."""

    document_type: models.DocumentTypeReference | None = None
    """Kind of document."""

    linked_to: list[models.LinkedEntity] | None = None
    """What it is linked to."""

    created_by: models.EmployeeReference | None = None
    """Who made it."""

    title: str | None = None
    """Title of the document."""

    description: str | None = None
    """Description of the document."""

    created_at: datetime | None = field(default=None, metadata=wire(hint=hints.stamp))
    """When it was made."""

    updated_at: datetime | None = field(default=None, metadata=wire(hint=hints.stamp))
    """When it last changed."""
