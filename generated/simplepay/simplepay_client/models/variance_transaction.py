# Generated from specs/simplepay.yaml; edit that or overlays/simplepay/, then generate again.

from __future__ import annotations

from typing import Any

from attrs import define

from .._runtime.codec import Model


@define(kw_only=True, repr=False)
class VarianceTransaction(Model):
    """A transaction as SimplePay keeps it inside; none of its members is explained and others may come."""

    name: str
    """Machine name."""

    type: str
    """Machine name of the kind of transaction."""

    caption: str | None = None
    """Caption."""

    description: str | None = None
    """Description."""

    code: int | None = None
    """Tax code of the transaction."""

    frequency: str | None = None
    """How it recurs."""

    fractional: bool | None = None
    """Whether it may be paid in part."""

    trace: bool | None = None
    """A flag."""

    calculation_output: bool | None = None
    """Whether a calculation gives it."""

    formula: dict[str, Any] | None = None
    """How it is worked out."""

    taxable_income: int | None = None
    """Share that counts as taxable income, 0 or 1."""

    retirement_funding_income: int | None = None
    """Share that counts as retirement funding income, 0 or 1."""

    non_retirement_funding_income: int | None = None
    """Share that counts as other income, 0 or 1."""

    uif_income: int | None = None
    """Share that counts for UIF, 0 or 1."""

    sdl_income: int | None = None
    """Share that counts for SDL, 0 or 1."""

    cost_to_company_account: str | None = None
    """Account that bears the cost."""

    accounting: dict[str, Any] | None = None
    """How it is booked."""

    accounting_addition: dict[str, Any] | None = None
    """How it is booked besides."""
