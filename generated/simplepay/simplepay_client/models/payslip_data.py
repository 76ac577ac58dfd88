# Generated from specs/simplepay.yaml; edit that or overlays/simplepay/, then generate again.

from __future__ import annotations

from typing import Any

from attrs import define

from .. import models
from .._overlay.models.payslips import PayslipDataExtras
from .._runtime.codec import Model


@define(kw_only=True, repr=False)
class PayslipData(PayslipDataExtras, Model):
    """Items of a payslip by section, labelled as they are printed."""

    income: models.PayslipLines
    """What was earned."""

    deduction: models.PayslipLines
    """What was taken off."""

    grand_total: models.PayslipLines
    """What is paid out."""

    sideline: models.PayslipGroups | None = None
    """What does not change the pay, such as the employer's contributions."""

    leave_payments: dict[str, Any] | None = None
    """Payments for leave."""
