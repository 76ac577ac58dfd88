# Generated from specs/lsp_expert.yaml; edit that or overlays/lsp_expert/, then generate again.

from __future__ import annotations

from typing import Any

from attrs import define, field

from .._runtime.codec import Model
from .._runtime.core import wire


@define(kw_only=True, repr=False)
class JobFileSharing(Model):
    """Which suppliers see a file."""

    share_with_all: bool | None = field(default=None, metadata=wire("shareWithAll"))
    """Whether every outsourced part shares it."""

    shared_with: list[Any] | None = field(default=None, metadata=wire("sharedWith"))
    """Outsourced parts that share it; only an empty list was seen."""
