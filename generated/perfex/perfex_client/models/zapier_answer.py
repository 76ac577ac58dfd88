# Generated from specs/perfex.yaml; edit that or overlays/perfex/, then generate again.

from __future__ import annotations

from typing import Any

from attrs import define

from .._runtime.codec import Model


@define(kw_only=True, repr=False)
class ZapierAnswer(Model):
    """What a Zapier endpoint answers."""

    status: bool | None = None
    """Whether it worked."""

    data: dict[str, Any] | list[dict[str, Any]] | None = None
    """A record, or a list of records or of kinds."""
