# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from enum import StrEnum


class SendingMethod(StrEnum):
    """How something is sent."""

    POST = "post"
    EMAIL = "email"
