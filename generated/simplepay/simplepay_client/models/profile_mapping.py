# Generated from specs/simplepay.yaml; edit that or overlays/simplepay/, then generate again.

from __future__ import annotations

from datetime import datetime
from typing import Any

from attrs import define

from .._runtime.codec import Model


@define(kw_only=True, repr=False)
class ProfileMapping(Model):
    """A template applied to an employee."""

    id: int
    """Number of the mapping."""

    employee_id: int
    """The employee."""

    profile_id: int
    """The template."""

    inputs: dict[str, Any]
    """Inputs for the template's calculations."""

    created_at: datetime
    """When it was made."""

    updated_at: datetime
    """When it was last changed."""

    excluded_calculations: list[int]
    """Ids of the calculations that are switched off."""

    included_calculations: list[int]
    """Ids of the optional calculations that are switched on."""
