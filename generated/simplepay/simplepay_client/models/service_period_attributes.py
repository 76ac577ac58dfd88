# Generated from specs/simplepay.yaml; edit that or overlays/simplepay/, then generate again.

from __future__ import annotations

from attrs import define

from .._runtime.codec import Model


@define(kw_only=True, repr=False)
class ServicePeriodAttributes(Model):
    """What differs by country about a service period."""

    ie_employment_identifier: str | None = None
    """Employment number for the period (Ireland)."""
