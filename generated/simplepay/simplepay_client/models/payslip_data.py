# Generated from specs/simplepay.yaml; edit that or overlays/simplepay/, then generate again.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from .._overlay.models.payslips import PayslipDataExtras
from .._runtime.codec import Model
from .._runtime.core import UNSET, Unset

if TYPE_CHECKING:
    from .._overlay.models.payslips import PayslipGroups, PayslipLines


@define(kw_only=True, repr=False)
class PayslipData(PayslipDataExtras, Model):
    """Items of a payslip by section, labelled as they are printed."""

    income: PayslipLines | Unset = UNSET
    """What was earned."""

    deduction: PayslipLines | Unset = UNSET
    """What was taken off."""

    grand_total: PayslipLines | Unset = UNSET
    """What is paid out."""

    sideline: PayslipGroups | Unset = UNSET
    """What does not change the pay, such as the employer's contributions."""

    leave_payments: dict[str, Any] | Unset = UNSET
    """Payments for leave."""
