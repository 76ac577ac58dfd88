# Generated from specs/perfex.yaml; edit that or overlays/perfex/, then generate again.

from __future__ import annotations

from attrs import define, field

from .._runtime.codec import Model
from .._runtime.core import hints, wire


@define(kw_only=True, repr=False)
class ZapierRecord(Model):
    """A record as Zapier gets it: a row of the kind asked for."""

    id: int = field(metadata=wire(hint=hints.text))
    """Id of the record; a number in a sample, text in a poll."""
