# Generated from specs/simplepay.yaml; edit that or overlays/simplepay/, then generate again.

from __future__ import annotations

from attrs import define

from .._overlay.models.custom_fields import CustomEmployeeFieldExtras
from .._runtime.codec import Model


@define(kw_only=True, repr=False)
class CustomEmployeeField(CustomEmployeeFieldExtras, Model):
    """A field that a client added to its employees."""

    id: int
    """Number of the field; employees have its value under this number as text."""

    sequence: int
    """Place among the fields."""

    name: str
    """Caption."""

    hint: str
    """What the field is for."""

    input_type: str
    """What is put in."""

    required: bool
    """Whether every employee needs a value."""

    dropdown_options: dict[str, str] | None = None
    """Caption of each option by its id; only for dropdowns."""

    show_on_payslip: bool
    """Whether payslips show it."""

    edit_via_self_service: bool
    """Whether employees may change it in self-service."""

    include_in_reports: bool
    """Whether reports can have it."""
