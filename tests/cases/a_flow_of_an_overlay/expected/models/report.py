# Generated from specs/spec.yaml; edit that or overlays/spec/, then generate again.

from __future__ import annotations

from attrs import define

from .._overlay.models import ReportExtras
from .._runtime.codec import Model


@define(kw_only=True, repr=False)
class Report(ReportExtras, Model):
    """A report."""

    id: int | None = None
    """Its number."""
