# Generated from specs/spec.yaml; edit that, then generate again.

from __future__ import annotations

from attrs import define

from .. import models
from .._runtime.codec import Model


@define(kw_only=True, repr=False)
class Book(Model):
    """Something to read."""

    kind: str = "b"
    """Always b."""

    part: models.Medium | None = None
    """Something to borrow."""
