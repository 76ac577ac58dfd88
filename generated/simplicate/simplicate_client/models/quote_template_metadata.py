# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from attrs import define, field

from .. import models
from .._runtime.codec import Model
from .._runtime.core import hints, wire


@define(kw_only=True, repr=False)
class QuoteTemplateMetadata(Model):
    """Facts about a listing of quote templates."""

    configuration: models.QuoteTemplateConfiguration | None = None
    """Configuration that comes with the listing."""

    count: int | None = field(default=None, metadata=wire(hint=hints.text))
    """Number of records that match, whatever the page size."""

    total_count: int | None = field(default=None, metadata=wire(hint=hints.text))
    """Number of records without any filter."""

    offset: int | None = field(default=None, metadata=wire(hint=hints.text))
    """Number of records skipped."""

    limit: int | None = field(default=None, metadata=wire(hint=hints.text))
    """Page size that was used."""

    upper_limit: int | None = field(default=None, metadata=wire(hint=hints.text))
    """Largest page size."""

    nocleanup: bool | None = None
    """Internal to the vendor."""

    checksum: str | None = None
    """Checksum of the answer."""
