# Generated from specs/simplepay.yaml; edit that or overlays/simplepay/, then generate again.

from __future__ import annotations

from attrs import define, field

from .._runtime.codec import Model
from .._runtime.core import wire


@define(kw_only=True, repr=False)
class BankAccount(Model):
    """Where an employee's pay goes."""

    account_number: str | None = field(default=None, metadata=wire(secret=True))
    """Account number; in Ireland the IBAN."""

    branch_code: str | None = None
    """Branch of the bank; in Ireland the BIC."""
