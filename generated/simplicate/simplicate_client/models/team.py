# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from attrs import define

from .. import models
from .._runtime.codec import Model


@define(kw_only=True, repr=False)
class Team(Model):
    """A team of employees."""

    id: str
    """Identifier of the team."""

    employees: list[models.EmployeeReference] | None = None
    """Employees in the team."""

    name: str | None = None
    """Name of the team."""
