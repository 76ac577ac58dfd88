# Generated from specs/perfex.yaml; edit that or overlays/perfex/, then generate again.

from __future__ import annotations

from enum import StrEnum


class ZapierCallMethod(StrEnum):
    """ZapierCallMethod."""

    POLL = "poll"
    TEST = "test"
    RESOURCES = "resources"
