# Generated from specs/simplepay.yaml; edit that or overlays/simplepay/, then generate again.

from __future__ import annotations

from datetime import date as Date  # noqa: N812  a field is called date
from decimal import Decimal

from attrs import define

from .. import models
from .._runtime.codec import Model


@define(kw_only=True, repr=False)
class PayslipWithData(Model):
    """A payslip with its items."""

    id: int
    """Number of the payslip."""

    data: models.PayslipData
    """The items."""

    date: Date
    """Last day of its period."""

    special: bool
    """Whether it is a once-off payslip rather than the regular one of its period."""

    finalised: bool
    """Whether it is final; a final payslip cannot be changed."""

    dirty: bool
    """Whether it is still being calculated; `nett_pay` is absent as long."""

    nett_pay: Decimal | None = None
    """Amount paid out; absent while `dirty`."""

    ss_released: bool
    """Whether it is released to self-service."""

    payment_run_id: int | None
    """Pay run it belongs to."""
