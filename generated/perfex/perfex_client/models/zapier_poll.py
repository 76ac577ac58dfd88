# Generated from specs/perfex.yaml; edit that or overlays/perfex/, then generate again.

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._runtime.codec import Model

if TYPE_CHECKING:
    from .zapier_poll_meta import ZapierPollMeta
    from .zapier_record import ZapierRecord


@define(kw_only=True, repr=False)
class ZapierPoll(Model):
    """What a poll found."""

    status: bool
    """Whether it worked."""

    data: list[ZapierRecord]
    """The records."""

    meta: ZapierPollMeta
    """What the poll looked at."""
