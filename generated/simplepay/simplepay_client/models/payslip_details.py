# Generated from specs/simplepay.yaml; edit that or overlays/simplepay/, then generate again.

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._overlay.models.payslips import PayslipDetailsExtras
from .._runtime.codec import Model

if TYPE_CHECKING:
    from .._overlay.models.payslips import PayslipGroups, PayslipLeave, PayslipLines


@define(kw_only=True, repr=False)
class PayslipDetails(PayslipDetailsExtras, Model):
    """Items and leave of a payslip by section, labelled with machine names."""

    income: PayslipLines
    """What was earned."""

    deduction: PayslipLines
    """What was taken off."""

    grand_total: PayslipLines
    """What is paid out."""

    sideline: PayslipGroups | None = None
    """What does not change the pay, such as the employer's contributions."""

    leave: PayslipLeave | None = None
    """Leave by the name of its type."""
