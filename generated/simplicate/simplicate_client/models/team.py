# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._runtime.codec import Model

if TYPE_CHECKING:
    from .employee_reference import EmployeeReference


@define(kw_only=True, repr=False)
class Team(Model):
    """A team of employees."""

    id: str | None = None
    """Identifier of the team."""

    employees: list[EmployeeReference] | None = None
    """Employees in the team."""

    name: str | None = None
    """Name of the team."""
