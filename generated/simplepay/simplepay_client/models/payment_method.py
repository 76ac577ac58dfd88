# Generated from specs/simplepay.yaml; edit that or overlays/simplepay/, then generate again.

from __future__ import annotations

from enum import StrEnum


class PaymentMethod(StrEnum):
    """How an employee is paid."""

    CASH = "cash"
    CHEQUE = "cheque"
    EFT_MANUAL = "eft_manual"
