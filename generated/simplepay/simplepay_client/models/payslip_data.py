# Generated from specs/simplepay.yaml; edit that or overlays/simplepay/, then generate again.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from .._overlay.models.payslips import PayslipDataExtras
from .._runtime.codec import Model

if TYPE_CHECKING:
    from .._overlay.models.payslips import PayslipGroups, PayslipLines


@define(kw_only=True, repr=False)
class PayslipData(PayslipDataExtras, Model):
    """Items of a payslip by section, labelled as they are printed."""

    income: PayslipLines
    """What was earned."""

    deduction: PayslipLines
    """What was taken off."""

    grand_total: PayslipLines
    """What is paid out."""

    sideline: PayslipGroups | None = None
    """What does not change the pay, such as the employer's contributions."""

    leave_payments: dict[str, Any] | None = None
    """Payments for leave."""
