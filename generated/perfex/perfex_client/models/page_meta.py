# Generated from specs/perfex.yaml; edit that or overlays/perfex/, then generate again.

from __future__ import annotations

from attrs import define

from .._runtime.codec import Model


@define(kw_only=True, repr=False)
class PageMeta(Model):
    """Where a page stands among the others."""

    current_page: int
    """This page."""

    per_page: int
    """Rows on a page."""

    total: int
    """Rows in all."""

    last_page: int
    """Number of pages."""

    page: int | None = None
    """This page, again, in 3.x."""

    total_pages: int | None = None
    """Number of pages, again, in 3.x."""

    has_more: bool | None = None
    """Whether another page follows, in 3.x."""
