# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from typing import Any

from attrs import define

from .. import models
from .._runtime.codec import Model


@define(kw_only=True, repr=False)
class ErrorAnswer(Model):
    """What the vendor answers when it refuses."""

    data: dict[str, Any] | list[Any] | None = None
    """Null."""

    errors: list[str | models.ErrorDetail] | None = None
    """What went wrong; null when nothing did."""

    debug: dict[str, Any] | list[Any] | str | None = None
    """Internal to the vendor; null."""
