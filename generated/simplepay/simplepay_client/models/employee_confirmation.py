# Generated from specs/simplepay.yaml; edit that or overlays/simplepay/, then generate again.

from __future__ import annotations

from attrs import define

from .._runtime.codec import Model


@define(kw_only=True, repr=False)
class EmployeeConfirmation(Model):
    """That an employee was added or changed."""

    id: int
    """Number of the employee in SimplePay."""

    message: str
    """The confirmation, for people to read."""

    number: str
    """Number of the employee in payroll, with its leading zeros."""
