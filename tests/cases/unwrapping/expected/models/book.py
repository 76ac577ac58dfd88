# Generated from specs/spec.yaml; edit that, then generate again.

from __future__ import annotations

from attrs import define, field

from .._runtime.codec import Model
from .._runtime.core import hints, wire


@define(kw_only=True, repr=False)
class Book(Model):
    """A book."""

    title: str | None = None
    """Title on the cover."""

    author: str | None = field(default=None, metadata=wire(hint=hints.wrapped(0)))
    """Who wrote it, alone in a list."""
