# Generated from specs/simplepay.yaml; edit that or overlays/simplepay/, then generate again.

from __future__ import annotations

from attrs import define

from .. import models
from .._runtime.codec import Model


@define(kw_only=True, repr=False)
class Journal(Model):
    """Accounting journal of a pay run."""

    accounting_splits: list[models.AccountingSplit]
    """Splits the amounts are divided by; empty where none are set up."""

    debit: list[models.JournalLine]
    """Debit side."""

    credit: list[models.JournalLine]
    """Credit side."""
