# Generated from specs/perfex.yaml; edit that or overlays/perfex/, then generate again.

from __future__ import annotations

from attrs import define, field

from .._overlay.models import ResultExtras
from .._runtime.codec import Model
from .._runtime.core import hints, wire


@define(kw_only=True, repr=False)
class Result(ResultExtras, Model):
    """What became of a request."""

    status: bool
    """Whether it worked."""

    message: str
    """What the server says about it."""

    record_id: int | None = field(default=None, metadata=wire(hint=hints.text))
    """Id of the record that was created."""
