# Generated from specs/perfex.yaml; edit that or overlays/perfex/, then generate again.

from __future__ import annotations

from typing import Any

from attrs import define

from .._runtime.codec import Model
from .._runtime.core import UNSET, Unset


@define(kw_only=True, repr=False)
class ZapierAnswer(Model):
    """What a Zapier endpoint answers."""

    status: bool | Unset = UNSET
    """Whether it worked."""

    data: dict[str, Any] | list[dict[str, Any]] | Unset = UNSET
    """A record, or a list of records or of kinds."""
