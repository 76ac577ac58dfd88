# Generated from specs/simplepay.yaml; edit that or overlays/simplepay/, then generate again.

from __future__ import annotations

from attrs import define

from .._runtime.codec import Model


@define(kw_only=True, repr=False)
class PayDates(Model):
    """Settings for pay dates that differ from the end of a period."""

    enabled: bool
    """Whether such pay dates are used."""
