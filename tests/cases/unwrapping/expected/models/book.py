# Generated from specs/spec.yaml; edit that, then generate again.

from __future__ import annotations

from attrs import define, field

from .._runtime.codec import Model
from .._runtime.core import UNSET, Unset, hints, wire


@define(kw_only=True, repr=False)
class Book(Model):
    """A book."""

    title: str | Unset = UNSET
    """Title on the cover."""

    author: str | Unset = field(default=UNSET, metadata=wire(how=hints.wrapped(0)))
    """Who wrote it, alone in a list."""
