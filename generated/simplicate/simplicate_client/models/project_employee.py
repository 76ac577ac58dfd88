# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from decimal import Decimal

from attrs import define, field

from .._runtime.codec import Model
from .._runtime.core import hints, wire


@define(kw_only=True, repr=False)
class ProjectEmployee(Model):
    """An employee who takes part in a project."""

    id: str | None = None
    """Identifier of the employee's place in the project."""

    project_id: str | None = None
    """Project, from the projects."""

    employee_id: str | None = None
    """Employee, from the employees."""

    tariff: Decimal | None = field(default=None, metadata=wire(hint=hints.text))
    """Price of an hour of the employee."""

    name: str | None = None
    """Name of the employee."""

    person_id: str | None = None
    """Person, from the persons."""

    amount: Decimal | None = field(default=None, metadata=wire(hint=hints.text))
    """Hours for the employee."""

    declarable: bool | None = None
    """Whether hours of the employee can be invoiced."""
