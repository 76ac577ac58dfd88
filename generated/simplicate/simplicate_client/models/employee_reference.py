# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from attrs import define

from .._runtime.codec import Model


@define(kw_only=True, repr=False)
class EmployeeReference(Model):
    """An employee, in short."""

    id: str | None = None
    """Identifier of the employee, such as `employee:abc`."""

    person_id: str | None = None
    """Person, from the persons."""

    name: str | None = None
    """Name of the employee."""
