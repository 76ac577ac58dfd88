# Generated from specs/simplepay.yaml; edit that or overlays/simplepay/, then generate again.

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._runtime.codec import Model

if TYPE_CHECKING:
    from .accounting_split import AccountingSplit
    from .journal_line import JournalLine


@define(kw_only=True, repr=False)
class Journal(Model):
    """Accounting journal of a pay run."""

    accounting_splits: list[AccountingSplit]
    """Splits the amounts are divided by; empty where none are set up."""

    debit: list[JournalLine]
    """Debit side."""

    credit: list[JournalLine]
    """Credit side."""
