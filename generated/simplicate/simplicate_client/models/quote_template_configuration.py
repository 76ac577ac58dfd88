# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from attrs import define, field

from .._runtime.codec import Model
from .._runtime.core import hints, wire


@define(kw_only=True, repr=False)
class QuoteTemplateConfiguration(Model):
    """How quotes are mailed by default."""

    default_view_and_sign_button_text: str | None = None
    """Text of the view-and-sign button in the quote e-mail."""

    default_view_and_sign_button_bg_color: str | None = None
    """Background colour of the view-and-sign button in the quote e-mail."""

    default_view_and_sign_button_text_color: str | None = None
    """Text colour of the view-and-sign button in the quote e-mail."""

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
    """MD5 of the text in `chunk`, so that the vendor can check what it received."""
