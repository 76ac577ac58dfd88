# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from attrs import define, field

from .. import models
from .._runtime.codec import Model
from .._runtime.core import hints, wire


@define(kw_only=True, repr=False)
class ErrorDetail(Model):
    """An error, told as an object."""

    code: int | None = field(default=None, metadata=wire(hint=hints.text))
    """Number of the error."""

    type: models.ErrorKind | str | None = None
    """Where the mistake lies."""

    message: str | None = None
    """Text of the message."""

    translated_message: str | None = None
    """Text of the message in the user's language."""

    error_message: str | None = None
    """Text of the error."""
