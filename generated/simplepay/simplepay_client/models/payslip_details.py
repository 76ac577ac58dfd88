# Generated from specs/simplepay.yaml; edit that or overlays/simplepay/, then generate again.

from __future__ import annotations

from attrs import define

from .. import models
from .._overlay.models.payslips import PayslipDetailsExtras
from .._runtime.codec import Model


@define(kw_only=True, repr=False)
class PayslipDetails(PayslipDetailsExtras, Model):
    """Items and leave of a payslip by section, labelled with machine names."""

    income: models.PayslipLines
    """What was earned."""

    deduction: models.PayslipLines
    """What was taken off."""

    grand_total: models.PayslipLines
    """What is paid out."""

    sideline: models.PayslipGroups | None = None
    """What does not change the pay, such as the employer's contributions."""

    leave: models.PayslipLeave | None = None
    """Leave by the name of its type."""
