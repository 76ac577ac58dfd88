# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from attrs import define

from .._runtime.codec import Model
from .._runtime.core import UNSET, Unset


@define(kw_only=True, repr=False)
class LinkTarget(Model):
    """The record to link to: give one of the identifiers."""

    sales_id: str | Unset = UNSET
    """Deal to link to."""

    project_id: str | Unset = UNSET
    """Project to link to."""

    employee_id: str | Unset = UNSET
    """Employee to link to."""

    invoice_id: str | Unset = UNSET
    """Invoice to link to."""

    person_id: str | Unset = UNSET
    """Person to link to."""

    organization_id: str | Unset = UNSET
    """Organization to link to."""
