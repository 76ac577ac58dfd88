# Generated from specs/simplepay.yaml; edit that or overlays/simplepay/, then generate again.

from __future__ import annotations

from attrs import define

from .. import models
from .._runtime.codec import Model


@define(kw_only=True, repr=False)
class JournalLine(Model):
    """A line of an accounting journal."""

    category: str
    """Kind of account."""

    line_item: str
    """Machine name of the item."""

    label: str
    """Caption of the item."""

    amount: models.SplitAmounts
    """Amounts by accounting split."""
