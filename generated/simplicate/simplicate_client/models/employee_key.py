# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from attrs import define

from .._runtime.codec import Model


@define(kw_only=True, repr=False)
class EmployeeKey(Model):
    """An employee, by identifier."""

    id: str
    """Employee, from the employees."""
