# Generated from specs/lsp_expert.yaml; edit that or overlays/lsp_expert/, then generate again.

from __future__ import annotations

from attrs import define, field

from .. import models
from .._runtime.codec import Model
from .._runtime.core import wire


@define(kw_only=True, repr=False)
class GroupPage(Model):
    """A page of groups."""

    items: list[models.Group]
    """The groups."""

    page_size: int = field(metadata=wire("pageSize"))
    """How many items a full page has."""

    page: int
    """Number of this page; the first is 1."""

    total_pages: int = field(metadata=wire("totalPages"))
    """How many pages there are."""

    total_items: int = field(metadata=wire("totalItems"))
    """How many items there are on all pages."""

    has_next_page: bool = field(metadata=wire("hasNextPage"))
    """Whether a page follows."""

    has_previous_page: bool = field(metadata=wire("hasPreviousPage"))
    """Whether a page comes before."""
