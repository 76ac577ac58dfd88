# Generated from specs/spec.yaml; edit that, then generate again.

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._runtime.codec import Model

if TYPE_CHECKING:
    from .medium import Medium


@define(kw_only=True, repr=False)
class Book(Model):
    """Something to read."""

    kind: str
    """Always b."""

    part: Medium | None = None
    """Something to borrow."""
